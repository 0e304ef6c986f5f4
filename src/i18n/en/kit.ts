import type { KitMessages } from '../kit.ts';

const number = (count: number): string => count.toLocaleString('en-GB');

export const en: KitMessages = {
  close: 'Close',

  filterBar: (about) => `Search and filter: ${about}`,
  search: 'Search',
  filters: (chosen) => (chosen > 0 ? `Filters (${chosen})` : 'Filters'),
  chosenFilters: 'Chosen filters',
  clearFilters: 'Clear filters',
  removeFilter: 'Remove filter:',
  findIn: (group) => `Find in ${group}`,
  optionsFound: (count) => (count === 0 ? 'None match' : `${number(count)} match`),
  unknownFilters: (ids) =>
    ids.length === 1
      ? `There is no filter “${ids.join()}”, so it is not used.`
      : `There are no filters ${ids.map((id) => `“${id}”`).join(', ')}, so they are not used.`,
  from: 'From',
  until: 'To',
  range: (from, until) =>
    from && until ? `${from} to ${until}` : from ? `From ${from}` : `Until ${until ?? ''}`,

  showMore: (count) => `Show more (${number(count)})`,
  shownOf: (shown, total) => `Showing ${number(shown)} of ${number(total)}`,
  moreShown: (added, things, shown, total) =>
    `${added === 1 ? '1 more' : `${number(added)} more ${things}`} shown. ` +
    `${number(shown)} of ${number(total)}.`,

  views: 'Show as',
  language: 'Language',

  share: 'Share',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying did not work. Select the text and copy it yourself:',
  print: 'Print',
};
