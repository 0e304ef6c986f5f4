import { da } from './da/signature-lines.ts';
import { en } from './en/signature-lines.ts';
import type { Catalogue } from './messages.ts';

/** The words that stand in a signature, around the employee's own. */
export interface SignatureLinesMessages {
  readonly greeting: string;
  readonly phone: string;
  readonly mobile: string;
  readonly ean: string;
  readonly cvr: string;
  readonly privacy: string;
  readonly vision: (year: number) => string;
  readonly workingDays: (days: string) => string;
  /** After a campaign's text that names no day. */
  readonly until: (day: string) => string;
  readonly day: (year: number, month: number, day: number) => string;
}

export const signatureLines: Catalogue<SignatureLinesMessages> = { da, en };
