import type { TimelineMessages } from '../phase-timeline.ts';

/** Small numbers need no formatter, which costs more than the drawing. */
const number = (count: number): string =>
  count < 1000 ? String(count) : count.toLocaleString('en');
const activities = (count: number): string =>
  count === 1 ? '1 activity' : `${number(count)} activities`;

export const en: TimelineMessages = {
  heading: 'Process and schedule',
  empty: 'There is no schedule to show yet.',
  views: { bars: 'Timeline', cycle: 'Loop', table: 'Table', matrix: 'Grid' },
  process: 'Process',
  print: 'Print',

  underWay: (names, count) =>
    count > 1 ? `${names} are under way at the same time.` : `${names} is under way.`,
  begins: (name, date) => `${name} begins ${date}.`,
  running: (count) => `${activities(count)} ${count === 1 ? 'is' : 'are'} under way.`,
  next: (title, date) => `Next: ${title}, ${date}.`,
  noneNext: 'No coming activity has a date yet.',
  over: 'All dates have passed.',
  compact: (names, next) =>
    [names && `Right now: ${names}`, next && `next: ${next}`].filter(Boolean).join(' · '),
  comma: (a, b) => `${a}, ${b}`,

  drawing: (about) => `Timeline: ${about}`,
  keys: 'Arrow keys move between phases and activities. Plus and minus zoom. Page Up and Page Down move the time.',
  zoom: 'Zoom',
  zooms: { all: 'Whole period', year: 'Year', quarter: 'Quarter' },
  earlier: 'Earlier',
  later: 'Later',
  today: 'Today',
  now: 'Now',
  shows: (period) => `Showing ${period}`,
  quarter: (quarter, year) => `Q${quarter}${year ? ` ${year}` : ''}`,
  several: (count) => activities(count),
  legend: 'How to read the drawing',
  loose: 'Soft edges: the date is not fixed',

  phases: 'Phases',
  tracks: 'Tracks',
  principles: 'Principles',
  decisions: 'Decisions',
  activities: 'Activities',
  noTrack: 'Without a track',
  noPhase: 'Outside the phases',
  hereAndNow: 'Here and now',
  noActivities: 'No activities match.',
  dateUnknown: 'Date not stated',

  status: {
    held: 'Held',
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    awaiting: 'Awaiting a decision',
    'awaiting-passed': 'Awaiting a decision, the date has passed',
    running: 'Under way',
    planned: 'Planned',
    coming: 'Coming',
    passed: 'The date has passed, status not stated',
    undated: 'Date not stated',
  },

  date: 'Date',
  activity: 'Activity',
  theme: 'Theme',
  purpose: 'Purpose',
  audience: 'Participants',
  statusHeading: 'Status',
  decided: (title) => `Decision: ${title}`,
  things: 'activities',
  found: (count) => activities(count),

  track: 'Track',
  lead: 'Lead',
  runs: 'Runs the whole period, no dates stated',
  goesOn: (title) => `${title} (continued)`,
  notStated: 'Not stated',
  outside: 'Outside the period',
  rest: 'Outside the grid',

  loop: 'The phases as a loop',
  loopSays: 'The phases overlap and are repeated along the way.',
  isNow: 'Under way now',

  filters: 'Filters',
  phase: 'Phase',
  principle: 'Principle',
  onlyComing: 'Only coming',

  responsible: 'Responsible',
  body: 'Decided by',
  outcome: 'Outcome',
  reason: 'Reason',
  questions: 'Questions for the workshop',
  documents: 'Documents',
  readMore: 'Read more',
  addToCalendar: 'Add to calendar',
  google: 'Google Calendar',
  outlook: 'Outlook on the web',
  gone: 'The activity is no longer here',
  goneText: 'It may have been moved or removed. See the others in the schedule.',
  notOpened: 'It could not be fetched. Try again in a moment.',
};
