/**
 * Text with the little form that stories and descriptions may have. The tree is shallow by its
 * making: lists nest to `DEEPEST_LIST`, and within a line a link holds strong, strong holds
 * emphasis, and nothing holds itself.
 */
export type RichText = readonly Block[];

export type Block = Paragraph | List;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly content: readonly Inline[];
  readonly lists: readonly List[];
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] };

/** Lists below this depth are drawn at it; a phone has no room for more. */
export const DEEPEST_LIST = 3;

/** The words alone: paragraphs a blank line apart, list items each on a line of its own. */
export function plainText(tree: RichText): string {
  return tree
    .map((block) => (block.kind === 'list' ? listText(block, '') : inlineText(block.content)))
    .join('\n\n');
}

/** The words of a line, its breaks kept. */
export function inlineText(content: readonly Inline[]): string {
  return content.map(partText).join('');
}

function partText(part: Inline): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'break') return '\n';
  return inlineText(part.content);
}

function listText(list: List, indent: string): string {
  return list.items
    .map((item, index) => {
      const marker = list.ordered ? `${index + 1}. ` : '• ';
      const under = `${indent}   `;
      const words = inlineText(item.content).replaceAll('\n', `\n${under}`);
      return [indent + marker + words, ...item.lists.map((inner) => listText(inner, under))].join(
        '\n',
      );
    })
    .join('\n');
}

/** A piece of a line with what it is; the flat form from which both readers build the tree. */
export interface Run {
  /** Words, or `\n` for a break. */
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly href?: string | undefined;
}

/** The tree of a line: links hold strong, strong holds emphasis; the white space at its ends goes. */
export function inlineTree(runs: readonly Run[]): readonly Inline[] {
  return group(trimmed(runs), 0);
}

/** What wraps what, from the outside in: what runs have in common, and the node made of them. */
const LEVELS: readonly {
  readonly key: (run: Run) => string | undefined;
  readonly wrap: (key: string, content: readonly Inline[]) => Inline;
}[] = [
  { key: (run) => run.href, wrap: (href, content) => ({ kind: 'link', href, content }) },
  {
    key: (run) => (run.strong ? 'strong' : undefined),
    wrap: (_, content) => ({ kind: 'strong', content }),
  },
  {
    key: (run) => (run.emphasis ? 'emphasis' : undefined),
    wrap: (_, content) => ({ kind: 'emphasis', content }),
  },
];

function group(runs: readonly Run[], depth: number): readonly Inline[] {
  const level = LEVELS[depth];
  if (!level) return leaves(runs);
  const content: Inline[] = [];
  for (const [key, same] of grouped(runs, level.key)) {
    const inner = group(same, depth + 1);
    // White space needs no form, and nobody can press it. Not spread into one call: a long text has
    // more parts than a call may have arguments.
    if (key === undefined || same.every(isBlank)) for (const part of inner) content.push(part);
    else content.push(level.wrap(key, inner));
  }
  return content;
}

/** Neighbours that have the same key, together. */
function grouped(runs: readonly Run[], key: (run: Run) => string | undefined) {
  const groups: [string | undefined, Run[]][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last[0] === key(run)) last[1].push(run);
    else groups.push([key(run), [run]]);
  }
  return groups;
}

function leaves(runs: readonly Run[]): readonly Inline[] {
  const content: Inline[] = [];
  let text = '';
  for (const run of runs) {
    if (run.text === '\n') {
      if (text) content.push({ kind: 'text', text });
      text = '';
      content.push({ kind: 'break' });
    } else {
      text += run.text;
    }
  }
  if (text) content.push({ kind: 'text', text });
  return content;
}

function isBlank(run: Run | undefined): boolean {
  return run?.text.trim() === '';
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  let [start, end] = [0, runs.length];
  while (start < end && isBlank(runs[start])) start += 1;
  while (end > start && isBlank(runs[end - 1])) end -= 1;
  const kept = runs.slice(start, end);
  const [first] = kept;
  if (first) kept[0] = { ...first, text: first.text.trimStart() };
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept;
}
