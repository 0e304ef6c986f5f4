import { da } from './da/loose-format.ts';
import { en } from './en/loose-format.ts';
import type { Catalogue } from './messages.ts';

/** How a language writes dates that are loose: parts of a year, and what begins or ends some time. */
export interface LooseFormatMessages {
  /** Spring first. */
  readonly seasons: readonly string[];
  readonly season: (season: string, year?: string) => string;
  /** Of a range or list that says "quarter" only once. */
  readonly quarterAlone: (quarter: number) => string;
  readonly quarter: (quarter: number, year: string) => string;
  readonly halfYear: (half: number, year?: string) => string;
  /** Where the two are too unlike for a dash. */
  readonly fromTo: (from: string, to: string) => string;
  readonly from: (start: string) => string;
  /** Whole parts of the year are in it to their end. */
  readonly until: (end: string, isDay: boolean) => string;
  readonly about: (date: string) => string;
  readonly probably: (date: string) => string;
  /** About January, about December. */
  readonly earlyYear: (year: string) => string;
  readonly lateYear: (year: string) => string;
}

export const looseFormats: Catalogue<LooseFormatMessages> = { da, en };
