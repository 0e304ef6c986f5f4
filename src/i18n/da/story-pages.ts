import type { StoryPagesMessages } from '../story-pages.ts';

const number = (count: number): string => count.toLocaleString('da');

/** "13–60 af 200" and, for the ear, "13 til 60 af 200". */
const range = (first: number, last: number, total: number): string =>
  first > 1
    ? `${number(first)} til ${number(last)} af ${number(total)}`
    : `${number(last)} af ${number(total)}`;

export const da: StoryPagesMessages = {
  showPrevious: (count) =>
    count === 1 ? 'Vis den foregående' : `Vis de ${number(count)} foregående`,
  shownFrom: (first, last, total) => `Viser ${number(first)}–${number(last)} af ${number(total)}`,
  moreShown: (added, first, last, total) =>
    `${added === 1 ? '1 mere' : `${number(added)} flere historier`} vist. ` +
    `${range(first, last, total)}.`,
  previousShown: (added, first, last, total) =>
    `${added === 1 ? 'Den foregående historie' : `De ${number(added)} foregående historier`} vist. ` +
    `${range(first, last, total)}.`,

  amongFetched: 'blandt dem, der er hentet',
  noneFound: 'Ingen historier passer til det, du har valgt.',
  gone: 'Historien, som linket fører til, findes ikke her længere.',
  notFetched: 'Historien, som linket fører til, er ikke blandt dem, der er hentet.',
  fetchMore: 'Hent flere historier',
  fetching: 'Henter flere historier …',
  fetchFailed: 'Nogle af historierne kan ikke hentes lige nu.',
  nothingMore: 'Der kom ikke flere historier, som passer til det, du har valgt.',
};
