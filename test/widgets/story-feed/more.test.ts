import { expect } from '@open-wc/testing';
import { setFragment } from '../../helpers/address.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { Served } from '../../helpers/served.ts';
import {
  buttonIn,
  focusIn,
  itemsOf,
  showStories,
  soon,
  stories,
  story,
  storyFeed,
  titlesOf,
} from '../../helpers/stories.ts';
import { collectIssues, feedAddress, seenIn, shown } from '../../helpers/widget.ts';

const item = (id: string, day: string, more: object = {}) => ({
  id,
  title: `Fra bloggen: ${id}`,
  content_html: `<p>Vi <b>skrev</b> om ${id}.</p>`,
  date_published: `2024-02-${day}T10:00:00Z`,
  ...more,
});

const answers = new Served();

describe('vision-story-feed, stories from a JSON Feed', () => {
  before(() => answers.start());
  beforeEach(() => setFragment(''));
  after(() => answers.stop());

  const from = (href: string) => ({ storiesFrom: { href } });

  it('shows them among the feed’s own, by their dates', async () => {
    const href = served([item('x', '20'), item('y', '01')]);
    const element = await showStories({
      stories: [story('a', { date_published: '2024-02-10' })],
      ...from(href),
    });
    await soon(() => itemsOf(element).length === 3);
    expect(titlesOf(element)).to.deep.equal(['Fra bloggen: x', 'Historien a', 'Fra bloggen: y']);
  });

  it('asks for the next page when a reader asks for more, and not before', async () => {
    const second = served([item('z', '01')]);
    const href = served([item('x', '20')], second);
    const element = await showStories(from(href));
    await soon(() => itemsOf(element).length === 1);
    expect(seenIn(element)).to.contain('1 historie blandt dem, der er hentet');
    expect(requested(second)).to.equal(0);
    buttonIn(element.renderRoot, 'Hent flere historier').click();
    await soon(() => itemsOf(element).length === 2);
    expect(requested(second)).to.equal(1);
    expect(focusIn(element)?.textContent.trim()).to.equal('Fra bloggen: z');
    expect(seenIn(element)).to.not.contain('Hent flere');
    expect(await faultsIn(element)).to.deep.equal([]);
  });

  it('shows a story that stands in both once', async () => {
    const href = served([item('a', '20'), item('x', '21')]);
    const element = await showStories({ stories: [story('a')], ...from(href) });
    await soon(() => itemsOf(element).length === 2);
    expect(titlesOf(element)).to.include.members(['Historien a', 'Fra bloggen: x']);
  });

  it('does not follow a circle', async () => {
    const href = served([item('x', '20')], 'SELF');
    const element = await showStories(from(href));
    await soon(() => itemsOf(element).length === 1);
    expect(seenIn(element)).to.not.contain('Hent flere');
  });

  it('says that it cannot be had, shows the rest, and tries again', async () => {
    const href = served([], undefined, 'ikke en JSON Feed');
    const element = await showStories({ stories: stories(2), ...from(href) });
    await soon(() => seenIn(element).includes('kan ikke hentes lige nu'));
    expect(itemsOf(element).length).to.equal(2);
    const before = requested(href);
    buttonIn(element.renderRoot, 'Prøv igen').click();
    await soon(() => requested(href) > before);
  });

  it('asks nobody the site does not know', async () => {
    const element = storyFeed({
      lang: 'da',
      feed: feedAddress({ stories: stories(1), ...from('https://blog.example.net/feed.json') }),
    });
    const issues = collectIssues(element);
    await shown(element);
    await soon(() => issues.some(({ code }) => code === 'part-failed'));
    expect(
      performance.getEntriesByType('resource').some(({ name }) => name.includes('example.net')),
    ).to.equal(false);
  });
});

function served(items: readonly object[], next?: string, text?: string): string {
  const url = answers.address();
  const page = {
    version: 'https://jsonfeed.org/version/1.1',
    items,
    ...(next && { next_url: next === 'SELF' ? url : next }),
  };
  return text ? answers.json(text, url) : answers.json(page, url);
}

const requested = (url: string): number => answers.count(url);
