import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { aFeed } from '../helpers/read-all.ts';
import { run, temporaryFolder } from './run-command.ts';

type Json = Record<string, unknown>;
interface Part {
  readonly section: string;
  readonly from: string;
  readonly until: string;
  readonly href: string;
  readonly count: number;
}

const SITE = 'https://www.example.org/feeds/';
const NEWEST = 100;

const story = (id: string, day: string, more: Json = {}): Json => ({
  id,
  title: `Historie ${id}`,
  content_text: 'Der var en gang.',
  date_published: day,
  ...more,
});

/** Two a week through six years, the newest first, and a few that must never be far away. */
function manyStories(weeks = 300): Json[] {
  const many = Array.from({ length: 2 * weeks }, (_, index) => {
    const day = new Date(Date.UTC(2026, 3, 24) - Math.floor(index / 2) * 7 * 86_400_000);
    return story(`s${index}`, day.toISOString().slice(0, 10));
  });
  return [
    ...many,
    story('pinned', '2020-01-01', { _vision: { channel: 'portal', pinned: true } }),
    story('counted', '2021-02-03', { tags: ['kampagne'] }),
    story('another-time', '2020-03-03', { tags: ['kampagne'] }),
  ];
}
const METRICS = [
  {
    ...{ id: 'm', title: 'Fortællinger', unit: 'fortællinger', value: 0, target: 20 },
    ...{ period: '2021', stories: { tag: 'kampagne' } },
  },
];

const idsOf = (items: unknown): string[] => (items as Json[]).map(({ id }) => String(id));

/** Publishes in parts, and reads what became of it. */
async function inParts(sections: Json, folder = temporaryFolder()) {
  const source = join(folder, 'feed.json');
  const out = join(folder, 'www');
  writeFileSync(source, JSON.stringify(aFeed(sections)));
  const more = ['--out', out, '--site', SITE, '--parts-above', '0'];
  const answer = await run('publish', source, ...more);
  assert.equal(answer.exit, 0, answer.out + answer.err);
  const read = (name: string) => JSON.parse(readFileSync(join(out, name), 'utf8')) as Json;
  const feed = read('vision.json');
  const parts = (feed.parts as Part[]).map((part) => ({
    ...part,
    items: read(part.href)[part.section] as Json[],
  }));
  return { folder, out, feed, parts };
}

describe('stories in parts', () => {
  it('keeps the newest in the feed, and those that a reader must never miss', async () => {
    const { feed } = await inParts({ stories: manyStories(), metrics: METRICS });
    assert.deepEqual(idsOf(feed.stories), [
      ...Array.from({ length: NEWEST }, (_, index) => `s${index}`),
      ...['pinned', 'counted'],
    ]);
  });

  it('has every other in the part of its month, and none twice', async () => {
    const all = manyStories();
    const { feed, parts } = await inParts({ stories: all, metrics: METRICS });
    for (const { section, from, until, count, items } of parts) {
      assert.equal(section, 'stories');
      assert.match(from + until, /^\d{4}-\d\d-01\d{4}-\d\d-01$/);
      assert.equal(items.length, count);
      for (const { date_published: day } of items) {
        assert.ok(from <= String(day) && String(day) < until, String(day));
      }
    }
    const inAll = parts.flatMap(({ items }) => idsOf(items));
    assert.equal(new Set(inAll).size, inAll.length);
    assert.deepEqual(new Set([...idsOf(feed.stories), ...inAll]), new Set(idsOf(all)));
    // Each brings more than a few, and the whole is not fetched at once.
    assert.ok(parts.length > 3 && parts.slice(0, -1).every(({ count }) => count >= NEWEST));
  });

  it('leaves what is fetched already as it is when another story is told', async () => {
    const stories = manyStories();
    const one = await inParts({ stories });
    const two = await inParts({ stories: [story('ny', '2026-04-30'), ...stories] });
    const hrefs = ({ parts }: typeof one) => parts.map(({ href }) => href);
    assert.deepEqual(hrefs(two).slice(0, -1), hrefs(one).slice(0, -1));
  });

  it('makes no part of what the feed itself can carry', async () => {
    const few = await inParts({ stories: manyStories(NEWEST / 2).slice(0, NEWEST) });
    assert.deepEqual([few.parts, idsOf(few.feed.stories).length], [[], NEWEST]);
  });

  it('takes a story out of the part it is in', async () => {
    const { folder, out } = await inParts({ stories: manyStories() });
    const { exit, err } = await run('remove', 's400', '--out', out);
    assert.equal(exit, 0, err);
    const feed = readFileSync(join(folder, 'www/vision.json'), 'utf8');
    const texts = (JSON.parse(feed) as { parts: Part[] }).parts.map(({ href }) =>
      readFileSync(join(out, href), 'utf8'),
    );
    const found = (id: string) => [feed, ...texts].filter((text) => text.includes(`"id":"${id}"`));
    assert.deepEqual([found('s400').length, found('s401').length], [0, 1]);
  });
});

describe('a feed in parts as a source', () => {
  it('brings all that is in its parts', async () => {
    const events = [
      { id: 'long-ago', title: 'Byfest', start: '2024-06-01' },
      { id: 'near', title: 'Banko', start: '2026-05-09T10:00' },
    ];
    const stories = manyStories();
    const { folder, parts } = await inParts({ events, stories });
    const inPart = new Set(parts.map(({ section }) => section));
    assert.ok(inPart.has('events') && inPart.has('stories'));
    writeFileSync(join(folder, 'own.json'), JSON.stringify(aFeed()));
    const config = join(folder, 'vision.config.json');
    writeFileSync(
      config,
      JSON.stringify({
        ...{ feed: 'own.json', out: 'merged', site: SITE, partsAbove: 10_000_000 },
        sources: [
          { id: 'nabo', name: 'Nabobyen', type: 'feed', from: 'www/vision.json', trust: 'trusted' },
        ],
      }),
    );
    const { exit, out, err } = await run('publish', '--config', config);
    assert.equal(exit, 0, out + err);
    const merged = JSON.parse(readFileSync(join(folder, 'merged/vision.json'), 'utf8')) as Json;
    const named = (items: readonly Json[]) => new Set(idsOf(items).map((id) => `nabo:${id}`));
    assert.deepEqual(new Set(idsOf(merged.stories)), named(stories));
    assert.deepEqual(new Set(idsOf(merged.events)), named(events));
  });

  it('is not taken for whole when one of its parts cannot be had', async () => {
    const { folder, out, parts } = await inParts({ stories: manyStories() });
    writeFileSync(join(out, parts[0]?.href ?? ''), '{"version": 1, "stories": [');
    const own = join(folder, 'own.json');
    writeFileSync(own, JSON.stringify(aFeed()));
    const { exit } = await run('merge', own, `nabo=${join(out, 'vision.json')}`);
    assert.equal(exit, 3);
  });
});
