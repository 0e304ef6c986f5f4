import { da } from './da/story-pages.ts';
import { en } from './en/story-pages.ts';
import type { Catalogue } from './messages.ts';

/** Words over and under the stories from the first press on, or where something is missing. */
export interface StoryPagesMessages {
  /** Brings back those that gave way to later ones. */
  readonly showPrevious: (count: number) => string;
  /** Where those before the first are not shown. */
  readonly shownFrom: (first: number, last: number, total: number) => string;
  /** Read out after "show more", */
  readonly moreShown: (added: number, first: number, last: number, total: number) => string;
  /** and after "show the previous". */
  readonly previousShown: (added: number, first: number, last: number, total: number) => string;

  /** Follows the count, where there are more to be fetched. */
  readonly amongFetched: string;
  readonly noneFound: string;
  /** The story of a deep link is not there any more; */
  readonly gone: string;
  /** or it may be among those that have not been fetched. */
  readonly notFetched: string;
  readonly fetchMore: string;
  readonly fetching: string;
  readonly fetchFailed: string;
  readonly nothingMore: string;
}

export const storyPages: Catalogue<StoryPagesMessages> = { da, en };
