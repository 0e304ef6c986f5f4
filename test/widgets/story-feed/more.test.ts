import { expect } from '@open-wc/testing';
import { setFragment } from '../../helpers/address.ts';
import { faultsIn } from '../../helpers/axe.ts';
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
import { collectIssues, feedAddress, seenIn, shown } from '../../helpers/widget.ts';
import { storyFeed } from '../../helpers/stories.ts';

const item = (id: string, day: string, more: object = {}) => ({
  id,
  title: `Fra bloggen: ${id}`,
  content_html: `<p>Vi <b>skrev</b> om ${id}.</p>`,
  date_published: `2024-02-${day}T10:00:00Z`,
  ...more,
});

describe('vision-story-feed, stories from a JSON Feed', () => {
  beforeEach(() => setFragment(''));

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

let last = 0;

/** Lets the page's own `fetch` answer for an address of this origin. */
const answers = new Map<string, { text: string; count: number }>();
const real = window.fetch.bind(window);

before(() => {
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const known = answers.get(url);
    if (!known) return real(input, init);
    known.count += 1;
    const response = new Response(known.text, {
      headers: { 'Content-Type': 'application/feed+json' },
    });
    Object.defineProperty(response, 'url', { value: url });
    return Promise.resolve(response);
  };
});

after(() => {
  window.fetch = real;
});

function served(items: readonly object[], next?: string, text?: string): string {
  last += 1;
  const url = new URL(`/json-feed/${String(last)}.json`, location.href).href;
  const page = {
    version: 'https://jsonfeed.org/version/1.1',
    items,
    ...(next && { next_url: next === 'SELF' ? url : next }),
  };
  answers.set(url, { text: text ? `"${text}"` : JSON.stringify(page), count: 0 });
  return url;
}

const requested = (url: string): number => answers.get(url)?.count ?? 0;
