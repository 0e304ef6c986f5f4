import { openCsv, type CsvRow, type Separator } from '../../model/csv.ts';
import { decodeText, type TextEncodingName } from '../../model/decode-text.ts';
import type { Mapping } from '../../model/signature/headings.ts';
import {
  PeopleReader,
  staffList,
  type People,
  type StaffList,
} from '../../model/signature/people.ts';
import { pauses } from './pause.ts';

/** Rows of a hundred thousand people; more is no staff list of a municipality. */
const LARGEST = 30_000_000;

export interface StaffFile {
  readonly name: string;
  readonly separator: Separator;
  readonly encoding: TextEncodingName;
  readonly list: StaffList;
}

/** Reads a staff list, whatever program wrote it. */
export async function readStaffFile(file: File): Promise<StaffFile | 'too-large' | 'empty'> {
  if (file.size > LARGEST) return 'too-large';
  const { text, encoding } = decodeText(new Uint8Array(await file.arrayBuffer()));
  const table = openCsv(text);
  const { separator } = table;
  const rows: CsvRow[] = [];
  const pause = pauses();
  for (const row of table.rows) {
    rows.push(row);
    await pause();
  }
  const list = staffList(rows);
  return list.rows.length === 0 ? 'empty' : { name: file.name, separator, encoding, list };
}

/** Makes people of the rows, a few at a time; undefined where `signal` says that nobody waits. */
export async function readInSlices(
  list: StaffList,
  mapping: Mapping,
  signal: AbortSignal,
): Promise<People | undefined> {
  const reader = new PeopleReader(mapping);
  const pause = pauses();
  for (const row of list.rows) {
    reader.add(row);
    await pause();
    if (signal.aborted) return;
  }
  return reader;
}
