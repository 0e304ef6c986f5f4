import { plainCell, type CsvRow } from '../csv.ts';
import { parsePhone } from '../phone.ts';
import type { Employee } from './data.ts';
import { isEan } from './ean.ts';
import { oneLine } from './one-line.ts';
import { uniqueFileNames } from './file-name.ts';
import { guessMapping, type Mapping, type PeopleField } from './headings.ts';
import { mailHref, mailLink } from './links.ts';

/** What a row report says. `i18n` has the words. */
export type RowCode =
  | 'missing-name'
  | 'missing-title'
  | 'missing-email'
  | 'bad-email'
  | 'bad-phone'
  | 'bad-mobile'
  | 'bad-ean'
  | 'bad-link'
  | 'duplicate'
  | 'same-name'
  | 'name-turned'
  | 'broken-letters'
  | 'disabled'
  | 'guest'
  | 'short-row'
  | 'long-row';

export interface RowNote {
  /** The row's number as a spreadsheet shows it. */
  readonly row: number;
  readonly code: RowCode;
  /** `skipped`: no signature is made. `shown`: one is made, as the row says. */
  readonly outcome: 'skipped' | 'shown';
  /** What stands there; for a duplicate, the row it repeats. */
  readonly value?: string;
}

/** One person of a staff list. */
export interface Person {
  readonly row: number;
  /** The account's name, else the address, in lower case; empty where the list has neither. */
  readonly account: string;
  readonly employee: Employee;
  /** A folder name that no other person of the list has. */
  readonly folder: string;
}

export interface People {
  readonly people: readonly Person[];
  readonly notes: readonly RowNote[];
}

/** Rows of a table, headings first, read by its own headings. */
export interface StaffList {
  readonly headings: readonly string[];
  readonly mapping: Mapping;
  /** False where no column says who a row is about: the first row is then perhaps no heading. */
  readonly isUsable: boolean;
  readonly rows: readonly CsvRow[];
}

export function staffList(rows: readonly CsvRow[]): StaffList {
  const headings = (rows[0]?.cells ?? []).map(oneLine);
  const mapping = guessMapping(headings);
  return { headings, mapping, isUsable: isUsable(mapping), rows: rows.slice(1) };
}

/** Whether the mapping says who each row is about. */
export function isUsable(mapping: Mapping): boolean {
  return (
    mapping.includes('name') || (mapping.includes('firstName') && mapping.includes('lastName'))
  );
}

/** `Ã¸` is ø in UTF-8 read as Windows-1252; U+FFFD is a letter nobody can bring back. */
const BROKEN = /\uFFFD|Ã[\u0080-\u00BF‚-™]/;
const NO = /^(?:false|falsk|0|no|nej|n)$/i;

/** Makes people of rows, and says what is wrong with each. The rows' order is kept. */
export function readPeople(list: StaffList, mapping: Mapping = list.mapping): People {
  const reader = new PeopleReader(mapping);
  for (const row of list.rows) reader.add(row);
  return reader;
}

/** The same, row by row: a page reads a few, and lets its reader do something else. */
export class PeopleReader implements People {
  readonly #mapping: Mapping;
  readonly #people: Person[] = [];
  readonly #notes: RowNote[] = [];
  readonly #folder = uniqueFileNames();
  readonly #accounts = new Map<string, number>();
  readonly #names = new Map<string, number>();

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  get people(): readonly Person[] {
    return this.#people;
  }

  get notes(): readonly RowNote[] {
    return this.#notes;
  }

  #note(row: CsvRow, code: RowCode, value?: string, outcome: RowNote['outcome'] = 'shown'): void {
    this.#notes.push({ row: row.number, code, outcome, ...(value !== undefined && { value }) });
  }

  add(row: CsvRow): void {
    const cell = (field: PeopleField) => {
      const index = this.#mapping.indexOf(field);
      const text = index < 0 ? '' : oneLine(plainCell(row.cells[index] ?? ''));
      // Entra writes a list even of one number: ["+45 12345678"].
      return text.replace(/^\["?([^"\],]*)"?\]$/, '$1');
    };
    const name = cell('name') || `${cell('firstName')} ${cell('lastName')}`.trim();
    const login = cell('account');
    const email = cell('email') || addressIn(login);
    const account = (login.includes('@') ? login : email || login).toLowerCase();
    if (!this.#isWanted(row, cell, name, account)) return;

    this.#checkShape(row);
    this.#checkCells(row, cell, email);
    this.#checkName(row, name);
    if (account !== '') this.#accounts.set(account, row.number);
    const initials = account.split('@', 1)[0] ?? '';
    this.#people.push({
      row: row.number,
      account,
      employee: employeeOf(cell, name, email),
      folder: this.#folder(initials === '' ? name : initials),
    });
  }

  /** Whether a signature is made of the row; where not, the report says why. */
  #isWanted(
    row: CsvRow,
    cell: (field: PeopleField) => string,
    name: string,
    account: string,
  ): boolean {
    const earlier = account === '' ? undefined : this.#accounts.get(account);
    if (name === '') this.#note(row, 'missing-name', undefined, 'skipped');
    else if (NO.test(cell('enabled'))) this.#note(row, 'disabled', name, 'skipped');
    else if (/^g(?:uest|æst)$/i.test(cell('userType'))) this.#note(row, 'guest', name, 'skipped');
    else if (earlier !== undefined) this.#note(row, 'duplicate', String(earlier), 'skipped');
    else return true;
    return false;
  }

  #checkShape(row: CsvRow): void {
    const { cells } = row;
    // Spreadsheets leave out empty cells at the end, and put in others.
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (filled > this.#mapping.length) this.#note(row, 'long-row', String(filled));
    else if (cells.length < Math.min(this.#mapping.length, 2)) {
      this.#note(row, 'short-row', String(cells.length));
    }
    const broken = cells.find((cell) => BROKEN.test(cell));
    if (broken !== undefined) this.#note(row, 'broken-letters', oneLine(broken));
  }

  #checkCells(row: CsvRow, cell: (field: PeopleField) => string, email: string): void {
    const [phone, mobile, ean, link] = [
      cell('phone'),
      cell('mobile'),
      cell('ean'),
      cell('privacyUrl'),
    ];
    if (this.#mapping.includes('title') && cell('title') === '') this.#note(row, 'missing-title');
    if (email === '') this.#note(row, 'missing-email');
    else if (!mailHref(email)) this.#note(row, 'bad-email', email);
    if (phone !== '' && !parsePhone(phone)) this.#note(row, 'bad-phone', phone);
    if (mobile !== '' && !parsePhone(mobile)) this.#note(row, 'bad-mobile', mobile);
    if (ean !== '' && !isEan(ean)) this.#note(row, 'bad-ean', ean);
    if (link !== '' && !mailLink(link)) this.#note(row, 'bad-link', link);
  }

  #checkName(row: CsvRow, name: string): void {
    const key = name.toLowerCase();
    const earlier = this.#names.get(key);
    if (earlier !== undefined) this.#note(row, 'same-name', String(earlier));
    else this.#names.set(key, row.number);
    if (/^[^,]+, [^,]+$/.test(name)) this.#note(row, 'name-turned', name);
  }
}

/** A user principal name is most often the address too. */
function addressIn(account: string): string {
  return mailHref(account) ? account : '';
}

function employeeOf(cell: (field: PeopleField) => string, name: string, email: string): Employee {
  const street = cell('street');
  const town = `${cell('postalCode')} ${cell('city')}`.trim();
  return {
    name,
    title: cell('title'),
    department: cell('department'),
    phone: number(cell('phone')),
    mobile: number(cell('mobile')),
    email,
    // A town alone is no address: the organisation's own is better.
    address: street === '' || town === '' ? street : `${street}, ${town}`,
    ean: cell('ean').replace(/\s/g, ''),
    workingDays: cell('workingDays'),
    privacyUrl: cell('privacyUrl'),
  };
}

/** What a spreadsheet made of a number, `4,36E+07`, would be nonsense in a signature. */
function number(text: string): string {
  return /^\d[.,]\d+E\+?\d+$/i.test(text) ? '' : text;
}
