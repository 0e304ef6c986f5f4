/** Tables as text: what Excel, Entra and Active Directory write, and what Excel reads safely. */

export const SEPARATORS = [';', ',', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface CsvRow {
  /** The row's number as a spreadsheet shows it: the first is 1, empty rows count. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly separator: Separator;
  /** Without the empty ones. */
  readonly rows: readonly CsvRow[];
}

/** Excel's own line that names the separator, and the one that PowerShell puts first. */
const SEPARATOR_LINE = /^sep=([;,\t|])(?:\r\n|\r|\n|$)/i;
const TYPE_LINE = /^#TYPE .*(?:\r\n|\r|\n|$)/;
/** Rows looked at to find out which separator it is. */
const SAMPLE = 30;

/** Reads a whole table; the separator is found where none is given. */
export function readCsv(text: string, separator?: Separator): CsvTable {
  const table = openCsv(text, separator);
  return { ...table, rows: [...table.rows] };
}

/** The same, row by row as they are asked for: a page reads a few, and lets its reader go on. */
export function openCsv(
  text: string,
  separator?: Separator,
): { readonly separator: Separator; readonly rows: Iterable<CsvRow> } {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const named = SEPARATOR_LINE.exec(text.slice(start, start + 8));
  const typed = TYPE_LINE.exec(text.slice(start, start + 1000));
  const skip = named?.[0].length ?? typed?.[0].length ?? 0;
  const body = text.slice(start + skip);
  const found = separator ?? (named?.[1] as Separator | undefined) ?? sniffSeparator(body);
  return { separator: found, rows: filledRecords(body, found, skip > 0 ? 1 : 0) };
}

function* filledRecords(text: string, separator: string, above: number): Generator<CsvRow> {
  for (const { number, cells } of records(text, separator)) {
    if (cells.some((cell) => cell.trim() !== '')) yield { number: number + above, cells };
  }
}

/**
 * The separator that cuts the first rows into the same number of cells most often, and into most
 * cells. A comma in a Danish number or an address is then no separator.
 */
export function sniffSeparator(text: string): Separator {
  let best: Separator = ';';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const counts: number[] = [];
    for (const { cells } of records(text, separator)) {
      if (cells.length > 1 || cells[0] !== '') counts.push(cells.length);
      if (counts.length === SAMPLE) break;
    }
    const width = counts[0] ?? 1;
    const alike = counts.filter((count) => count === width).length / Math.max(1, counts.length);
    const score = width > 1 ? alike * 100 + Math.min(width, 50) : 0;
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return best;
}

/** Row by row, empty rows included. What is broken is read as it stands; nothing throws. */
function* records(text: string, separator: string): Generator<CsvRow> {
  let at = 0;
  let number = 0;
  /** Behind this place no quote is closed any more: the rest is read without. */
  let lastQuote = text.lastIndexOf('"');
  while (at < text.length) {
    const cells: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"' && at < lastQuote) {
        const end = closingQuote(text, at + 1);
        if (end < 0) lastQuote = -1;
        else {
          cell = text.slice(at + 1, end).replaceAll('""', '"');
          at = end + 1;
        }
      }
      // What follows a closing quote belongs to the cell too: `"Torvet" 1`.
      const end = endOfCell(text, at, separator);
      cells.push(cell + text.slice(at, end));
      at = end + 1;
      if (text[end] !== separator) break;
    }
    if (text[at - 1] === '\r' && text[at] === '\n') at++;
    number++;
    yield { number, cells };
  }
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length) {
    const sign = text[at];
    if (sign === separator || sign === '\n' || sign === '\r') break;
    at++;
  }
  return at;
}

/** What a spreadsheet would take for a formula, in the signs of East Asian keyboards too. */
const FORMULA = /^'*\s*[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^'(?='*\s*[=+\-@\t\r＝＋－＠])/;

/** Text as one cell: never a formula, never two cells. Numbers are numbers, negative ones too. */
export function csvCell(value: string | number, separator: Separator = ';'): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /["\r\n]|^\s|\s$/.test(text) || text.includes(separator)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** A cell as it was before `csvCell` made it harmless. */
export function plainCell(cell: string): string {
  return cell.replace(GUARDED, '');
}

/** A file that Danish Excel opens with a double click: semicolons, UTF-8 and the mark that says so. */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((cells) => cells.map((cell) => csvCell(cell)).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
