import { escaped } from '../../fallback/html.ts';
import { toMarkdown } from '../../model/markdown-write.ts';
import { readMarkup } from '../../model/markup-text.ts';

const LIKE_HTML = /<\/?(?:p|br|b|i|a|ul|ol|li|div|span|strong|em|html)\b[^<>]*>/i;

/** Whether a text is HTML: words between brackets may be nothing but words. */
export const isHtml = (text: string): boolean => LIKE_HTML.test(text);

/** Text from a calendar or a table, HTML or not, as the markdown that a feed may hold. */
export function markdownOf(text: string, base?: string): string {
  const html = isHtml(text) ? withBreaks(text) : plainAsHtml(text);
  return toMarkdown(readMarkup(html, base).tree);
}

/** Google writes bold in HTML and line breaks as line breaks. */
function withBreaks(html: string): string {
  return /<(?:p|br|div|li)\b/i.test(html) ? html : html.replace(/\r?\n/g, '<br>');
}

function plainAsHtml(text: string): string {
  return escaped(text)
    .split(/(?:\r?\n[ \t]*){2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/\r?\n/g, '<br>')}</p>`)
    .join('');
}

/** Without the fields that hold nothing. */
export function filled(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
