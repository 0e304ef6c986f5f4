import { csvFile } from '../csv.ts';
import type { Person, RowCode, RowNote } from './people.ts';

export interface ReportWords {
  readonly notes: Readonly<Record<RowCode, (value: string) => string>>;
  readonly outcome: Readonly<Record<RowNote['outcome'], string>>;
  readonly report: Readonly<Record<'row' | 'person' | 'note' | 'outcome', string>>;
}

/** The row report as a file that a spreadsheet opens; what people typed is never a formula in it. */
export function rowReport(
  notes: readonly RowNote[],
  people: readonly Person[],
  words: ReportWords,
): string {
  const names = new Map(people.map(({ row, employee }) => [row, employee.name]));
  const { row, person, note, outcome } = words.report;
  return csvFile([
    [row, person, note, outcome],
    ...notes.map((found) => [
      found.row,
      names.get(found.row) ?? '',
      words.notes[found.code](found.value ?? ''),
      words.outcome[found.outcome],
    ]),
  ]);
}
