import { cleanText } from '../text-clean.ts';

/** Text that people typed, made safe for the place it goes to. Nothing here trusts its input. */

/**
 * One line of text: composed letters (a Mac writes å as two), white space as single spaces, and
 * nothing that could not be seen.
 */
export function oneLine(value: string | undefined): string {
  return cleanText(value ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export type HtmlEscape = (value: string) => string;

/** For text and for attributes in double quotes. */
export const escapeHtml: HtmlEscape = (value) =>
  value.replace(/[&<>"']/g, (sign) => HTML[sign] ?? sign);

/**
 * The same in pure ASCII: a file that reads the same in every encoding. Outlook reads signature
 * files as Windows-1252 or UTF-8 by rules of its own.
 */
export const escapeHtmlAscii: HtmlEscape = (value) =>
  escapeHtml(value).replace(/[^ -~]/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** Exchange replaces `%%Title%%` wherever it stands, in what people typed too. */
export const escapeRule: HtmlEscape = (value) => escapeHtmlAscii(value).replaceAll('%', '&#37;');

/** Text in an RTF file: every sign that is not plain ASCII as `\uN?`, in UTF-16 units. */
export function escapeRtf(value: string): string {
  let result = '';
  for (let index = 0; index < value.length; index++) {
    const sign = value[index] ?? '';
    const unit = value.charCodeAt(index);
    if (sign === '\\' || sign === '{' || sign === '}') result += `\\${sign}`;
    else if (unit >= 32 && unit < 127) result += sign;
    // The number is a signed 16-bit one.
    else result += `\\u${unit > 32_767 ? unit - 65_536 : unit}?`;
  }
  return result;
}

/** An address in an RTF field, between quotes: neither a quote nor a brace may end it. */
export function escapeRtfLink(href: string): string {
  return href.replace(/[^ -~]|["\\{} ]/gu, (sign) => encodeURIComponent(sign));
}
