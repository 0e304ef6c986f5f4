import { da } from './da/signature-people.ts';
import { en } from './en/signature-people.ts';
import type { Catalogue } from './messages.ts';

/** The fields of `model/signature/headings`. */
export type PeopleField =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'title'
  | 'department'
  | 'phone'
  | 'mobile'
  | 'email'
  | 'account'
  | 'street'
  | 'postalCode'
  | 'city'
  | 'ean'
  | 'workingDays'
  | 'privacyUrl'
  | 'enabled'
  | 'userType';

/** The notes of `model/signature/people`. */
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

export interface SignaturePeopleMessages {
  readonly fields: Readonly<Record<PeopleField, string>>;
  /** A column nobody needs. */
  readonly noField: string;
  readonly notes: Readonly<Record<RowCode, (value: string) => string>>;
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

export const signaturePeople: Catalogue<SignaturePeopleMessages> = { da, en };
