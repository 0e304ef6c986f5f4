import type { KitMessages } from '../kit.ts';

const number = (count: number): string => count.toLocaleString('da');

export const da: KitMessages = {
  close: 'Luk',

  filterBar: (about) => `Søg og filtrér: ${about}`,
  search: 'Søg',
  filters: (chosen) => (chosen > 0 ? `Filtre (${chosen})` : 'Filtre'),
  chosenFilters: 'Valgte filtre',
  clearFilters: 'Ryd filtre',
  removeFilter: 'Fjern filter:',
  findIn: (group) => `Find i ${group}`,
  optionsFound: (count) => (count === 0 ? 'Ingen passer' : `${number(count)} passer`),
  unknownFilters: (ids) =>
    ids.length === 1
      ? `Filteret “${ids.join()}” findes ikke og er ikke brugt.`
      : `Filtrene ${ids.map((id) => `“${id}”`).join(', ')} findes ikke og er ikke brugt.`,
  from: 'Fra',
  until: 'Til',
  range: (from, until) =>
    from && until ? `${from} til ${until}` : from ? `Fra ${from}` : `Til ${until ?? ''}`,

  showMore: (count) => `Vis flere (${number(count)})`,
  shownOf: (shown, total) => `Viser ${number(shown)} af ${number(total)}`,
  moreShown: (added, things, shown, total) =>
    `${added === 1 ? '1 mere' : `${number(added)} flere ${things}`} vist. ` +
    `${number(shown)} af ${number(total)}.`,

  views: 'Vis som',
  language: 'Sprog',

  share: 'Del',
  copyLink: 'Kopiér link',
  linkCopied: 'Linket er kopieret',
  copy: 'Kopiér',
  copied: 'Kopieret',
  copyFailed: 'Det kunne ikke kopieres. Markér teksten, og kopiér den selv:',
  print: 'Udskriv',
};
