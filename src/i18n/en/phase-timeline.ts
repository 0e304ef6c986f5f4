import { grouped } from '../number.ts';
import type { TimelineMessages } from '../phase-timeline.ts';

const number = (count: number): string => grouped(count, ',');
const count = (activities: number): string =>
  activities === 1 ? '1 activity' : `${number(activities)} activities`;

export const en: TimelineMessages = {
  heading: 'Process and schedule',

  underWay: (names, many) =>
    `${names} ${many > 1 ? 'are under way at the same time' : 'is under way'}.`,
  begins: (name, date) => `${name} begins ${date}.`,
  running: (activities) => `${count(activities)} ${activities === 1 ? 'is' : 'are'} under way.`,
  next: (entry) => `Next: ${entry}.`,
  noneNext: 'No coming activity has a date yet.',
  over: 'All dates have passed.',

  drawing: 'Timeline',
  now: 'Now',
  quarter: (quarter, year) => `Q${quarter}${year && ` ${year}`}`,
  count,

  phases: 'Phases',
  decisions: 'Decisions',
  activities: 'Activities',
  noTrack: 'Without a track',
};
