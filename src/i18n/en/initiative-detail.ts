import type { InitiativeDetailMessages } from '../initiative-detail.ts';

export const en: InitiativeDetailMessages = {
  goneTitle: 'This initiative is not here',
  gone: 'The link leads to an initiative that is no longer here. See the others in the list.',
  when: 'When',
  kind: 'Size',
  goals: 'Goals',
  phases: 'Phases',
  tracks: 'Tracks',
  partners: 'Partners',
  places: 'Places',
  access: (text) => `Access: ${text}`,
  owner: 'Responsible',
  contact: 'Contact',
  join: 'Would you like to take part?',
  results: 'What has come of it',
  trace: 'The way from the vision',
  decisions: 'Decisions',
  stories: 'Stories',
  events: 'What’s on',
  readMore: 'Read more about the initiative',
  more: (count) => `and ${count.toLocaleString('en')} more`,
};
