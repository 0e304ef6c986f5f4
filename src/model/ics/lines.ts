/** RFC 5545 (3.1) counts octets, not letters. */
const LINE_OCTETS = 75;

/** What no text may hold in a calendar; tabs and line breaks it may. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Text as a value: what would end it is escaped. */
export function escapeText(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n');
}

/** A property on as many lines as it needs, each with its line break. `value` is escaped already. */
export function property(name: string, value: string): string {
  const text = `${name}:${value}`;
  // Three octets are the most that one unit of a string can need.
  if (text.length * 3 <= LINE_OCTETS) return `${text}\r\n`;
  let folded = '';
  let octets = 0;
  for (const letter of text) {
    const size = octetsOf(letter);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** A text property; none for a text that is empty or absent. */
export function textProperty(name: string, text: string | undefined): string {
  const value = text?.trim();
  return value ? property(name, escapeText(value)) : '';
}

/** How many octets a character takes in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
