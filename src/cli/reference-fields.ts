/** Which fields of which items name items of which list. */
export const REFERENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  phases: { process: 'processes' },
  tracks: { process: 'processes' },
  principles: { process: 'processes' },
  activities: {
    event: 'events',
    phases: 'phases',
    tracks: 'tracks',
    principles: 'principles',
    process: 'processes',
  },
  decisions: { initiatives: 'initiatives', goals: 'goals', departsFrom: 'goals' },
  policies: { parents: 'policies' },
  initiatives: {
    goals: 'goals',
    phases: 'phases',
    tracks: 'tracks',
    policy: 'policies',
    places: 'places',
    partners: 'organisers',
  },
  events: {
    place: 'places',
    goals: 'goals',
    initiatives: 'initiatives',
    organisers: 'organisers',
  },
  stories: { goals: 'goals', initiatives: 'initiatives' },
  metrics: { goals: 'goals' },
};
