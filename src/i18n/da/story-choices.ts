import type { StoryChoicesMessages } from '../story-choices.ts';

export const da: StoryChoicesMessages = {
  channel: 'Kanal',
  goal: 'Pejlemærke',
  initiative: 'Initiativ',
  tag: 'Emne',
  language: 'Sprog',
};
