import { da } from './da/story-feed.ts';
import { en } from './en/story-feed.ts';
import type { Catalogue } from './messages.ts';

/** Words of the story feed that everybody sees at once. */
export interface StoryFeedMessages {
  readonly heading: string;
  readonly count: (count: number) => string;
  readonly empty: string;

  /** Channels whose names are not the same in every language. */
  readonly channels: Readonly<Record<string, string>>;

  readonly featured: string;
  readonly readMore: string;
  readonly readLess: string;
  readonly play: string;
  readonly video: string;
  readonly videoWithCaptions: string;
  readonly videoWithoutCaptions: string;

  readonly submit: string;
  /** What happens with a story that is sent to the page at `host`. */
  readonly submitTo: (host: string) => string;
  readonly submitByMail: string;
}

export const storyFeed: Catalogue<StoryFeedMessages> = { da, en };
