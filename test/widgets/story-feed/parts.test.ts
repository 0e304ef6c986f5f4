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
  showStories,
  soon,
  stories,
  story,
} from '../../helpers/stories.ts';
import { seenIn } from '../../helpers/widget.ts';

describe('vision-story-feed, a feed in parts', () => {
  const served = new Served();

  before(() => served.start());
  beforeEach(() => setFragment(''));
  after(() => {
    served.stop();
    setFragment('');
  });

  /** A feed of three stories, and two parts of two and three older ones. */
  function inParts() {
    const part = (year: string, ...ids: string[]) =>
      served.json({
        version: 1,
        stories: ids.map((id) => story(id, { date_published: `${year}-06-01` })),
      });
    const newer = part('2023', 'n1', 'n2');
    const older = part('2022', 'o1', 'o2', 'o3');
    const entry = (href: string, year: number, count: number) => ({
      section: 'stories',
      from: `${year}-01-01`,
      until: `${year + 1}-01-01`,
      href,
      count,
    });
    return {
      newer,
      older,
      sections: { stories: stories(3), parts: [entry(older, 2022, 3), entry(newer, 2023, 2)] },
    };
  }

  it('fetches a part when a reader asks for more, the newest first, and says what it covers', async () => {
    const { newer, older, sections } = inParts();
    const element = await showStories(sections);
    await soon(() => seenIn(element).includes('3 historier blandt dem, der er hentet'));
    expect([served.count(newer), served.count(older)]).to.deep.equal([0, 0]);
    buttonIn(element.renderRoot, 'Hent flere historier').click();
    await soon(() => itemsOf(element).length === 5);
    expect([served.count(newer), served.count(older)]).to.deep.equal([1, 0]);
    expect(idsOf(element).slice(3)).to.deep.equal(['n1', 'n2']);
    await soon(() => focusIn(element) === itemOf(element, 'n1').querySelector('.card-heading'));
    expect(await faultsIn(element)).to.deep.equal([]);
    buttonIn(element.renderRoot, 'Hent flere historier').click();
    await soon(() => itemsOf(element).length === 8);
    expect(seenIn(element)).to.contain('8 historier').and.to.not.contain('hentet');
  });

  it('finds the story of a link in the part that has it', async () => {
    setFragment('vision-story-feed.story=n2');
    const { sections, older } = inParts();
    const element = await showStories(sections);
    await soon(() => idsOf(element).includes('n2'));
    await soon(() => itemOf(element, 'n2').querySelector('.story-facts') !== null);
    expect(seenIn(element)).to.not.contain('findes ikke');
    expect(served.count(older)).to.equal(0);
  });

  it('says that a part cannot be had, keeps the rest, and tries again', async () => {
    const { sections, newer } = inParts();
    served.break(newer);
    const element = await showStories(sections);
    await soon(() => seenIn(element).includes('Hent flere historier'));
    buttonIn(element.renderRoot, 'Hent flere historier').click();
    await soon(() => seenIn(element).includes('kan ikke hentes lige nu'));
    expect(itemsOf(element).length).to.equal(3);
    expect(await faultsIn(element)).to.deep.equal([]);
    served.mend(newer);
    buttonIn(element.renderRoot, 'Prøv igen').click();
    await soon(() => itemsOf(element).length === 5);
  });

  it('asks nobody the site does not know', async () => {
    const element = await showStories({
      stories: stories(3),
      parts: [{ section: 'stories', href: 'https://stories.example.net/1.json', count: 2 }],
    });
    await soon(() => seenIn(element).includes('Hent flere historier'));
    buttonIn(element.renderRoot, 'Hent flere historier').click();
    await soon(() => seenIn(element).includes('kan ikke hentes lige nu'));
    expect(
      performance.getEntriesByType('resource').some(({ name }) => name.includes('example.net')),
    ).to.equal(false);
  });
});
