import type { StoryPagesMessages } from '../story-pages.ts';

const number = (count: number): string => count.toLocaleString('en-GB');

const range = (first: number, last: number, total: number): string =>
  first > 1
    ? `${number(first)} to ${number(last)} of ${number(total)}`
    : `${number(last)} of ${number(total)}`;

export const en: StoryPagesMessages = {
  showPrevious: (count) =>
    count === 1 ? 'Show the previous one' : `Show the previous ${number(count)}`,
  shownFrom: (first, last, total) => `Showing ${number(first)}–${number(last)} of ${number(total)}`,
  moreShown: (added, first, last, total) =>
    `${added === 1 ? '1 more' : `${number(added)} more stories`} shown. ` +
    `${range(first, last, total)}.`,
  previousShown: (added, first, last, total) =>
    `${added === 1 ? 'The previous story' : `The previous ${number(added)} stories`} shown. ` +
    `${range(first, last, total)}.`,

  amongFetched: 'among those fetched',
  noneFound: 'No stories match what you have chosen.',
  gone: 'The story that the link leads to is no longer here.',
  notFetched: 'The story that the link leads to is not among those fetched.',
  fetchMore: 'Fetch more stories',
  fetching: 'Fetching more stories …',
  fetchFailed: 'Some of the stories cannot be fetched right now.',
  nothingMore: 'No more stories came that match what you have chosen.',
};
