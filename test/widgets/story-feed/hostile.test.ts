import { expect, nextFrame } from '@open-wc/testing';
import { setFragment } from '../../helpers/address.ts';
import { HOSTILE_HTML } from '../../fixtures/hostile-html.ts';
import {
  buttonIn,
  itemsOf,
  open,
  showStories,
  soon,
  story,
  titlesOf,
} from '../../helpers/stories.ts';
import type { VisionStoryFeed } from '../../../src/widgets/story-feed/story-feed.ts';

const HOSTILE_LINKS = [
  'javascript:hostile()',
  ' java\nscript:hostile()',
  'JAVASCRIPT:hostile()',
  'data:text/html,<script>hostile()</script>',
  'vbscript:hostile()',
  'https://www.ishoj.dk@example.com/',
  '//example.com\\@evil',
  'x" onload="hostile()',
];

declare global {
  var hostile: (() => void) | undefined;
}

/** Elements that run or fetch, attributes that run, and links to what runs. */
function faultsIn(element: VisionStoryFeed): string[] {
  const root = element.renderRoot;
  const running = [
    ...root.querySelectorAll(
      'script, iframe, object, embed, form, base, meta, link, style:not(:empty)',
    ),
  ];
  const attributes = [...root.querySelectorAll('*')].flatMap((node) =>
    [...node.attributes].filter(
      ({ name, value }) =>
        name.startsWith('on') ||
        name === 'style' ||
        (['href', 'src', 'srcset', 'poster'].includes(name) &&
          !/^(?:https?:|mailto:|tel:|#)/.test(value)),
    ),
  );
  return [
    ...running.map((node) => node.outerHTML),
    ...attributes.map(({ name, value }) => `${name}=${value}`),
  ];
}

describe('vision-story-feed, hostile input', () => {
  let calls = 0;

  before(() => {
    globalThis.hostile = () => (calls += 1);
  });
  beforeEach(() => {
    setFragment('');
    calls = 0;
    performance.clearResourceTimings();
  });
  after(() => {
    globalThis.hostile = undefined;
  });

  const requested = () =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin) && !name.startsWith('blob:'));

  /** As many as are drawn at a time. */
  const groups = <T>(items: readonly T[]): T[][] =>
    Array.from({ length: Math.ceil(items.length / 24) }, (_, at) =>
      items.slice(at * 24, (at + 1) * 24),
    );

  async function openAll(element: VisionStoryFeed, count: number): Promise<void> {
    await soon(() => itemsOf(element).length === count);
    for (const item of itemsOf(element)) {
      [...item.querySelectorAll<HTMLElement>('.story-more')].at(-1)?.click();
    }
    await soon(() => element.renderRoot.querySelectorAll('.story-facts').length === count);
    await nextFrame();
    expect(faultsIn(element)).to.deep.equal([]);
    expect(calls).to.equal(0);
    expect(requested()).to.deep.equal([]);
  }

  it('shows markup in any field as the text it is, runs nothing and asks for nothing', async () => {
    for (const group of groups(HOSTILE_HTML)) {
      const element = await showStories(
        {
          stories: group.map((html, index) =>
            story(
              `s${index}`,
              {
                title: html,
                summary: html,
                content_text: html,
                authors: [{ name: html, url: html }],
                tags: [html],
                language: html,
                image: html,
                url: html,
                attachments: [{ url: html, mime_type: html, title: html }],
              },
              { channel: html, alt: html, caption: html, video: html, reach: html, until: html },
            ),
          ),
          goals: [{ id: 'g', title: HOSTILE_HTML[0], url: HOSTILE_LINKS[0] }],
        },
        { limit: '24' },
      );
      await openAll(element, group.length);
      element.remove();
      setFragment('');
    }
  });

  it('follows no link that is none', async () => {
    for (const href of HOSTILE_LINKS) {
      const element = await showStories({
        stories: [
          story(
            'a',
            {
              url: href,
              image: href,
              content_text: `[tryk](${href}) <${href}>`,
              authors: [{ name: 'Rolle', url: href, avatar: href }],
              attachments: [{ url: href, mime_type: 'video/mp4' }],
            },
            {
              alt: 'x',
              sources: [{ src: href, width: 1 }],
              video: { src: href, poster: href, captions: [{ src: href, language: 'da' }] },
              goals: ['g'],
            },
          ),
        ],
        goals: [{ id: 'g', title: 'Mål', url: href }],
        links: { submitStory: href },
      });
      await open(element, 'a');
      expect(faultsIn(element), href).to.deep.equal([]);
      expect(calls).to.equal(0);
      element.remove();
      setFragment('');
    }
  });

  it('runs nothing of a JSON Feed’s HTML', async () => {
    const { readStoryPage } = await import('../../../src/feed/json-feed.ts');
    const items = HOSTILE_HTML.map((html, index) => ({
      id: `s${index}`,
      title: html,
      content_html: `<p>før</p>${html}<p>efter</p>`,
    }));
    const page = readStoryPage(
      { version: 'https://jsonfeed.org/version/1.1', items },
      'https://www.example.org/feed.json',
    );
    for (const group of groups(page?.items ?? [])) {
      const element = await showStories({ stories: group }, { limit: '24' });
      await openAll(element, group.length);
      element.remove();
      setFragment('');
    }
  });

  it('takes controls, marks that hide and marks that turn text round out of what it shows', async () => {
    const element = await showStories({
      stories: [story('a', { title: 'Ko\u202Etxt.exe\u0000\u200B', summary: '\u2066åben' })],
    });
    expect(titlesOf(element)).to.deep.equal(['Kotxt.exe']);
    const marks = ['\u0000', '\u200B', '\u202E', '\u2066'];
    const text = element.renderRoot.textContent;
    expect(marks.filter((mark) => text.includes(mark))).to.deep.equal([]);
  });

  it('keeps its place for a picture that does not come', async () => {
    const broken = new URL('/findes-ikke.jpg', location.href).href;
    const element = await showStories({
      stories: [story('a', { image: broken }, { alt: 'Et højbed', width: 960, height: 640 })],
    });
    const image = element.renderRoot.querySelector('img');
    const box = () => image?.getBoundingClientRect().height ?? 0;
    const before = box();
    expect(before).to.be.greaterThan(50);
    image?.scrollIntoView();
    await soon(() => image?.complete ?? false);
    await nextFrame();
    expect(box()).to.be.closeTo(before, 1);
  });

  it('survives fields of the wrong kind', async () => {
    const odd = [null, 7, [], {}, true, { da: 7 }, [[]]];
    const element = await showStories({
      stories: [
        ...odd.flatMap((value, index) => [
          value,
          { id: `t${index}`, title: 'Titel', tags: value, authors: value, _vision: value },
          { id: `u${index}`, title: value, content_text: 'Tekst', date_published: value },
          story(
            `v${index}`,
            {},
            { goals: value, video: value, channel: value, pinned: value, until: value },
          ),
        ]),
        story('__proto__'),
        story('constructor', {}, { channel: 'constructor' }),
      ],
      goals: odd,
      initiatives: odd,
      metrics: odd,
      links: odd,
      storiesFrom: 7,
    });
    expect(itemsOf(element).length).to.be.within(12, 13);
    expect(buttonIn(element.renderRoot, 'Vis flere')).to.not.equal(null);
  });
});
