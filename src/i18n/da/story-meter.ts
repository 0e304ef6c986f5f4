import type { StoryMeterMessages } from '../story-meter.ts';

export const da: StoryMeterMessages = {
  of: (value, goal, unit) => `${value} af ${goal} ${unit}`.trim(),
  missing: (count) => `Der mangler ${count.toLocaleString('da')}.`,
  reached: 'Målet er nået.',
};
