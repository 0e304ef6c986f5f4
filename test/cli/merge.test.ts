import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { mergeFeeds } from '../../src/cli/merge/merge-feeds.ts';
import { aFeed } from '../helpers/read-all.ts';
import { run, temporaryFolder } from './run-command.ts';

const event = (id: string, title: string, more: object = {}) => ({
  id,
  title,
  start: '2026-06-05T19:00',
  ...more,
});

/** The pairs that are taken for one: `b:1=a:1`. */
function twins(first: object, second: object, section = 'events'): string[] {
  const { duplicates } = mergeFeeds(aFeed({ [section]: [first] }), [
    { id: 'b', name: 'B', sections: { [section]: [second as Record<string, unknown>] } },
  ]);
  return duplicates.map(({ kept, left }) => `${left}=${kept}`);
}

describe('merging', () => {
  it('knows an event that two have told of', () => {
    const at = (name: string) => ({ place: { name } });
    const one = event('1', 'Sommerkoncert med Ishøj Kor');
    const same = [
      event('2', 'Ishøj Kor: Sommerkoncert'),
      event('2', 'sommerkoncert'),
      event('2', 'Sommerkoncerten', at('Ishøj Kirke')),
    ];
    assert.deepEqual(
      [...same.slice(0, 1), ...same.slice(2)].map((two) => twins({ ...one, ...at('Kirke') }, two)),
      [['b:2=1'], ['b:2=1']],
    );
  });

  it('takes nothing for the same that is not', () => {
    const one = event('1', 'Koncert', { place: { name: 'Kirken' } });
    for (const two of [
      event('2', 'Koncert', { place: { name: 'Kulturhuset' } }),
      event('2', 'Foredrag', { place: { name: 'Kirken' } }),
      event('2', 'Koncert', { start: '2026-06-06T19:00' }),
      event('2', 'Koncert', { rrule: 'FREQ=WEEKLY' }),
    ]) {
      assert.deepEqual(twins(one, two), [], JSON.stringify(two));
    }
  });

  it('knows a series, however its rule is written and whenever it was begun', () => {
    // 5 June 2026 is a Friday.
    const weekly = { ...event('1', 'Korsang'), rrule: 'FREQ=WEEKLY' };
    for (const more of [
      { rrule: 'FREQ=WEEKLY;BYDAY=FR' },
      { rrule: 'RRULE:FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=FR' },
      { rrule: 'FREQ=WEEKLY', start: '2026-08-14T19:00' },
      { rrule: 'FREQ=WEEKLY;UNTIL=20261231T220000Z', start: '2025-06-06T19:00' },
      { rrule: 'FREQ=DAILY;INTERVAL=7' },
    ]) {
      assert.deepEqual(twins(weekly, event('2', 'Korsang', more)), ['b:2=1'], JSON.stringify(more));
    }
    const monthly = { rrule: 'FREQ=MONTHLY;BYMONTHDAY=5' };
    assert.deepEqual(
      twins(event('1', 'Loppemarked', monthly), {
        ...event('2', 'Loppemarked', { start: '2027-02-05T19:00', rrule: 'FREQ=MONTHLY' }),
      }),
      ['b:2=1'],
    );
  });

  it('takes no two series for one that part later on, or never met', () => {
    const weekly = { ...event('1', 'Korsang'), rrule: 'FREQ=WEEKLY' };
    for (const more of [
      { rrule: 'FREQ=WEEKLY;INTERVAL=2' },
      { rrule: 'FREQ=WEEKLY;BYDAY=FR,TU' },
      { rrule: 'FREQ=MONTHLY;BYDAY=1FR' },
      { rrule: 'FREQ=WEEKLY', start: '2026-06-06T19:00' },
      { rrule: 'FREQ=WEEKLY', start: '2026-06-05T20:00' },
      // Last season's is over when this one begins.
      { rrule: 'FREQ=WEEKLY;COUNT=10', start: '2025-06-06T19:00' },
      { rrule: 'FREQ=SOMETIMES' },
    ]) {
      assert.deepEqual(twins(weekly, event('2', 'Korsang', more)), [], JSON.stringify(more));
    }
    assert.deepEqual(twins(weekly, event('2', 'Skak', { rrule: 'FREQ=WEEKLY' })), []);
  });

  it('knows a story by its address, and by its title and day', () => {
    const story = (id: string, more: object) => ({ id, title: 'Nyt fra havnen', ...more });
    const url = 'https://www.example.org/nyt/';
    assert.deepEqual(
      twins(story('1', { url }), story('2', { title: 'Andet', url: url.slice(0, -1) }), 'stories'),
      ['b:2=1'],
    );
    const day = { date_published: '2026-05-01T10:00' };
    assert.deepEqual(twins(story('1', day), story('2', day), 'stories'), ['b:2=1']);
    assert.deepEqual(
      twins(story('1', day), story('2', { date_published: '2026-05-02' }), 'stories'),
      [],
    );
  });

  it('keeps the names of each source apart, and shares what is the same', () => {
    const goal = (title: string) => ({ id: 'g', title, summary: title });
    const place = { id: 'hal', name: 'Hallen', lat: 55.6, lon: 12.3 };
    const { feed } = mergeFeeds(aFeed({ goals: [goal('Sunde liv')], events: [event('1', 'A')] }), [
      {
        id: 'b',
        name: 'B',
        sections: {
          goals: [goal('Sunde liv')],
          places: [place],
          events: [event('1', 'Dans', { goals: ['g'], place: 'hal' })],
        },
      },
      {
        id: 'c',
        name: 'C',
        sections: { goals: [goal('Noget andet')], events: [event('1', 'Skak', { goals: ['g'] })] },
      },
    ]);
    const { events, goals, places } = feed as Record<string, Record<string, unknown>[]>;
    assert.deepEqual(
      events?.map(({ id, goals: own, place: at }) => [id, own, at]),
      [
        ['1', undefined, undefined],
        ['b:1', ['g'], 'b:hal'],
        ['c:1', ['c:g'], undefined],
      ],
    );
    assert.deepEqual(
      goals?.map(({ id }) => id),
      ['g', 'c:g'],
    );
    assert.deepEqual(
      places?.map(({ id }) => id),
      ['b:hal'],
    );
  });

  it('loses nothing, and changes nothing it was given', () => {
    const base = aFeed({ events: [event('1', 'Koncert')] });
    const sections = { events: [event('1', 'Koncert'), event('2', 'Dans')] };
    const before = JSON.stringify([base, sections]);
    const { feed, duplicates } = mergeFeeds(base, [{ id: 'b', name: 'B', sections }]);
    assert.equal((feed.events as unknown[]).length + duplicates.length, 3);
    assert.equal(JSON.stringify([base, sections]), before);
  });

  it('merges files that are named after themselves, or as told', async () => {
    const folder = temporaryFolder();
    const file = (name: string, events: object[]) => {
      const path = join(folder, name);
      writeFileSync(path, JSON.stringify(aFeed({ events })));
      return path;
    };
    const own = file('own.json', [event('1', 'Koncert')]);
    const choir = file('Koret Ishøj.json', [event('1', 'Dans')]);
    const club = file('x.json', [event('1', 'Skak'), event('2', 'koncert')]);
    const out = join(folder, 'merged.json');
    const { exit, err } = await run('merge', own, choir, `klub=${club}`, '--out', out);
    assert.equal(exit, 0);
    assert.match(err, /»koncert« er allerede med \(1\)/);
    const { events } = JSON.parse(readFileSync(out, 'utf8')) as { events: { id: string }[] };
    assert.deepEqual(
      events.map(({ id }) => id),
      ['1', 'koret-ishoej:1', 'klub:1'],
    );
    assert.equal((await run('validate', out)).exit, 0);
    assert.equal((await run('merge', own)).exit, 2);
    const told = await run('merge', own, club, '--out', out, '--json');
    assert.deepEqual(JSON.parse(told.out), { ok: true, written: [out] });
  });

  it('names what it leaves out of a file', async () => {
    const folder = temporaryFolder();
    const write = (name: string, events: object[]) => {
      writeFileSync(join(folder, name), JSON.stringify(aFeed({ events })));
      return join(folder, name);
    };
    const own = write('own.json', [event('1', 'Koncert')]);
    const other = write('b.json', [event('1', 'Dans', { end: '2026-06-05T18:00' })]);
    const { exit, err } = await run('merge', own, other);
    assert.equal(exit, 5);
    assert.match(err, /"Dans": Slut ligger før start/);
  });

  it('follows parts to files of its own, and never from the web', async () => {
    const folder = temporaryFolder();
    const path = (name: string) => join(folder, name);
    const feedWith = (href: string) => {
      const part = { section: 'events', from: '2026-06-01', until: '2026-07-01', href };
      return JSON.stringify(aFeed({ events: [], parts: [{ ...part, count: 1, hash: 'a' }] }));
    };
    writeFileSync(path('own.json'), JSON.stringify(aFeed({})));
    writeFileSync(
      path('part.json'),
      JSON.stringify({ version: 1, events: [event('1', 'Hemmelig')] }),
    );
    writeFileSync(path('b.json'), feedWith('part.json'));
    assert.match((await run('merge', path('own.json'), path('b.json'))).out, /Hemmelig/);
    const server = createServer((_, response) =>
      response.end(feedWith(pathToFileURL(path('part.json')).href)),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const address = `http://127.0.0.1:${port}/b.json`;
      const { exit, out, err } = await run('merge', path('own.json'), address, '--allow-private');
      assert.equal(exit, 3);
      assert.match(err, /part.json er ikke en adresse, der kan hentes/);
      assert.doesNotMatch(out, /Hemmelig/);
    } finally {
      server.closeAllConnections();
      server.close();
    }
    for (const href of ['a%2Fb.json', 'http://[']) {
      writeFileSync(path('b.json'), feedWith(href));
      assert.equal((await run('merge', path('own.json'), path('b.json'))).exit, 3, href);
    }
  });
});
