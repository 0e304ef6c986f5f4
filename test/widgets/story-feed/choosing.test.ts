import { expect } from '@open-wc/testing';
import { fragment, setFragment } from '../../helpers/address.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { press, type } from '../../helpers/input.ts';
import {
  buttonIn,
  focusIn,
  itemsOf,
  showStories,
  soon,
  stories,
  story,
  titlesOf,
} from '../../helpers/stories.ts';
import { seenIn } from '../../helpers/widget.ts';
import type { VisionStoryFeed } from '../../../src/widgets/story-feed/story-feed.ts';

const SECTIONS = {
  goals: [
    { id: 'g', title: 'Klima' },
    { id: 'h', title: 'Sundhed' },
  ],
  stories: [
    story('a', { tags: ['mad'] }, { channel: 'press', goals: ['g'] }),
    story('b', { tags: ['mad', 'børn'], title: 'Byfest på Ishøj Torv' }, { goals: ['h'] }),
    story('c', { language: 'en', content_text: 'A hidden word: rhubarb.' }, { goals: ['h'] }),
  ],
};

async function unfold(element: VisionStoryFeed): Promise<void> {
  buttonIn(element.renderRoot, 'Filtre').click();
  await soon(() => element.renderRoot.querySelector('.choosing:not([data-folded])') !== null);
}

async function openGroup(element: VisionStoryFeed, label: string): Promise<HTMLInputElement[]> {
  buttonIn(element.renderRoot, label).click();
  await element.updateComplete;
  return [...element.renderRoot.querySelectorAll<HTMLInputElement>('.filters-panel input')];
}

describe('vision-story-feed, choosing', () => {
  // What a widget was about to write, it writes when it is taken away.
  beforeEach(() => setFragment(''));
  after(() => setFragment(''));

  it('filters by channel, goal, tag and language, with counts, and says so in the address', async () => {
    const element = await showStories(SECTIONS);
    await unfold(element);
    const labels = async (group: string) =>
      (await openGroup(element, group)).map(
        (box) => box.closest('label')?.textContent.trim().replace(/\s+/g, ' ') ?? '',
      );
    expect(await labels('Kanal')).to.deep.equal(['Portalen (2)', 'Pressen (1)']);
    expect(await labels('Sprog')).to.deep.equal(['Dansk (2)', 'English (1)']);
    expect(await labels('Emne')).to.deep.equal(['mad (2)', 'børn (1)']);
    const [climate] = await openGroup(element, 'Pejlemærke');
    climate?.click();
    await soon(() => itemsOf(element).length === 1);
    expect(seenIn(element)).to.contain('1 historie');
    await soon(() => fragment() === 'vision-story-feed.goal=g');
  });

  it('finds what is typed, from the first letter on, in any field', async () => {
    const element = await showStories(SECTIONS);
    element.renderRoot.querySelector<HTMLElement>('[type=search]')?.focus();
    await type('rhubarb');
    await soon(() => titlesOf(element).join() === 'Historien c');
    await soon(() => fragment() === 'vision-story-feed.q=rhubarb');
    for (let letters = 7; letters > 0; letters -= 1) await press('Backspace');
    await type('ishoj');
    await soon(() => titlesOf(element).join() === 'Byfest på Ishøj Torv');
  });

  it('shows the stories of a filtered link, and only those', async () => {
    setFragment('vision-story-feed.channel=press&vision-story-feed.q=historien');
    const element = await showStories(SECTIONS);
    await soon(() => titlesOf(element).length > 0);
    expect(titlesOf(element)).to.deep.equal(['Historien a']);
    expect(element.renderRoot.querySelector<HTMLInputElement>('[type=search]')?.value).to.equal(
      'historien',
    );
    expect(seenIn(element)).to.contain('Filtre (1)');
  });

  it('says that nothing was found, and clears', async () => {
    setFragment('vision-story-feed.q=findesikke');
    const element = await showStories(SECTIONS);
    await soon(() => seenIn(element).includes('Ingen historier passer'));
    buttonIn(element.renderRoot, 'Ryd filtre').click();
    await soon(() => itemsOf(element).length === 3);
  });

  it('offers the feed’s languages by their own names', async () => {
    const element = await showStories({
      ...SECTIONS,
      goals: [{ id: 'g', title: { da: 'Klima', ar: 'المناخ' } }],
    });
    await unfold(element);
    const choice = [...element.renderRoot.querySelectorAll('.choice span')];
    expect(choice.map(({ textContent }) => textContent)).to.deep.equal(['Dansk', 'العربية']);
  });

  it('shows more, leads to the first that came, and keeps the page when filters come', async () => {
    const element = await showStories({ stories: stories(30) });
    buttonIn(element.renderRoot, 'Vis flere (12)').click();
    await soon(() => itemsOf(element).length === 24);
    expect(focusIn(element)).to.equal(itemsOf(element)[12]?.querySelector('.card-heading'));
    await soon(
      () =>
        document
          .querySelector('[role=log]')
          ?.textContent.includes('12 flere historier vist. 24 af 30.') ?? false,
    );
    await unfold(element);
    expect(itemsOf(element).length).to.equal(24);
  });

  it('is accessible with its filters open', async () => {
    const element = await showStories(SECTIONS);
    await unfold(element);
    await openGroup(element, 'Kanal');
    expect(await faultsIn(element)).to.deep.equal([]);
  });
});
