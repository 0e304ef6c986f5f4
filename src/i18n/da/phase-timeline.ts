import { grouped } from '../number.ts';
import type { TimelineMessages } from '../phase-timeline.ts';

const number = (count: number): string => grouped(count, '.');
const count = (activities: number): string =>
  activities === 1 ? '1 aktivitet' : `${number(activities)} aktiviteter`;

export const da: TimelineMessages = {
  heading: 'Proces og tidsplan',

  underWay: (names, many) => `${names} ${many > 1 ? 'foregår samtidig' : 'er i gang'}.`,
  begins: (name, date) => `${name} begynder ${date}.`,
  running: (activities) => `${count(activities)} er i gang.`,
  next: (entry) => `Næste: ${entry}.`,
  noneNext: 'Ingen kommende aktivitet har fået en dato endnu.',
  over: 'Alle datoer er passeret.',

  drawing: 'Tidslinje',
  now: 'Nu',
  quarter: (quarter, year) => `${quarter}. kvartal${year && ` ${year}`}`,
  count,

  phases: 'Faser',
  decisions: 'Beslutninger',
  activities: 'Aktiviteter',
  noTrack: 'Uden spor',
};
