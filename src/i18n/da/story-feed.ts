import type { StoryFeedMessages } from '../story-feed.ts';

export const da: StoryFeedMessages = {
  heading: 'Historier',
  count: (count) => (count === 1 ? '1 historie' : `${count.toLocaleString('da')} historier`),
  things: 'historier',
  amongFetched: 'blandt dem, der er hentet',
  empty: 'Her er ingen historier endnu.',
  noneFound: 'Ingen historier passer til det, du har valgt.',
  gone: 'Historien, som linket fører til, findes ikke her længere.',

  channel: 'Kanal',
  goal: 'Pejlemærke',
  initiative: 'Initiativ',
  tag: 'Emne',
  language: 'Sprog',
  channels: {
    portal: 'Portalen',
    facebook: 'Facebook',
    youtube: 'YouTube',
    instagram: 'Instagram',
    press: 'Pressen',
    linkedin: 'LinkedIn',
    tiktok: 'TikTok',
    podcast: 'Podcast',
  },

  featured: 'Fremhævet',
  readMore: 'Læs mere',
  readLess: 'Luk historien',
  about: (title) => `– ${title}`,
  play: 'Afspil video',
  video: 'Video',
  videoWithCaptions: 'Video med undertekster',
  videoWithoutCaptions: 'Video uden undertekster',

  fetchMore: 'Hent flere historier',
  fetchFailed: 'Nogle af historierne kan ikke hentes lige nu.',
  nothingMore: 'Der kom ikke flere historier, som passer til det, du har valgt.',

  submit: 'Del din historie',
  submitTo: (host) =>
    `Du kommer til ${host}. Din historie bliver læst, før den kan blive vist her.`,
  submitByMail: 'Du skriver en mail. Din historie bliver læst, før den kan blive vist her.',
};
