import { da } from './da/open-story.ts';
import { en } from './en/open-story.ts';
import type { Catalogue } from './messages.ts';

/** Words of a story that is open, and of its video: nobody needs them before a press. */
export interface OpenStoryMessages {
  readonly by: (names: string) => string;
  readonly showRest: string;
  /** Where even the rest is too long to be shown at once. */
  readonly showMoreText: string;
  readonly original: (host: string) => string;
  readonly initiatives: string;
  readonly goals: string;
  readonly files: string;

  /** Who learns of the reader when the video plays; once for each of them. */
  readonly recipient: (name: string) => string;
  readonly playFrom: (name: string) => string;
  readonly watchAt: (host: string) => string;
  readonly noCaptions: string;
  /** There are some, and the film plays without them. */
  readonly captionsFailed: string;
  /** Whether a service's video has captions cannot be known from here. */
  readonly captionsElsewhere: (name: string) => string;
  readonly videoFailed: string;
}

export const openStory: Catalogue<OpenStoryMessages> = { da, en };
