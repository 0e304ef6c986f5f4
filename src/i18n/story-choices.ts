import { da } from './da/story-choices.ts';
import { en } from './en/story-choices.ts';
import type { Catalogue } from './messages.ts';

/** What stories are filtered by. */
export interface StoryChoicesMessages {
  readonly channel: string;
  readonly goal: string;
  readonly initiative: string;
  readonly tag: string;
  readonly language: string;
}

export const storyChoices: Catalogue<StoryChoicesMessages> = { da, en };
