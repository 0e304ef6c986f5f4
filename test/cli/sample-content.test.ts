import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { section, type Snapshot } from '../../src/feed/read.ts';
import { activities } from '../../src/feed/schema/activities.ts';
import { type FeedEvent, events } from '../../src/feed/schema/events.ts';
import { places } from '../../src/feed/schema/places.ts';
import { stories } from '../../src/feed/schema/stories.ts';
import { parsePlainDate, weekday } from '../../src/model/plain-date.ts';
import { Recurrence } from '../../src/model/recurrence.ts';
import { parseRule } from '../../src/model/recurrence-rule.ts';
import { formatDay, formatWall, parseMoment } from '../../src/model/wall-time.ts';
import { zoneOf } from '../../src/model/zone.ts';
import { snapshotOf } from '../helpers/read-all.ts';

const FOLDER = 'demo/feeds/';
const read = (name: string) => readFileSync(`${FOLDER}${name}.json`, 'utf8');
const snapshot = (name: string) => snapshotOf(JSON.parse(read(name)));

/** Where ids of other items stand, and the section they belong to; free names are left out. */
const REFERENCES: Readonly<Record<string, string>> = {
  goals: 'goals',
  departsFrom: 'goals',
  phases: 'phases',
  tracks: 'tracks',
  principles: 'principles',
  process: 'processes',
  event: 'events',
  initiatives: 'initiatives',
  policy: 'policies',
  parents: 'policies',
  place: 'places',
  places: 'places',
  organisers: 'organisers',
  partners: 'organisers',
};

/** Every object in the feed, with its path. The outline is not ours to judge. */
function* objects(value: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null || path === '.map') return;
  if (!Array.isArray(value) && path) yield [path, value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, `${path}.${key}`);
}

type RawFeed = Readonly<Record<string, readonly { id: string }[]>>;

function danglingReferences(feed: RawFeed): string[] {
  return [...objects(feed)].flatMap(([path, item]) =>
    Object.entries(REFERENCES).flatMap(([field, target]) =>
      [item[field] ?? []]
        .flat()
        .filter((id) => typeof id === 'string')
        .filter((id) => !feed[target]?.some((other) => other.id === id))
        .map((id) => `${path}.${field}: ${id}`),
    ),
  );
}

/** The starts of an event from 2024 to 2035, as the feed writes them. */
function startsOf(event: FeedEvent): string[] {
  if (!event.rrule) return [event.start];
  const rule = parseRule(event.rrule);
  assert.ok(!('error' in rule), event.rrule);
  const start = parseMoment(event.start);
  const until = parseMoment('2036-01-01');
  assert.ok(start && until);
  const zone = start.isDay ? undefined : zoneOf('Europe/Copenhagen');
  const found = new Recurrence(rule, start.wall, zone).between(start.wall, until.wall, 10_000);
  return found.starts.map((wall) =>
    start.isDay ? formatDay(wall) : formatWall(wall).slice(0, 16),
  );
}

function isInside(ring: readonly (readonly [number, number])[], lon: number, lat: number): boolean {
  const crossings = ring.filter(([x, y], index) => {
    const [otherX, otherY] = ring.at(index - 1) ?? [x, y];
    return y > lat !== otherY > lat && lon < x + ((otherX - x) * (lat - y)) / (otherY - y);
  });
  return crossings.length % 2 === 1;
}

const all = <T>(feed: Snapshot, definition: Parameters<typeof section<T>>[1]): T[] => [
  ...section(feed, definition),
];

for (const name of ['ishoj', 'ballerup']) {
  describe(`the sample feed ${name}`, () => {
    it('names only items that it has', () => {
      assert.deepEqual(danglingReferences(JSON.parse(read(name)) as RawFeed), []);
    });

    it('has Danish and English wherever it has several languages', () => {
      const halves = [...objects(JSON.parse(read(name)))].filter(
        ([, text]) => 'da' in text !== 'en' in text,
      );
      assert.deepEqual(halves, []);
    });

    it('brings every file it names, and none too heavy', () => {
      const files = [...read(name).matchAll(/"((?:images|media)\/[^"]+)"/g)].map(
        ([, file]) => file,
      );
      assert.ok(files.length > 0);
      for (const file of files) {
        assert.ok(existsSync(`${FOLDER}${String(file)}`), file);
        const most = String(file).includes('/logo-') ? 15_000 : 60_000;
        if (file?.startsWith('images/')) assert.ok(statSync(FOLDER + file).size <= most, file);
      }
    });

    it('gives dates their right weekdays', () => {
      const days = ['søn', 'man', 'tirs', 'ons', 'tors', 'fre', 'lør'];
      const months = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
      const dated = /(søn|man|tirs|ons|tors|fre|lør)dag den (\d+)\. (\p{L}{3})\p{L}* (\d{4})/giu;
      for (const [words, day = '', date = '', month = '', year = ''] of read(name).matchAll(
        dated,
      )) {
        const number = String(months.indexOf(month) + 1).padStart(2, '0');
        const real = parsePlainDate(`${year}-${number}-${date.padStart(2, '0')}`);
        assert.ok(real, words);
        assert.equal(days[weekday(real) % 7], day.toLowerCase(), words);
      }
    });
  });
}

describe('the sample feed ishoj', () => {
  const feed = snapshot('ishoj');

  it('keeps its places inside its outline', () => {
    const { outline } = feed.raw('map') as {
      outline: { features: [{ geometry: { coordinates: [[number, number][]] } }] };
    };
    const ring = outline.features[0].geometry.coordinates[0];
    for (const { id, lat, lon } of all(feed, places)) {
      assert.ok(isInside(ring, lon ?? 0, lat ?? 0), id);
    }
  });

  it('has something in the calendar every month from 2024 to 2035', () => {
    const months = new Set(
      all(feed, events)
        .flatMap(startsOf)
        .map((start) => start.slice(0, 7)),
    );
    for (let month = 0; month < 12 * 12; month += 1) {
      const number = String((month % 12) + 1).padStart(2, '0');
      const name = `${String(2024 + Math.floor(month / 12))}-${number}`;
      assert.ok(months.has(name), name);
    }
  });

  it('begins every series by its rule, and changes only occurrences there are', () => {
    for (const event of all(feed, events).filter(({ rrule }) => rrule)) {
      const starts = startsOf(event);
      assert.equal(starts[0], event.start, event.id);
      for (const at of [...event.exdates, ...event.overrides.map((override) => override.at)]) {
        assert.ok(starts.includes(at), `${event.id}@${at}`);
      }
    }
  });

  it('has stories from every channel, in four languages', () => {
    const list = all(feed, stories);
    const channels = new Set(list.map((story) => story._vision.channel));
    assert.deepEqual([...channels].sort(), ['facebook', 'instagram', 'portal', 'press', 'youtube']);
    assert.deepEqual([...new Set(list.map(({ language }) => language))].sort(), [
      'ar',
      'da',
      'en',
      'tr',
    ]);
  });
});

describe('the sample feed ballerup', () => {
  it('keeps the dates of its ten rows as the source writes them', () => {
    const dates = all(snapshot('ballerup'), activities).map(({ when }) =>
      typeof when === 'object' ? when.text : when,
    );
    assert.deepEqual(dates, [
      '2-3-2016',
      'Marts, april og maj 2016',
      '14-4-2016',
      '3-5-2016',
      '24-5-2016',
      '22-6-2016',
      'August, september og oktober 2016',
      '26-10-2016',
      'November 2016',
      'Primo 2017',
    ]);
  });
});
