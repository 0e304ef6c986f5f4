import { da } from './da/story-meter.ts';
import { en } from './en/story-meter.ts';
import type { Catalogue } from './messages.ts';

/** Words of the goal meters under the stories. */
export interface StoryMeterMessages {
  /** "14 af 20–25 fortællinger" */
  readonly of: (value: string, goal: string, unit: string) => string;
  readonly missing: (count: number) => string;
  readonly reached: string;
}

export const storyMeter: Catalogue<StoryMeterMessages> = { da, en };
