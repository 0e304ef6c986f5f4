import { grouped } from '../number.ts';
import type { InitiativeMapMessages } from '../initiative-map.ts';

const number = (value: number): string => grouped(value, ',');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const en: InitiativeMapMessages = {
  and: 'and',
  number,
  heading: 'Initiatives',
  count: (count) => (count === 1 ? '1 initiative' : `${number(count)} initiatives`),
  empty: 'There are no initiatives here yet.',

  viewAs: 'Show as',
  views: {
    map: 'Map and list',
    balance: 'Balance',
    cascade: 'From vision to action',
    metrics: 'Key figures',
  },

  scales: { flagship: 'Flagship', large: 'Large', small: 'Small' },
  origins: { new: 'New', existing: 'Older than the vision' },
  statuses: {
    idea: 'Idea',
    proposed: 'Proposed',
    planned: 'Planned',
    active: 'Under way',
    done: 'Completed',
    stopped: 'Stopped',
  },
  updated: (day, month, year) => `updated ${day} ${MONTHS[month - 1]} ${year}`,
  partners: (names) => `Together with ${names}`,
  goals: 'Goals',
  listOf: 'List of initiatives',

  map: 'Map of initiatives',
  marks: 'Initiatives on the map',
  cluster: (count) => `${number(count)} initiatives close together`,
  everywhere: 'The whole municipality',
  withoutPoint: 'The whole municipality and places that are not on the map',
  legend: 'Key',
};
