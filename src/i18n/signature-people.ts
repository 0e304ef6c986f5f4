import { da } from './da/signature-people.ts';
import { en } from './en/signature-people.ts';
import type { Catalogue } from './messages.ts';

/** Which fields and which notes there are is told by the Danish words. */
export interface PeopleMessages<Field extends string, Code extends string> {
  readonly fields: Readonly<Record<Field, string>>;
  /** A column nobody needs. */
  readonly noField: string;
  readonly notes: Readonly<Record<Code, (value: string) => string>>;
  readonly outcome: Readonly<Record<'skipped' | 'shown', string>>;
  readonly noHeadings: string;
  /** The headings of the row report. */
  readonly report: {
    readonly row: string;
    readonly person: string;
    readonly note: string;
    readonly outcome: string;
  };
  readonly count: (made: string, rows: string) => string;
}

export type SignaturePeopleMessages = PeopleMessages<keyof typeof da.fields, keyof typeof da.notes>;

export const signaturePeople: Catalogue<SignaturePeopleMessages> = { da, en };
