import type { StoryFeedMessages } from '../story-feed.ts';

export const da: StoryFeedMessages = {
  heading: 'Historier',
  count: (count) => (count === 1 ? '1 historie' : `${count.toLocaleString('da')} historier`),
  empty: 'Her er ingen historier endnu.',

  channels: { portal: 'Portalen', press: 'Pressen' },

  featured: 'Fremhævet',
  readMore: 'Læs mere',
  readLess: 'Luk historien',
  play: 'Afspil video',
  video: 'Video',
  videoWithCaptions: 'Video med undertekster',
  videoWithoutCaptions: 'Video uden undertekster',

  submit: 'Del din historie',
  submitTo: (host) =>
    `Du kommer til ${host}. Din historie bliver læst, før den kan blive vist her.`,
  submitByMail: 'Du skriver en mail. Din historie bliver læst, før den kan blive vist her.',
};
