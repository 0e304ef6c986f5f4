import type { StoryFeedMessages } from '../story-feed.ts';

export const en: StoryFeedMessages = {
  heading: 'Stories',
  count: (count) => (count === 1 ? '1 story' : `${count.toLocaleString('en-GB')} stories`),
  things: 'stories',
  amongFetched: 'among those fetched',
  empty: 'There are no stories here yet.',
  noneFound: 'No stories match what you have chosen.',
  gone: 'The story that the link leads to is no longer here.',

  channel: 'Channel',
  goal: 'Goal',
  initiative: 'Initiative',
  tag: 'Subject',
  language: 'Language',
  channels: {
    portal: 'The portal',
    facebook: 'Facebook',
    youtube: 'YouTube',
    instagram: 'Instagram',
    press: 'The press',
    linkedin: 'LinkedIn',
    tiktok: 'TikTok',
    podcast: 'Podcast',
  },

  featured: 'Featured',
  readMore: 'Read more',
  readLess: 'Close the story',
  about: (title) => `– ${title}`,
  play: 'Play video',
  video: 'Video',
  videoWithCaptions: 'Video with captions',
  videoWithoutCaptions: 'Video without captions',

  fetchMore: 'Fetch more stories',
  fetchFailed: 'Some of the stories cannot be fetched right now.',
  nothingMore: 'No more stories came that match what you have chosen.',

  submit: 'Share your story',
  submitTo: (host) => `You go to ${host}. Your story is read before it can be shown here.`,
  submitByMail: 'You write an e-mail. Your story is read before it can be shown here.',
};
