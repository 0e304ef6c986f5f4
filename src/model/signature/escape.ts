/** Text that people typed, made safe for the place it goes to. Nothing here trusts its input. */

/** Enough for the words that a thousand signatures in a row share. */
const MOST_REMEMBERED = 500;

/** `work`, done once for each text that needs it, as long as texts come again. */
function remembered(isPlain: RegExp, work: (value: string) => string): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    if (isPlain.test(value)) return value;
    let result = known.get(value);
    if (result === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      result = work(value);
      known.set(value, result);
    }
    return result;
  };
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Most addresses and many names need nothing done. */
const PLAIN_HTML = /^[ !#-%(-;=?-~]*$/;

export type HtmlEscape = (value: string) => string;

/** For text and for attributes in double quotes. */
export const escapeHtml: HtmlEscape = remembered(PLAIN_HTML, (value) =>
  value.replace(/[&<>"']/g, (sign) => HTML[sign] ?? sign),
);

/**
 * The same in pure ASCII: a file that reads the same in every encoding. Outlook reads signature
 * files as Windows-1252 or UTF-8 by rules of its own.
 */
export const escapeHtmlAscii: HtmlEscape = remembered(PLAIN_HTML, (value) =>
  escapeHtml(value).replace(/[^ -~]/gu, (sign) => `&#${sign.codePointAt(0)};`),
);

/** Exchange replaces `%%Title%%` wherever it stands, in what people typed too. */
export const escapeRule: HtmlEscape = (value) => escapeHtmlAscii(value).replaceAll('%', '&#37;');

/** Text in an RTF file: every sign that is not plain ASCII as `\uN?`, in UTF-16 units. */
export const escapeRtf = remembered(/^[ -[\]^-z|~]*$/, (value) =>
  value.replace(/[^ -[\]^-z|~]/g, (sign) => {
    if (sign === '\\' || sign === '{' || sign === '}') return `\\${sign}`;
    const unit = sign.charCodeAt(0);
    // The number is a signed 16-bit one.
    return `\\u${unit > 32_767 ? unit - 65_536 : unit}?`;
  }),
);

/** An address in an RTF field, between quotes: neither a quote nor a brace may end it. */
export const escapeRtfLink = remembered(/^[!#-[\]-z|~]*$/, (href) =>
  href.replace(/[^ -~]|["\\{} ]/gu, (sign) => encodeURIComponent(sign)),
);
