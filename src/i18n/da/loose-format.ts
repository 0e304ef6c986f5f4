import type { LooseFormatMessages } from '../loose-format.ts';

const HALVES = ['første', 'andet'];

export const da: LooseFormatMessages = {
  seasons: 'forår sommer efterår vinter'.split(' '),
  season: (season, year) => season + (year ? ` ${year}` : ''),
  quarterAlone: (quarter) => `${quarter}.`,
  quarter: (quarter, year) => `${quarter}. kvartal ${year}`,
  halfYear: (half, year) => (HALVES[half - 1] ?? '') + (year ? ` halvår ${year}` : ''),
  fromTo: (from, to) => `fra ${from} til ${to}`,
  from: (start) => `fra ${start}`,
  until: (end) => `til og med ${end}`,
  about: (date) => `ca. ${date}`,
  probably: (date) => `formentlig ${date}`,
  earlyYear: (year) => `primo ${year}`,
  lateYear: (year) => `ultimo ${year}`,
};
