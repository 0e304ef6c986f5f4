import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/widgets/event-calendar/define.ts';
import '../../src/widgets/initiative-map/define.ts';
import '../../src/widgets/phase-timeline/define.ts';
import '../../src/widgets/story-feed/define.ts';
import { readFragment, writeFragment } from '../../src/page/fragment.ts';
import { setFragment } from '../helpers/address.ts';
import { until } from '../helpers/until.ts';
import { feedText, seenIn } from '../helpers/widget.ts';

/** A key as a page's author may write it: with letters, spaces and points that an address encodes. */
const KEY = 'Sommer på Ø 2.0';

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

const SECTIONS = {
  stories: [
    { id: 'a', title: 'Vinterfest', tags: ['vinter'] },
    { id: 'b', title: 'Sommerfest', tags: ['sommer'] },
  ],
  initiatives: [
    { id: 'a', title: 'Vinterfest', scale: 'small', origin: 'new', status: 'active' },
    { id: 'b', title: 'Sommerfest', scale: 'large', origin: 'new', status: 'active' },
  ],
  events: [
    { id: 'a', title: 'Vinterfest', start: TOMORROW, tags: ['vinter'] },
    { id: 'b', title: 'Sommerfest', start: TOMORROW, tags: ['sommer'] },
  ],
  tracks: [
    { id: 'vinter', title: 'Vintersporet', audience: 'Alle', purpose: 'Fest' },
    { id: 'sommer', title: 'Sommersporet', audience: 'Alle', purpose: 'Fest' },
  ],
  activities: [
    // What is next of all is told whatever is chosen: it must not tell the tracks apart.
    { id: 'a', title: 'Fest', when: TOMORROW, tracks: ['vinter'] },
    { id: 'b', title: 'Fest', when: TOMORROW, tracks: ['sommer'] },
  ],
};

const WIDGETS = [
  ['story-feed', { tag: 'sommer' }],
  ['initiative-map', { scale: 'large' }],
  ['event-calendar', { tag: 'sommer' }],
  ['phase-timeline', { track: 'sommer' }],
] as const;

/** The widget with its feed written into it, so that the first drawing waits for nothing. */
function withFeed(name: (typeof WIDGETS)[number][0]) {
  const element = document.createElement(`vision-${name}`);
  Object.assign(element, { lang: 'da', key: KEY });
  const feed = document.createElement('script');
  feed.type = 'application/json';
  feed.textContent = feedText(SECTIONS);
  element.append(feed);
  return element;
}

describe('a deep link to a widget with a key of its own', () => {
  afterEach(() => setFragment(''));

  for (const [name, chosen] of WIDGETS) {
    it(`is drawn as it asks, and never otherwise: ${name}`, async () => {
      setFragment(writeFragment('', KEY, new Map(Object.entries(chosen))));
      const element = withFeed(name);
      const drawings: string[] = [];
      const look = new MutationObserver(() => drawings.push(seenIn(element)));
      await fixture(html`${element}`);
      drawings.push(seenIn(element));
      look.observe(element.renderRoot, { childList: true, characterData: true, subtree: true });
      await until(() => seenIn(element).includes('Sommer'), 'what the link asks for is not drawn');
      await element.updateComplete;
      look.disconnect();
      expect(drawings.filter((seen) => seen.includes('Vinter'))).to.deep.equal([]);
    });
  }

  it('is what a map links to from its first drawing on', async () => {
    const element = await fixture<HTMLElement>(html`${withFeed('initiative-map')}`);
    const link = element.shadowRoot?.querySelector<HTMLAnchorElement>('.entry-title a');
    expect([...readFragment(link?.hash ?? '', KEY)]).to.deep.equal([['initiative', 'a']]);
  });
});
