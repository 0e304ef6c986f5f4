import type { StoryChoicesMessages } from '../story-choices.ts';

export const en: StoryChoicesMessages = {
  channel: 'Channel',
  goal: 'Goal',
  initiative: 'Initiative',
  tag: 'Subject',
  language: 'Language',
};
