import { grouped } from '../number.ts';
import type { KitMessages } from '../kit.ts';
import { da as paging } from './paging.ts';
import { da as sharing } from './sharing.ts';

const number = (count: number): string => grouped(count, '.');

export const da: KitMessages = {
  ...paging,
  ...sharing,

  filterBar: (about) => `Søg og filtrér: ${about}`,
  chosenFilters: 'Valgte filtre',
  clearFilters: 'Ryd filtre',
  removeFilter: 'Fjern filter:',
  findIn: (group) => `Find i ${group}`,
  optionsFound: (count) => (count === 0 ? 'Ingen passer' : `${number(count)} passer`),
  unknownFilters: (ids) =>
    ids.length === 1
      ? `Filteret »${ids.join()}« findes ikke og er ikke brugt.`
      : `Filtrene ${ids.map((id) => `»${id}«`).join(', ')} findes ikke og er ikke brugt.`,
  from: 'Fra',
  until: 'Til',
  range: (from, until) =>
    from && until ? `${from} til ${until}` : from ? `Fra ${from}` : `Til ${until ?? ''}`,

  views: 'Vis som',
  language: 'Sprog',
};
