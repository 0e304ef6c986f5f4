import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { FALLBACK_WIDGETS } from '../../src/fallback/render-fallback.ts';
import { tokenize } from '../../src/model/markup.ts';
import { aFeed } from '../helpers/read-all.ts';
import { run, temporaryFolder } from './run-command.ts';

type Json = Record<string, unknown>;

const SITE = 'https://www.example.org/feeds/';
const folder = temporaryFolder();
let count = 0;

/** Publishes a feed in a folder of its own. */
async function published(feed: object, ...more: string[]) {
  const source = join(folder, `${++count}.json`);
  const out = join(folder, `site-${count}`);
  writeFileSync(source, JSON.stringify(feed));
  const answer = await run('publish', source, '--out', out, '--site', SITE, ...more);
  assert.equal(answer.exit, 0, answer.out + answer.err);
  return { out, read: (name: string) => readFileSync(join(out, name), 'utf8') };
}

/** Every file of a folder, by name. */
function filesIn(out: string): Map<string, Buffer> {
  return new Map(
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(out, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(out, name))]),
  );
}

/** The names of files that are not the same in both. */
function differing(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  const isSame = (name: string) => one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0));
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => !isSame(name));
}

const event = (id: string, start: string, more: object = {}): Json => ({
  id,
  title: `Arrangement ${id}`,
  start,
  ...more,
});

const EVENTS = [
  event('long-ago', '2025-01-15T19:00', { tags: ['musik'], goals: ['g'], organisers: ['o'] }),
  event('over-new-year', '2026-12-30', { end: '2027-01-02' }),
  event('near', '2026-05-09T10:00', { tags: ['musik'] }),
  event('weekly', '2025-01-07T10:00', { rrule: 'FREQ=WEEKLY' }),
  event('abroad', '2026-12-31T20:00', { timeZone: 'America/New_York' }),
];
const FEED = aFeed({
  goals: [{ id: 'g', title: 'Sunde liv', summary: 'Et mål' }],
  organisers: [{ id: 'o', name: 'Koret', kind: 'partner' }],
  events: EVENTS,
  stories: [
    {
      id: 's',
      title: 'Nyt <fra> havnen',
      content_text: 'Kom **alle**',
      date_published: '2026-04-01T10:00',
    },
  ],
});

describe('publish', () => {
  it('writes the feed, calendars, news, pages and packed copies', async () => {
    const { out, read } = await published(FEED);
    const names = [...filesIn(out).keys()].filter((name) => !/\.(?:br|gz)$/.test(name));
    assert.deepEqual(names, [
      'calendar-goal-g.ics',
      'calendar-musik.ics',
      'calendar-organiser-o.ics',
      'calendar.ics',
      ...['embed', 'fallback'].flatMap((folder) =>
        FALLBACK_WIDGETS.map((widget) => `${folder}/${widget}.html`),
      ),
      'manifest.json',
      'pages.css',
      'stories.json',
      'stories.rss',
      'vision-feed.schema.json',
      'vision.json',
    ]);
    const feed = JSON.parse(read('vision.json')) as Json;
    assert.equal(feed.self, `${SITE}vision.json`);
    // Readers subscribe to what was made beside it.
    assert.deepEqual(feed.links, { calendar: 'calendar.ics', calendars: './' });
    for (const [name, bytes] of filesIn(out)) {
      if (name.endsWith('.gz')) assert.equal(gunzipSync(bytes).toString(), read(name.slice(0, -3)));
      if (name.endsWith('.br')) {
        assert.equal(brotliDecompressSync(bytes).toString(), read(name.slice(0, -3)));
      }
    }
  });

  it('gives the same bytes for the same feed', async () => {
    const [one, other] = [await published(FEED), await published(FEED)];
    assert.deepEqual(differing(filesIn(one.out), filesIn(other.out)), []);
  });

  it('puts events into the parts of all months they touch, on the feed’s clock', async () => {
    const { read } = await published(FEED, '--parts-above', '0');
    const feed = JSON.parse(read('vision.json')) as { events: Json[]; parts: Json[] };
    const ids = (items: Json[]) => items.map(({ id }) => id);
    // Series, and from 7 days before the feed was updated to 60 after.
    assert.deepEqual(ids(feed.events), ['near', 'weekly']);
    const parts = feed.parts.map(({ section, from, until, href, count: size }) => {
      const content = JSON.parse(read(String(href))) as Json;
      const items = content[String(section)] as Json[];
      assert.deepEqual([content.version, items.length], [1, size]);
      return [section, from, until, ids(items).join(' ')];
    });
    assert.deepEqual(parts, [
      ['events', '2025-01-01', '2025-02-01', 'long-ago'],
      ['events', '2026-05-01', '2026-06-01', 'near'],
      ['events', '2026-12-01', '2027-01-01', 'over-new-year'],
      ['events', '2027-01-01', '2027-02-01', 'over-new-year abroad'],
      // For searches: every event of the year, in short.
      ['index', '2025-01-01', '2026-01-01', 'long-ago'],
      ['index', '2026-01-01', '2027-01-01', 'near over-new-year'],
      ['index', '2027-01-01', '2028-01-01', 'over-new-year abroad'],
    ]);
  });

  it('tells searches of an event all that they need, and of its text the words', async () => {
    const told = {
      ...event('loppemarked', '2026-12-05T10:00'),
      summary: 'Kom og køb',
      text: { da: 'En **cykel**, en stol. En cykel!', en: 'A bike' },
      contact: 'Kontoret',
      tags: ['genbrug'],
    };
    const { read } = await published({ ...FEED, events: [told] }, '--parts-above', '0');
    const { parts } = JSON.parse(read('vision.json')) as { parts: Json[] };
    const { href } = parts.find(({ section }) => section === 'index') ?? {};
    const { index } = JSON.parse(read(String(href))) as { index: Json[] };
    assert.deepEqual(index, [
      {
        ...event('loppemarked', '2026-12-05T10:00'),
        summary: 'Kom og køb',
        tags: ['genbrug'],
        words: 'en cykel stol a bike',
      },
    ]);
  });

  it('keeps the events that activities take their dates from in the feed itself', async () => {
    const activities = [{ id: 'a', title: 'Møde', when: '2025-01-15', event: 'long-ago' }];
    const { read } = await published({ ...FEED, activities }, '--parts-above', '0');
    const { events } = JSON.parse(read('vision.json')) as { events: Json[] };
    assert.ok(events.some(({ id }) => id === 'long-ago'));
  });

  it('publishes the pictures that lie beside the feed, and nothing from outside its folder', async () => {
    writeFileSync(join(folder, 'havn.png'), 'a picture');
    const story = (image: string) => ({
      ...{ id: image, title: 'Nyt', date_published: '2026-04-01T10:00', image },
      _vision: { channel: 'portal', alt: 'En havn' },
    });
    const ours = ['vision.config.json', '.vision-feed/review.png'];
    mkdirSync(join(folder, '.vision-feed'));
    for (const name of ours) writeFileSync(join(folder, name), '{}');
    const others = ['../../../../etc/hostname', 'findes-ikke.png', ...ours];
    const stories = ['havn.png', ...others].map(story);
    const { out } = await published({ ...FEED, stories });
    const names = [...filesIn(out).keys()];
    assert.ok(names.includes('havn.png'));
    assert.ok(!names.some((name) => /hostname|findes-ikke|config|review|havn\.png\.br/.test(name)));
  });

  it('tells searches of pictures that are the feed’s own or allowed, as the widgets show them', async () => {
    const hosts = ['medier.example.org', 'cdn.example.net'];
    const events = hosts.map((host) =>
      event(host, '2026-05-09T10:00', { image: { src: `https://${host}/a.jpg`, alt: '' } }),
    );
    const told = async (...more: string[]) => {
      const { read } = await published({ ...FEED, events }, ...more);
      const page = read('fallback/event-calendar.html');
      return [...page.matchAll(/"image":"https:\/\/([^/]*)/g)].map(([, host]) => host);
    };
    assert.deepEqual(await told(), ['medier.example.org']);
    assert.deepEqual(await told('--allow', 'https://cdn.example.net'), hosts);
  });

  it('writes calendars with what they are about, and no more', async () => {
    const { read } = await published(FEED);
    const titles = (name: string) =>
      [...read(name).matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title);
    assert.equal(titles('calendar.ics').length, EVENTS.length);
    assert.deepEqual(titles('calendar-musik.ics'), ['Arrangement long-ago', 'Arrangement near']);
    assert.deepEqual(titles('calendar-organiser-o.ics'), ['Arrangement long-ago']);
    assert.match(read('calendar-goal-g.ics'), /NAME:Et feed: Sunde liv/);
  });

  it('writes news that its own importers read', async () => {
    const { out } = await published(FEED);
    for (const [type, name] of [
      ['rss', 'stories.rss'],
      ['json-feed', 'stories.json'],
    ] as const) {
      const answer = await run('import', type, join(out, name));
      const [story] = (JSON.parse(answer.out) as { stories: Json[] }).stories;
      assert.deepEqual(
        [story?.id, story?.title, story?.content_text],
        ['s', 'Nyt <fra> havnen', 'Kom **alle**'],
      );
      assert.equal(Date.parse(String(story?.date_published)), Date.UTC(2026, 3, 1, 8));
    }
  });

  it('writes pages that no text of the feed can break out of', async () => {
    const title = '</script><script>alert(1)</script><b>"\'&';
    const { read } = await published({ ...FEED, events: [event('x', '2026-05-09', { title })] });
    const html = read('fallback/event-calendar.html');
    const tokens = [...tokenize(html)];
    const scripts = tokens.filter((token) => token.kind === 'open' && token.name === 'script');
    assert.equal(scripts.length, 1);
    const words = tokens.filter((token) => token.kind === 'text').map(({ text }) => text);
    assert.ok(words.includes(title));
    const data = /ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    const graph = (JSON.parse(data) as { '@graph': Json[] })['@graph'];
    assert.deepEqual([graph[0]?.name, graph[0]?.startDate], [title, '2026-05-09']);
  });

  it('says of an event that it is off', async () => {
    const { read } = await published({
      ...FEED,
      events: [event('x', '2026-05-09T10:00', { status: 'cancelled' })],
    });
    const html = read('fallback/event-calendar.html');
    assert.match(html, /Aflyst: Arrangement x/);
    assert.match(html, /lørdag den 9. maj 2026 kl. 10.00/);
    assert.match(html, /EventCancelled/);
    assert.match(html, /"startDate":"2026-05-09T10:00:00\+02:00"/);
  });

  it('publishes the sample feeds', async () => {
    for (const name of ['ishoj', 'ballerup']) {
      const out = join(folder, name);
      const { exit } = await run(
        'publish',
        `demo/feeds/${name}.json`,
        '--out',
        out,
        '--site',
        SITE,
      );
      assert.equal(exit, 0);
      assert.equal((await run('validate', join(out, 'vision.json'))).exit, 0);
    }
  });
});

describe('publishing over what is there', () => {
  const good = join(folder, 'good.json');
  writeFileSync(good, JSON.stringify(FEED));
  const publishTo = (out: string, source: string) =>
    run('publish', source, '--out', out, '--site', SITE);

  it('takes away what is no longer in the feed, and leaves the files of others', async () => {
    const out = join(folder, 'again');
    await publishTo(out, good);
    writeFileSync(join(out, 'robots.txt'), 'mine');
    const less = join(folder, 'less.json');
    writeFileSync(less, JSON.stringify({ ...FEED, events: [] }));
    await publishTo(out, less);
    const names = [...filesIn(out).keys()];
    assert.ok(names.includes('robots.txt'));
    assert.deepEqual(
      names.filter((name) => name.startsWith('calendar-')),
      [],
    );
  });

  it('touches nothing when the feed has an error', async () => {
    const out = join(folder, 'kept');
    await publishTo(out, good);
    const before = filesIn(out);
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, JSON.stringify({ ...FEED, events: [event('x', 'i morgen')] }));
    const { exit, out: text } = await publishTo(out, bad);
    assert.equal(exit, 1);
    assert.match(text, /»i morgen« er ikke en dato/);
    assert.deepEqual(differing(filesIn(out), before), []);
  });

  it('says that it cannot write where it cannot', async () => {
    const out = join(folder, 'not-a-folder');
    writeFileSync(out, 'a file');
    const { exit, err } = await publishTo(out, good);
    assert.equal(exit, 4);
    assert.match(err, /kunne ikke skrives/);
  });

  it('leaves the last good site when it is killed half-way, and cleans up the next time', async () => {
    const out = join(folder, 'killed');
    await publishTo(out, good);
    const before = filesIn(out);
    const large = join(folder, 'large.json');
    const many = Array.from({ length: 4000 }, (_, at) =>
      event(`e${at}`, `2026-0${1 + (at % 9)}-10T19:00`),
    );
    writeFileSync(large, JSON.stringify({ ...FEED, events: many }));
    const child = spawn(process.execPath, [
      ...['--import', './scripts/ts-hook.mjs', 'src/cli/vision-feed.ts'],
      ...['publish', large, '--out', out, '--site', SITE],
    ]);
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on('exit', (_, signal) => resolve(signal));
    });
    const watcher = watch(out, (_, name) => {
      if (name?.startsWith('.publishing-')) child.kill('SIGKILL');
    });
    assert.equal(await ended, 'SIGKILL');
    watcher.close();
    const left = [...filesIn(out)].filter(([name]) => !name.startsWith('.publishing'));
    assert.deepEqual(differing(new Map(left), before), []);
    await publishTo(out, good);
    assert.deepEqual(differing(filesIn(out), before), []);
  });
});
