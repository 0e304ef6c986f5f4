import { da } from './da/format.ts';
import { en } from './en/format.ts';
import type { Catalogue } from './messages.ts';

/**
 * How a language writes dates, times and prices. Dates are put together here and not by `Intl`,
 * whose Danish loses "kl.", pads with zeros and differs between browsers.
 */
export interface FormatMessages {
  /** Whose rules `Intl` follows for numbers, lists and sorting. */
  readonly locale: string;
  /** January first. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];

  /** The year as people count, from an astronomical one: 0 is 1 BC. */
  readonly year: (year: number) => string;
  /** Of a range or list that names the month only once: the 29 of "29–31 May". */
  readonly dayAlone: (day: number) => string;
  readonly date: (day: number, month: string, year?: string) => string;
  readonly onWeekday: (weekday: string, date: string) => string;
  readonly onShortWeekday: (weekday: string, date: string) => string;
  readonly month: (month: string, year: string) => string;
  readonly week: (week: number) => string;

  /** Digits only; 24:00 ends a day. */
  readonly clock: (hour: number, minute: number) => string;
  /** One clock reading, or two with a dash, as a time of day: "kl. 17.00". */
  readonly atTime: (clock: string) => string;
  readonly dateAtTime: (date: string, time: string) => string;

  /** From one to the other, for the eye. */
  readonly dash: (from: string, to: string) => string;
  /** The same for the ear, which hears no dash. */
  readonly to: (from: string, to: string) => string;

  /** Before the last of several. */
  readonly and: string;
  readonly free: string;
}

export const formats: Catalogue<FormatMessages> = { da, en };
