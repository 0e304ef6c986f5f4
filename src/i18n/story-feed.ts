import { da } from './da/story-feed.ts';
import { en } from './en/story-feed.ts';
import type { Catalogue } from './messages.ts';

/** Words of the story feed that everybody sees. */
export interface StoryFeedMessages {
  readonly heading: string;
  readonly count: (count: number) => string;
  /** Stories in the plural, for "12 flere historier vist". */
  readonly things: string;
  /** Follows the count, where there are more to be fetched. */
  readonly amongFetched: string;
  readonly empty: string;
  readonly noneFound: string;
  /** The story of a deep link is not there any more. */
  readonly gone: string;

  readonly channel: string;
  readonly goal: string;
  readonly initiative: string;
  readonly tag: string;
  readonly language: string;
  /** The names of channels that are known. */
  readonly channels: Readonly<Record<string, string>>;

  readonly featured: string;
  readonly readMore: string;
  readonly readLess: string;
  /** Follows `readMore`, `readLess` and `play`, for those who do not see where the button stands. */
  readonly about: (title: string) => string;
  readonly play: string;
  readonly video: string;
  readonly videoWithCaptions: string;
  readonly videoWithoutCaptions: string;

  readonly fetchMore: string;
  readonly fetchFailed: string;
  readonly nothingMore: string;

  readonly submit: string;
  /** What happens with a story that is sent to the page at `host`. */
  readonly submitTo: (host: string) => string;
  readonly submitByMail: string;
}

export const storyFeed: Catalogue<StoryFeedMessages> = { da, en };
