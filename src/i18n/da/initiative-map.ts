import { grouped } from '../number.ts';
import type { InitiativeMapMessages } from '../initiative-map.ts';

const number = (value: number): string => grouped(value, '.');
const MONTHS =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ');

export const da: InitiativeMapMessages = {
  and: 'og',
  number,
  heading: 'Initiativer',
  count: (count) => (count === 1 ? '1 initiativ' : `${number(count)} initiativer`),
  empty: 'Her er ingen initiativer endnu.',

  viewAs: 'Vis som',
  views: {
    map: 'Kort og liste',
    balance: 'Balance',
    cascade: 'Fra vision til handling',
    metrics: 'Måltal',
  },

  scales: { flagship: 'Flagskib', large: 'Stort', small: 'Lille' },
  origins: { new: 'Nyt', existing: 'Fandtes før visionen' },
  statuses: {
    idea: 'Idé',
    proposed: 'Foreslået',
    planned: 'Planlagt',
    active: 'I gang',
    done: 'Gennemført',
    stopped: 'Stoppet',
  },
  updated: (day, month, year) => `opdateret ${day}. ${MONTHS[month - 1]} ${year}`,
  partners: (names) => `Sammen med ${names}`,
  goals: 'Pejlemærker',
  listOf: 'Liste over initiativer',

  map: 'Kort over initiativer',
  marks: 'Initiativer på kortet',
  cluster: (count) => `${number(count)} initiativer tæt på hinanden`,
  everywhere: 'Hele kommunen',
  withoutPoint: 'Hele kommunen og steder, der ikke er på kortet',
  legend: 'Tegnforklaring',
};
