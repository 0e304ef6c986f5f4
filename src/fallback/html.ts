import type { Inline, List, RichText } from '../model/rich-text.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What Word and old sheets leave in a text, and XML has no place for: one of them, and nobody can read the news. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const NO_SIGNS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as text of HTML or XML, in an attribute too. */
export function escaped(text: string): string {
  return text.replace(NO_SIGNS, ' ').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

/** Our limited markdown as HTML; links are those that the reader of markdown let pass. */
export function htmlOf(tree: RichText): string {
  return tree
    .map((block) => (block.kind === 'list' ? list(block) : `<p>${inline(block.content)}</p>`))
    .join('\n');
}

function list({ ordered, items }: List): string {
  const tag = ordered ? 'ol' : 'ul';
  const entries = items.map(
    ({ content, lists }) => `<li>${inline(content)}${lists.map(list).join('')}</li>`,
  );
  return `<${tag}>${entries.join('')}</${tag}>`;
}

const inline = (content: readonly Inline[]): string => content.map(part).join('');

function part(node: Inline): string {
  if (node.kind === 'text') return escaped(node.text);
  if (node.kind === 'break') return '<br>';
  if (node.kind === 'link') return `<a href="${escaped(node.href)}">${inline(node.content)}</a>`;
  const tag = node.kind === 'strong' ? 'strong' : 'em';
  return `<${tag}>${inline(node.content)}</${tag}>`;
}

export const paragraph = (html: string | undefined): string => (html ? `<p>${html}</p>` : '');

export function anchor(html: string, href: string | undefined): string {
  return href === undefined ? html : `<a href="${escaped(href)}">${html}</a>`;
}

export function heading(level: number, html: string): string {
  const tag = `h${Math.min(6, Math.max(1, level))}`;
  return `<${tag}>${html}</${tag}>`;
}

/** A list of items; nothing where there are none. */
export function listOf(items: readonly string[], tag: 'ul' | 'ol' = 'ul'): string {
  if (items.length === 0) return '';
  return `<${tag}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</${tag}>`;
}
