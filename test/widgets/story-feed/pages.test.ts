import { expect } from '@open-wc/testing';
import { setFragment } from '../../helpers/address.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { Served } from '../../helpers/served.ts';
import {
  buttonIn,
  focusIn,
  idsOf,
  itemOf,
  itemsOf,
  open,
  PICTURE,
  showStories,
  soon,
  stories,
  story,
} from '../../helpers/stories.ts';
import { seenIn } from '../../helpers/widget.ts';
import type { VisionStoryFeed } from '../../../src/widgets/story-feed/story-feed.ts';

const more = (element: VisionStoryFeed) => buttonIn(element.renderRoot, 'Vis flere');

/** Presses "Vis flere" and waits for the story that comes first. */
async function showMore(element: VisionStoryFeed, first: string): Promise<void> {
  more(element).click();
  await soon(() => idsOf(element).includes(first));
  await soon(() => focusIn(element) === itemOf(element, first).querySelector('.card-heading'));
}

function nodesIn(element: VisionStoryFeed): number {
  const walker = document.createTreeWalker(element.renderRoot);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

const heard = () => document.querySelector('[role=log]')?.textContent ?? '';

describe('vision-story-feed, pages', () => {
  const served = new Served();

  before(() => served.start());
  beforeEach(() => setFragment(''));
  after(() => {
    served.stop();
    setFragment('');
  });

  it('lets the first give way to those that come, with a button that brings them back', async () => {
    const element = await showStories({ stories: stories(80) });
    for (const first of ['s12', 's24']) await showMore(element, first);
    expect(itemsOf(element).length).to.equal(36);
    expect(seenIn(element)).to.contain('Viser 36 af 80').and.to.not.contain('foregående');
    await showMore(element, 's36');
    expect([idsOf(element)[0], idsOf(element).at(-1)]).to.deep.equal(['s12', 's47']);
    expect(seenIn(element)).to.contain('Viser 13–48 af 80');
    await soon(() => heard().includes('12 flere historier vist. 13 til 48 af 80.'));
    buttonIn(element.renderRoot, 'Vis de 12 foregående').click();
    await soon(() => idsOf(element)[0] === 's0');
    expect(idsOf(element).at(-1)).to.equal('s35');
    expect(focusIn(element)).to.equal(itemOf(element, 's0').querySelector('.card-heading'));
    await soon(() => heard().includes('De 12 foregående historier vist. 36 af 80.'));
    expect(seenIn(element)).to.not.contain('Vis de 12 foregående');
  });

  it('says how far it is at the end, where there is no more to show', async () => {
    const element = await showStories({ stories: stories(48) });
    for (const first of ['s12', 's24', 's36']) await showMore(element, first);
    expect(seenIn(element)).to.contain('Viser 13–48 af 48').and.to.not.contain('Vis flere');
    expect(await faultsIn(element)).to.deep.equal([]);
  });

  it('keeps the reader’s place in the page while stories above give way', async () => {
    const element = await showStories({ stories: stories(80) });
    for (const first of ['s12', 's24']) await showMore(element, first);
    const last = itemOf(element, 's35');
    last.scrollIntoView({ block: 'center' });
    const before = last.getBoundingClientRect().top;
    await showMore(element, 's36');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const moved = last.getBoundingClientRect().top - before;
    const first = itemOf(element, 's36').getBoundingClientRect();
    // The focus may have scrolled the new ones into sight, and no further.
    expect(moved).to.be.within(-first.height - 60, 1);
    expect(first.top).to.be.within(0, window.innerHeight);
  });

  it('fills its rows on every page, with a featured story or without', async () => {
    const pinned = stories(40, (index) => (index === 0 ? { _vision: {} } : {}));
    const [first, ...rest] = pinned;
    const element = await showStories({
      stories: [{ ...first, _vision: { pinned: true } }, ...rest],
    });
    expect(itemsOf(element).length).to.equal(13);
    await showMore(element, 's13');
    expect(itemsOf(element).length).to.equal(25);
  });

  it('has no more than 1,500 nodes at 10,000 stories, however often more are shown', async () => {
    const image = { image: PICTURE, language: 'ar' };
    const extras = { alt: 'Et højbed', video: 'https://youtu.be/VoresIshoj1' };
    const many = Array.from({ length: 10_000 }, (_, index) => {
      const day = new Date(Date.UTC(2024, 0, 1) - index * 3_600_000).toISOString();
      return story(`s${index}`, { ...image, date_published: day }, extras);
    });
    const element = await showStories({ stories: many });
    for (let page = 1; page < 8; page += 1) await showMore(element, `s${page * 12}`);
    expect(nodesIn(element)).to.be.most(1500);
  });

  it('shows no more at a time than a phone can bear, whatever its page asks for', async () => {
    const element = await showStories({ stories: stories(80) }, { limit: '500' });
    expect(itemsOf(element).length).to.equal(24);
  });

  it('lets a film play on though its story would give way', async () => {
    const film = new URL('/demo/feeds/media/byttemarked.webm', location.href).href;
    const own = stories(80);
    const element = await showStories({
      stories: [story('film', { date_published: '2025-01-01' }, { video: film }), ...own],
    });
    buttonIn(itemOf(element, 'film'), 'Afspil video').click();
    await soon(() => itemOf(element, 'film').querySelector('video') !== null);
    const video = itemOf(element, 'film').querySelector('video');
    for (const first of ['s11', 's23', 's35']) await showMore(element, first);
    expect(idsOf(element)[0]).to.equal('film');
    expect(idsOf(element)[1]).to.equal('s11');
    expect(itemOf(element, 'film').querySelector('video')).to.equal(video);
  });

  it('shows a story that is open again when it comes back', async () => {
    const element = await showStories({ stories: stories(80) });
    await open(element, 's3');
    for (const first of ['s12', 's24', 's36']) await showMore(element, first);
    expect(idsOf(element)).to.not.include('s3');
    buttonIn(element.renderRoot, 'Vis de 12 foregående').click();
    await soon(() => idsOf(element).includes('s3'));
    expect(itemOf(element, 's3').querySelector('.story-facts')).to.not.equal(null);
  });

  it('keeps what a reader is in, when a story comes before it', async () => {
    const href = served.address();
    const element = await showStories({ stories: stories(5), storiesFrom: { href } });
    await soon(() => seenIn(element).includes('kan ikke hentes lige nu'));
    const item = await open(element, 's2');
    served.json(
      {
        version: 'https://jsonfeed.org/version/1.1',
        items: [story('ny', { date_published: '2025-05-01' })],
      },
      href,
    );
    buttonIn(element.renderRoot, 'Prøv igen').click();
    await soon(() => idsOf(element)[0] === 'ny');
    expect(itemOf(element, 's2')).to.equal(item);
  });

  it('has no search and no filters where there is nothing to search', async () => {
    const few = await showStories({ stories: stories(2) });
    expect(few.renderRoot.querySelector('[type=search]')).to.equal(null);
    const enough = await showStories({ stories: stories(3) });
    expect(enough.renderRoot.querySelector('[type=search]')).to.not.equal(null);
  });
});
