import { expect } from '@open-wc/testing';
import '../../src/widgets/event-calendar/define.ts';
import '../../src/widgets/initiative-map/define.ts';
import '../../src/widgets/phase-timeline/define.ts';
import '../../src/widgets/story-feed/define.ts';
import { setFragment } from '../helpers/address.ts';
import { story } from '../helpers/stories.ts';
import { feedAddress, seenIn, shown } from '../helpers/widget.ts';

const FEED = {
  events: [{ id: 'e', title: 'Åbent hus', start: '2020-01-01T16:00', rrule: 'FREQ=WEEKLY' }],
  tracks: [{ id: 't', title: 'Udadvendt spor', audience: 'Alle', purpose: 'Sammen' }],
  activities: [{ id: 'a', title: 'Temamøde', when: '2035-05-29', tracks: ['t'] }],
  goals: [{ id: 'g', title: 'Klima', summary: 'Vi passer på naturen.' }],
  initiatives: [
    {
      ...{ id: 'i', title: 'Byttemarked', summary: 'Naboer bytter tøj.', scale: 'small' },
      ...{ origin: 'existing', status: 'active', statusDate: '2024-03-04', goals: ['g'] },
    },
  ],
  stories: [story('s', { title: 'Byfest på torvet' })],
};

/** Each needs a file of its own before it can show what it is asked for. */
const CASES = [
  ['event-calendar', {}, '', 'Åbent hus'],
  ['phase-timeline', { track: 't' }, '', 'Temamøde'],
  ['initiative-map', { goal: 'g' }, '', 'Byttemarked'],
  ['story-feed', {}, 'vision-story-feed.q=byfest', 'Byfest på torvet'],
] as const;

describe('vision-ready', () => {
  afterEach(() => setFragment(''));

  for (const [name, attributes, fragment, words] of CASES) {
    it(`comes when the feed stands in ${name}, not while its parts are on their way`, async () => {
      setFragment(fragment);
      const element = document.createElement(`vision-${name}`);
      const feed = feedAddress(FEED);
      for (const [attribute, value] of Object.entries({ feed, lang: 'da', ...attributes })) {
        element.setAttribute(attribute, value);
      }
      let seen = '';
      element.addEventListener('vision-ready', () => (seen = seenIn(element)));
      await shown(element);
      expect(seen).to.contain(words);
    });
  }
});
