import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { aFeed } from '../helpers/read-all.ts';
import { NOW, runAt, temporaryFolder } from './run-command.ts';

type Json = Record<string, unknown>;

const HOUR = 3_600_000;

const vevent = (uid: string, title: string, more: readonly string[] = []): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'DTSTART;TZID=Europe/Copenhagen:20260605T190000',
  'DTEND;TZID=Europe/Copenhagen:20260605T210000',
  `SUMMARY:${title}`,
  ...more,
  'END:VEVENT',
];
const calendar = (...events: string[][]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');

/** An office’s folder: its own feed, a choir that is reviewed and a library that is trusted. */
function anOffice() {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder, name);
  const write = (name: string, content: string | object) => {
    writeFileSync(path(name), typeof content === 'string' ? content : JSON.stringify(content));
  };
  write('feed.json', aFeed({ events: [{ id: 'own', title: 'Byfest', start: '2026-06-01' }] }));
  write('kor.ics', calendar(vevent('concert', 'Sommerkoncert'), vevent('tea', 'Te og sang')));
  write('bib.csv', 'Titel;Dato;Tid;Sted\nBogcafé;8.6.2026;10;Biblioteket\n');
  write('vision.config.json', {
    feed: 'feed.json',
    out: 'www',
    site: 'https://www.example.org/feeds/',
    sources: [
      { id: 'bib', name: 'Biblioteket', type: 'csv', from: 'bib.csv', trust: 'trusted' },
      { id: 'kor', name: 'Koret', type: 'ics', from: 'kor.ics' },
    ],
  });
  let now = NOW;
  const run = (...args: string[]) =>
    runAt((now += HOUR), ...args, '--config', path('vision.config.json'));
  const feed = () =>
    JSON.parse(readFileSync(path('www/vision.json'), 'utf8')) as Record<string, Json[]>;
  return {
    write,
    path,
    run,
    feed,
    remove: (name: string) => rmSync(path(name)),
    ids: () => (feed().events ?? []).map(({ id }) => id),
    status: (name: string) => readFileSync(path(`.vision-feed/status/${name}.html`), 'utf8'),
  };
}

describe('a project', () => {
  it('publishes what is trusted, and keeps the rest until somebody approves it', async () => {
    const office = anOffice();
    const { exit, out } = await office.run('publish');
    assert.equal(exit, 0, out);
    assert.deepEqual(office.ids(), ['own', 'bib:bogcafe']);
    assert.match(out, /Koret: 0 vist, 2 venter/);
    const review = await office.run('review');
    assert.match(review.out, /kor:concert\n {2}Sommerkoncert/);
    await office.run('approve', 'kor:concert');
    assert.deepEqual(office.ids(), ['own', 'bib:bogcafe', 'kor:concert']);
    assert.doesNotMatch((await office.run('review')).out, /kor:concert/);
  });

  it('keeps the overview where a source has its name', async () => {
    const office = anOffice();
    const bib = { id: 'index', name: 'Indekset', type: 'csv', from: 'bib.csv', trust: 'trusted' };
    const site = 'https://www.example.org/feeds/';
    office.write('vision.config.json', { feed: 'feed.json', out: 'www', site, sources: [bib] });
    await office.run('publish');
    const [, page = ''] = /href="([^"]+)">Indekset</.exec(office.status('index')) ?? [];
    assert.match(office.status(page.replace('.html', '')), /<h1>Indekset<[^]*Bogcafé/);
  });

  it('calls the feed what it is told to', async () => {
    const office = anOffice();
    assert.equal((await office.run('publish', '--name', 'kalender.json')).exit, 0);
    const names = readdirSync(office.path('www'));
    assert.ok(names.includes('kalender.json') && !names.includes('vision.json'));
    const removed = await office.run('remove', 'bib:bogcafe');
    assert.equal(removed.exit, 0, removed.err);
  });

  it('keeps where each item is from, and an organiser to show', async () => {
    const office = anOffice();
    await office.run('publish');
    const { events = [], organisers = [] } = office.feed();
    const [, { _origin: origin, organisers: own } = {}] = events;
    assert.deepEqual(origin, { source: 'bib', name: 'Biblioteket', id: 'bogcafe' });
    assert.deepEqual(own, ['bib']);
    assert.deepEqual(organisers, [{ id: 'bib', name: 'Biblioteket', kind: 'partner' }]);
  });

  it('keeps the last good items of a source that fails, and says so', async () => {
    const office = anOffice();
    await office.run('publish');
    await office.run('approve', '--all');
    const before = office.ids();
    office.remove('bib.csv');
    office.write('kor.ics', '<!doctype html><title>Log ind</title>');
    const { exit, err, out } = await office.run('publish');
    assert.equal(exit, 5);
    assert.match(err, /Advarsel: Biblioteket: Filen .* findes ikke/);
    assert.match(err, /Advarsel: Koret: .* er ikke iCalendar/);
    assert.deepEqual(office.ids(), before);
    assert.match(out, /Koret: 2 vist/);
    assert.match(office.status('bib'), /findes ikke/);
    const machine = await office.run('publish', '--json');
    const { ok, sources } = JSON.parse(machine.out) as { ok: boolean; sources: Json[] };
    assert.equal(ok, false);
    assert.match(String(sources[1]?.fault), /er ikke iCalendar/);
  });

  it('does not believe a calendar that is suddenly empty, unless told', async () => {
    const office = anOffice();
    await office.run('publish');
    await office.run('approve', '--all');
    office.write('kor.ics', calendar());
    const { exit, err } = await office.run('refresh', 'kor');
    assert.equal(exit, 5);
    assert.match(err, /pludselig tom/);
    assert.ok(office.ids().includes('kor:tea'));
    assert.equal((await office.run('refresh', 'kor', '--allow-empty')).exit, 0);
    assert.ok(!office.ids().includes('kor:tea'));
  });

  it('shows at once that an event is off, and a new text only when it is approved', async () => {
    const office = anOffice();
    await office.run('publish');
    await office.run('approve', '--all');
    const shown = () => office.feed().events?.find(({ id }) => id === 'kor:concert');
    office.write(
      'kor.ics',
      calendar(
        vevent('concert', 'Sommerkoncert', ['STATUS:CANCELLED']),
        vevent('tea', 'Te og sang'),
      ),
    );
    await office.run('refresh', 'kor');
    assert.equal(shown()?.status, 'cancelled');
    office.write(
      'kor.ics',
      calendar(
        vevent('concert', 'Billige sko', ['STATUS:CANCELLED', 'URL:https://sko.example/']),
        vevent('tea', 'Te og sang'),
      ),
    );
    await office.run('refresh', 'kor');
    assert.deepEqual([shown()?.title, shown()?.url], ['Sommerkoncert', undefined]);
    assert.match((await office.run('review')).out, /Billige sko[^]*Den godkendte udgave vises/);
    await office.run('reject', 'kor:concert', '--reason', 'Det er en reklame');
    assert.equal(shown()?.title, 'Sommerkoncert');
    assert.match(office.status('kor'), /Afvist \(1\)[^]*Billige sko – Det er en reklame/);
    assert.match((await office.run('review')).out, /Intet venter/);
    await office.run('reject', 'kor:tea');
    assert.ok(!office.ids().includes('kor:tea'));
  });

  it('reads only the source that it is told to refresh', async () => {
    const office = anOffice();
    await office.run('publish');
    office.write('bib.csv', 'Titel;Dato;Tid;Sted\nBogcafé;9.6.2026;10;Biblioteket\n');
    await office.run('refresh', 'kor');
    const start = () => office.feed().events?.find(({ id }) => id === 'bib:bogcafe')?.start;
    assert.equal(start(), '2026-06-08T10:00');
    await office.run('refresh', 'bib');
    assert.equal(start(), '2026-06-09T10:00');
    const { exit, err } = await office.run('refresh', 'korr');
    assert.equal(exit, 2);
    assert.match(err, /»korr« findes ikke i indstillingerne. De er: bib, kor/);
  });

  it('takes an item out of every file, and no source brings it back', async () => {
    const office = anOffice();
    await office.run('publish');
    assert.ok(office.ids().includes('bib:bogcafe'));
    const { exit, err } = await office.run('remove', 'bib:bogcafe');
    assert.equal(exit, 0, err);
    for (const page of ['bib', 'index']) assert.doesNotMatch(office.status(page), /bogcaf/i);
    for (const name of readdirSync(office.path('www'), { recursive: true, encoding: 'utf8' })) {
      if (!/\.\w+$/.test(name)) continue;
      const bytes = readFileSync(office.path(`www/${name}`));
      const unpack = name.endsWith('.br') ? brotliDecompressSync : gunzipSync;
      const text = String(/\.(?:br|gz)$/.test(name) ? unpack(bytes) : bytes);
      assert.doesNotMatch(text, /bogcaf/i, name);
    }
    await office.run('publish');
    assert.deepEqual(office.ids(), ['own']);
    assert.equal((await office.run('remove', 'bib:bogcafe')).exit, 2);
    await office.run('approve', 'kor:tea');
    await office.run('remove', 'kor:tea');
    assert.doesNotMatch((await office.run('review')).out, /kor:tea/);
  });

  it('tells the same thing once, and by whom it is told too', async () => {
    const office = anOffice();
    office.write(
      'bib.csv',
      'Titel;Dato;Tid;Sted\nKoret: Sommerkoncerten;5.6.2026;19.00;Ishøj Kirke\n',
    );
    await office.run('publish');
    const { err } = await office.run('approve', '--all');
    assert.match(err, /»Sommerkoncert« er allerede med \(bib:koret-sommerkoncerten\)/);
    assert.deepEqual(office.ids(), ['own', 'bib:koret-sommerkoncerten', 'kor:tea']);
    const { also } = office.feed().events?.[1]?._origin as Json;
    assert.deepEqual(also, [{ source: 'kor', name: 'Koret', id: 'concert' }]);
  });

  it('leaves out what is wrong in a source, and takes out what leads nowhere', async () => {
    const office = anOffice();
    office.write(
      'bib.csv',
      'Titel;Dato;Tid;Sluttid;Pejlemærker\nBogcafé;8.6.2026;10;;findes-ikke\nHøjtlæsning;9.6.2026;10;9;\n',
    );
    const { exit, err } = await office.run('publish');
    assert.equal(exit, 0);
    assert.match(err, /Udeladt: Række 3, »Højtlæsning«: Slut ligger før start/);
    assert.deepEqual(office.ids(), ['own', 'bib:bogcafe']);
    assert.deepEqual(office.feed().events?.[1]?.goals, []);
    assert.match(office.status('bib'), /Udeladt \(2\)/);
  });

  it('writes nothing when its own feed has an error', async () => {
    const office = anOffice();
    await office.run('publish');
    const before = readFileSync(office.path('www/vision.json'));
    office.write('feed.json', aFeed({ events: [{ id: 'own', title: 'Byfest', start: 'snart' }] }));
    assert.equal((await office.run('publish')).exit, 1);
    assert.ok(readFileSync(office.path('www/vision.json')).equals(before));
  });

  it('says where its settings are wrong', async () => {
    const office = anOffice();
    office.write('vision.config.json', {
      feed: 'feed.json',
      out: 'www',
      site: 'www.example.org',
      sorces: [],
      sources: [{ id: 'Kor 1', type: 'ical', from: 'kor.ics' }],
    });
    const { exit, out, err } = await office.run('publish');
    assert.equal(exit, 2);
    assert.match(out, /Linket »www.example.org« kan ikke bruges/);
    assert.match(out, /Mente du sources\?/);
    assert.match(out, /Ukendt ord »ical« i type. Skriv ics, rss, json-feed, csv eller feed/);
    assert.match(out, /sources\[0\].id/);
    assert.match(err, /Der er 4 fejl/);
    const addresses = {
      site: 'https://',
      sources: [{ id: 'a', type: 'ics', from: 'https://a b/' }],
    };
    office.write('vision.config.json', { feed: 'feed.json', out: 'www', ...addresses });
    const half = await office.run('publish');
    assert.equal(half.exit, 2);
    assert.match(half.out, /Linket »https:\/\/« kan ikke bruges/);
    assert.match(half.out, /Linket »https:\/\/a b\/« kan ikke bruges[^]*sources\[0\].from/);
  });
});
