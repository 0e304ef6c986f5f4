import {
  DEEPEST_LIST,
  inlineTree,
  type Block,
  type List,
  type RichText,
  type Run,
} from './rich-text.ts';

type Form = Omit<Run, 'text'>;

interface DraftList {
  readonly ordered: boolean;
  readonly items: DraftItem[];
}

interface DraftItem {
  readonly runs: Run[];
  readonly lists: DraftList[];
}

type Draft = readonly Run[] | DraftList;

const NO_FORM: Form = { strong: false, emphasis: false };
/** The spaces that HTML folds into one; a hard space is none of them. */
const SPACES = /[ \t\n\f\r]+/g;

/** Gathers the words of an HTML text into lines, and the lines into paragraphs and lists. */
export class MarkupDraft {
  readonly #blocks: Draft[] = [];
  #runs: Run[] = [];
  /** The form of the words to come; the last is that of the innermost element. */
  readonly #forms: Form[] = [NO_FORM];
  /** The open lists, one for each list element: those too deep share the last. */
  readonly #lists: DraftList[] = [];
  #pre = 0;

  text(text: string): void {
    if (this.#pre > 0) {
      text.split('\n').forEach((line, index) => {
        if (index > 0) this.#push('\n');
        this.#push(line);
      });
      return;
    }
    const folded = text.replace(SPACES, ' ');
    const last = this.#runs.at(-1)?.text ?? ' ';
    this.#push(/[ \n]$/.test(last) ? folded.replace(/^ /, '') : folded);
  }

  lineBreak(): void {
    // Two in a row are how people without paragraphs make one.
    if (this.#runs.at(-1)?.text === '\n' && this.#lists.length === 0) this.endLine();
    else if (this.#runs.length > 0) this.#push('\n');
  }

  /** Between the cells of a row. */
  separator(): void {
    if (this.#runs.some((run) => run.text.trim())) this.#push(' · ', NO_FORM);
  }

  endLine(): void {
    const runs = this.#runs;
    this.#runs = [];
    if (!runs.some((run) => run.text.trim())) return;
    const list = this.#lists.at(-1);
    if (!list) {
      this.#blocks.push(runs);
      return;
    }
    if (list.items.length === 0) this.beginItem();
    const item = list.items.at(-1);
    if (item && item.runs.length > 0) item.runs.push({ text: '\n', ...NO_FORM });
    for (const run of runs) item?.runs.push(run);
  }

  beginForm(form: Form): void {
    const outer = this.#forms.at(-1) ?? NO_FORM;
    this.#forms.push({
      strong: outer.strong || form.strong,
      emphasis: outer.emphasis || form.emphasis,
      href: form.href ?? outer.href,
    });
  }

  endForm(): void {
    if (this.#forms.length > 1) this.#forms.pop();
  }

  beginList(ordered: boolean): void {
    const outer = this.#lists.at(-1);
    if (outer && new Set(this.#lists).size >= DEEPEST_LIST) {
      this.#lists.push(outer);
      return;
    }
    const list: DraftList = { ordered, items: [] };
    if (outer?.items.length === 0) this.beginItem();
    (outer?.items.at(-1)?.lists ?? this.#blocks).push(list);
    this.#lists.push(list);
  }

  beginItem(): void {
    this.#lists.at(-1)?.items.push({ runs: [], lists: [] });
  }

  endList(): void {
    this.#lists.pop();
  }

  beginPre(): void {
    this.#pre += 1;
  }

  endPre(): void {
    this.#pre -= 1;
  }

  end(): RichText {
    this.endLine();
    return this.#blocks.flatMap(finished);
  }

  #push(text: string, form = this.#forms.at(-1) ?? NO_FORM): void {
    if (text) this.#runs.push({ text, ...form });
  }
}

function finished(draft: Draft): readonly Block[] {
  if ('items' in draft) return finishedList(draft);
  const content = inlineTree(draft);
  return content.length > 0 ? [{ kind: 'paragraph', content }] : [];
}

function finishedList(draft: DraftList): readonly List[] {
  const items = draft.items.flatMap((item) => {
    const content = inlineTree(item.runs);
    const lists = item.lists.flatMap(finishedList);
    // An item that is nothing but a list adds a level and no words.
    return content.length > 0 ? [{ content, lists }] : lists.flatMap((list) => list.items);
  });
  return items.length > 0 ? [{ kind: 'list', ordered: draft.ordered, items }] : [];
}
