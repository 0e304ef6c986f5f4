import type { StoryFeedMessages } from '../story-feed.ts';

export const en: StoryFeedMessages = {
  heading: 'Stories',
  count: (count) => (count === 1 ? '1 story' : `${count.toLocaleString('en-GB')} stories`),
  empty: 'There are no stories here yet.',

  channels: { portal: 'The portal', press: 'The press' },

  featured: 'Featured',
  readMore: 'Read more',
  readLess: 'Close the story',
  play: 'Play video',
  video: 'Video',
  videoWithCaptions: 'Video with captions',
  videoWithoutCaptions: 'Video without captions',

  submit: 'Share your story',
  submitTo: (host) => `You go to ${host}. Your story is read before it can be shown here.`,
  submitByMail: 'You write an e-mail. Your story is read before it can be shown here.',
};
