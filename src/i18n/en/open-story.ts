import type { OpenStoryMessages } from '../open-story.ts';

export const en: OpenStoryMessages = {
  by: (names) => `By ${names}`,
  showRest: 'Show the rest of the story',
  showMoreText: 'Show more of the story',
  original: (host) => `Read it at ${host}`,
  initiatives: 'Initiatives',
  goals: 'Goals',
  files: 'Files',

  recipient: (name) => `When you play it, ${name} gets your IP address and can set cookies.`,
  playFrom: (name) => `Play from ${name}`,
  watchAt: (host) => `Watch it at ${host}`,
  captionsFailed: 'The captions cannot be fetched. The video plays without them.',
  noCaptions: 'The video has no captions.',
  captionsElsewhere: (name) =>
    `If the video has captions, you can turn them on in the player from ${name}.`,
  videoFailed: 'The video cannot be played here.',
};
