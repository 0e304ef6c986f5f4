import type { StoryMeterMessages } from '../story-meter.ts';

export const en: StoryMeterMessages = {
  of: (value, goal, unit) => `${value} of ${goal} ${unit}`.trim(),
  missing: (count) => `${count.toLocaleString('en-GB')} to go.`,
  reached: 'The goal is reached.',
};
