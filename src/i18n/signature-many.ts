import { da } from './da/signature-many.ts';
import { en } from './en/signature-many.ts';
import type { Catalogue } from './messages.ts';

/** What stands around a staff list on its way to signatures. */
export interface SignatureManyMessages {
  readonly intro: string;
  readonly columns: string;
  readonly private: string;
  readonly drop: string;
  readonly choose: string;
  readonly tooLarge: string;
  readonly empty: string;
  readonly reading: string;
  readonly file: (name: string, rows: string, separator: string, encoding: string) => string;
  readonly separators: Readonly<Record<';' | ',' | '\t' | '|', string>>;
  readonly mapping: string;
  readonly mappingHelp: string;
  /** A column without a heading. */
  readonly column: (number: number) => string;
  readonly example: (text: string) => string;
  readonly report: string;
  readonly allGood: string;
  readonly moreNotes: (count: string) => string;
  readonly saveReport: string;
  readonly first: string;
  readonly name: string;
  readonly nameHelp: string;
  readonly make: (count: string) => string;
  readonly making: string;
  readonly progress: (done: string, total: string) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly failed: string;
  readonly done: (count: string) => string;
  readonly saveZip: (size: string) => string;
  readonly saveEvidence: string;
  readonly again: string;
  readonly next: string;
}

export const signatureMany: Catalogue<SignatureManyMessages> = { da, en };
