import type { LooseFormatMessages } from '../loose-format.ts';

const ORDINALS = ['1st', '2nd', '3rd', '4th'];
const HALVES = ['first', 'second'];
const ordinal = (number: number): string => ORDINALS[number - 1] ?? '';

export const en: LooseFormatMessages = {
  seasons: 'spring summer autumn winter'.split(' '),
  season: (season, year) => season + (year ? ` ${year}` : ''),
  quarterAlone: ordinal,
  quarter: (quarter, year) => `${ordinal(quarter)} quarter ${year}`,
  halfYear: (half, year) => (HALVES[half - 1] ?? '') + (year ? ` half of ${year}` : ''),
  fromTo: (from, to) => `from ${from} to ${to}`,
  from: (start) => `from ${start}`,
  until: (end, isDay) => (isDay ? `until ${end}` : `until the end of ${end}`),
  about: (date) => `around ${date}`,
  probably: (date) => `probably ${date}`,
  earlyYear: (year) => `early ${year}`,
  lateYear: (year) => `late ${year}`,
};
