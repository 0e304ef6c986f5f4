import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readIcs } from '../../src/cli/import/ics.ts';
import type { ImportOptions } from '../../src/cli/import/imported.ts';
import { emptyTable, readTable } from '../../src/cli/import/table.ts';
import { isHtml } from '../../src/cli/import/words.ts';
import { readXml } from '../../src/cli/import/xml.ts';
import { KINDS } from '../../src/cli/import/imported.ts';
import { NOW, run, runAt, temporaryFolder } from './run-command.ts';

type Json = Record<string, unknown>;

const OPTIONS: ImportOptions = {
  timeZone: 'Europe/Copenhagen',
  language: 'da',
  tags: [],
  url: 'https://www.example.org/kilde',
  now: NOW,
};

const folder = temporaryFolder();
const DAY = 86_400_000;

/** Imports a text and gives the feed that is written. */
async function imported(type: string, text: string, ...more: string[]): Promise<Json[]> {
  const source = join(folder, 'source');
  const out = join(folder, 'out.json');
  writeFileSync(source, text);
  await run('import', type, source, '--out', out, ...more);
  const feed = JSON.parse(readFileSync(out, 'utf8')) as Record<string, Json[]>;
  return KINDS.flatMap((kind) => feed[kind] ?? []);
}

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const vevent = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

describe('import ics', () => {
  it('reads a series as Outlook writes it, with its exceptions', async () => {
    const zone = 'TZID=Romance Standard Time';
    const text = calendar(
      ...vevent(
        'UID:kor',
        `DTSTART;${zone}:20260505T190000`,
        `DTEND;${zone}:20260505T210000`,
        'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=10',
        `EXDATE;${zone}:20260512T190000`,
        `RDATE;${zone}:20260507T190000`,
        String.raw`SUMMARY:Kor\, prøve`,
        String.raw`LOCATION:Kulturhuset\, Torvet 1`,
        'CATEGORIES:Musik',
        'SEQUENCE:2',
      ),
      ...vevent(
        'UID:kor',
        `RECURRENCE-ID;${zone}:20260519T190000`,
        `DTSTART;${zone}:20260520T200000`,
        `DTEND;${zone}:20260520T220000`,
        String.raw`SUMMARY:Kor\, prøve`,
        String.raw`LOCATION:Kulturhuset\, Torvet 1`,
        'CATEGORIES:Musik',
        'STATUS:CANCELLED',
      ),
    );
    assert.deepEqual(await imported('ics', text, '--organiser', 'koret'), [
      {
        id: 'kor',
        title: 'Kor, prøve',
        start: '2026-05-05T19:00',
        end: '2026-05-05T21:00',
        place: { name: 'Kulturhuset', address: 'Torvet 1' },
        status: 'scheduled',
        tags: ['Musik'],
        rrule: 'FREQ=WEEKLY;COUNT=10;BYDAY=TU',
        rdates: ['2026-05-07T19:00'],
        exdates: ['2026-05-12T19:00'],
        overrides: [
          {
            at: '2026-05-19T19:00',
            start: '2026-05-20T20:00',
            end: '2026-05-20T22:00',
            status: 'cancelled',
          },
        ],
        organisers: ['koret'],
        sequence: 2,
      },
    ]);
  });

  it('reads whole days, times in UTC and times without a zone', () => {
    const { items } = readIcs(
      calendar(
        ...vevent('UID:a', 'DTSTART;VALUE=DATE:20260501', 'DTEND;VALUE=DATE:20260503', 'SUMMARY:A'),
        ...vevent('UID:b', 'DTSTART:20260501T100000Z', 'SUMMARY:B'),
        ...vevent('UID:c', 'DTSTART:20260501T100000', 'DURATION:PT90M', 'SUMMARY:C'),
        ...vevent('UID:d', 'DTSTART:20261025T010000Z', 'SUMMARY:D'),
      ),
      OPTIONS,
    );
    assert.deepEqual(
      items.map(({ start, end, allDay }) => [start, end, allDay]),
      [
        ['2026-05-01', '2026-05-02', true],
        ['2026-05-01T12:00', undefined, undefined],
        ['2026-05-01T10:00', '2026-05-01T11:30', undefined],
        // The second time that clocks show 02:00.
        ['2026-10-25T01:00:00Z', undefined, undefined],
      ],
    );
  });

  it('leaves out what is private, and says so', async () => {
    const source = join(folder, 'private.ics');
    const secret = vevent('UID:a', 'DTSTART:20260501T100000Z', 'SUMMARY:A', 'CLASS:PRIVATE');
    writeFileSync(source, calendar(...secret));
    const { out, err } = await run('import', 'ics', source);
    assert.deepEqual((JSON.parse(out) as Json).events, []);
    assert.match(err, /1 privat udeladt/);
  });
});

describe('import rss', () => {
  const channel = (...items: string[]): string =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Nyt</title>${items.join('')}</channel></rss>`;

  it('reads HTML as words, and never a script', async () => {
    const html =
      '<p>Hej <b>alle</b></p><script>alert(1)</script><img src="https://www.example.org/a.jpg" alt="En havn">';
    const [story] = await imported(
      'rss',
      channel(
        `<item><guid isPermaLink="false">7 8</guid><title>Nyt &amp; <![CDATA[godt]]></title>
        <link>https://www.example.org/nyt</link><description><![CDATA[${html}]]></description>
        <pubDate>Fri, 01 May 2026 10:00:00 +0200</pubDate><category>natur</category></item>`,
      ),
      '--tags',
      'nyheder',
    );
    assert.equal(story?.id, '7%208');
    assert.equal(story.title, 'Nyt & godt');
    assert.equal(story.content_text, 'Hej **alle**');
    assert.equal(story.date_published, '2026-05-01T08:00:00Z');
    assert.deepEqual(story.tags, ['nyheder', 'natur']);
    assert.deepEqual((story._vision as Json).alt, 'En havn');
  });

  it('reads Atom, and words among elements in their order', async () => {
    const [story] = await imported(
      'rss',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Nyt</title><entry><id>urn:x</id><title>A</title>
      <link href="https://www.example.org/a"/><published>2026-05-01T08:00:00Z</published>
      <content type="xhtml"><div>Hej <b>alle</b> sammen</div></content></entry></feed>`,
    );
    assert.deepEqual([story?.id, story?.content_text], ['urn:x', 'Hej **alle** sammen']);
  });

  it('expands no entities of a document’s own, and ends for any text', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>';
    assert.deepEqual(readXml(bomb).root?.content, ['&b;']);
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<', '>', '/', '![CDATA[', ']]', '&', ';', '=', '"', ' ', 'a'),
        }),
        readXmlEnds,
      ),
    );
  });

  it('looks once at each sign of a text that is made to keep it busy', () => {
    // Whatever goes back and forth over one of these is at it for hours.
    const many = 300_000;
    for (const piece of ['<!--', '<![CDATA[', '<?', '<a ', '<a "', `<a '"`, '<!DOCTYPE [', '</a']) {
      assert.ok(!readXml(`<rss>${piece.repeat(many)}`).isWhole, piece);
    }
    assert.ok(!readXml(`<rss>${'</a><!--'.repeat(many)}</rss>`).isWhole);
    assert.ok(readXml(`<rss a="${'x'.repeat(many)}" ${'x'.repeat(many)}></rss>`).isWhole);
    assert.ok(!isHtml('<p '.repeat(many)));
  });

  it('says that a web page is no RSS', async () => {
    const source = join(folder, 'page.html');
    writeFileSync(source, '<!doctype html><html><body>Hej</body></html>');
    const { exit, err } = await run('import', 'rss', source);
    assert.equal(exit, 3);
    assert.match(err, /er ikke RSS/);
  });
});

function readXmlEnds(text: string): void {
  readXml(text);
}

describe('import csv', () => {
  it('reads a sheet as Danes write it, in the letters of Excel', async () => {
    const source = join(folder, 'ark.csv');
    const sheet =
      'Titel;Dato;Tid;Sluttid;Sted;Pris;Emner;Status\r\n' +
      '"Bytte\r\nmarked";9.5.2026;kl. 10;14.00;Kulturhuset;50 kr.;børn, natur;aflyst\r\n';
    writeFileSync(source, Buffer.from(sheet, 'latin1'));
    const { out } = await run('import', 'csv', source);
    assert.deepEqual((JSON.parse(out) as Json).events, [
      {
        id: 'bytte-marked',
        title: 'Bytte\r\nmarked',
        start: '2026-05-09T10:00',
        end: '2026-05-09T14:00',
        place: { name: 'Kulturhuset' },
        price: { amount: 50, currency: 'DKK' },
        status: 'cancelled',
        tags: ['børn', 'natur'],
      },
    ]);
  });

  it('names the row of a fault, leaves it out and keeps the rest', async () => {
    const source = join(folder, 'fejl.csv');
    const sheet =
      'Titel;Dato;Tid;Sluttid\nBanko;8.5.2026;19;22\n\nByttemarked;9.5.2026;14;10\nSang;i morgen;;';
    writeFileSync(source, sheet);
    const { exit, out, err } = await run('import', 'csv', source);
    assert.equal(exit, 5);
    assert.match(err, /Række 4, »Byttemarked«: Slut ligger før start\. \(events\[1\]\.end\)/);
    assert.match(err, /Række 5, »Sang«: »i morgen« er ikke en dato/);
    assert.deepEqual(
      (JSON.parse(out) as { events: Json[] }).events.map(({ id }) => id),
      ['banko'],
    );
  });

  it('reads an address as people write theirs', async () => {
    const [event] = await imported(
      'csv',
      'Titel;Dato;Link;Tilmelding\nDans;5.5.2026;www.dans.dk/hold;dans@dans.dk\n',
    );
    assert.deepEqual(
      [event?.url, event?.booking],
      ['https://www.dans.dk/hold', 'mailto:dans@dans.dk'],
    );
  });

  it('reads how Danes say that something comes again', async () => {
    const rules = ['hver uge', 'hver 2. uge til 1.6.2026', 'Hver måned 10 gange', 'FREQ=DAILY'];
    const rows = rules.map((rule, at) => `Dans ${at};5.5.2026;10;${rule}`);
    const events = await imported('csv', ['Titel;Dato;Tid;Gentagelse', ...rows].join('\n'));
    assert.deepEqual(
      events.map(({ rrule }) => rrule),
      [
        'FREQ=WEEKLY',
        'FREQ=WEEKLY;INTERVAL=2;UNTIL=20260601T235959',
        'FREQ=MONTHLY;COUNT=10',
        'FREQ=DAILY',
      ],
    );
  });

  it('reads the empty sheets it hands out', () => {
    for (const kind of KINDS) {
      assert.deepEqual(readTable(emptyTable(kind), kind, OPTIONS).items, [], kind);
    }
  });

  it('reads initiatives, activities and stories too', async () => {
    const read = (kind: string, sheet: string) => imported('csv', sheet, '--kind', kind);
    const [initiative] = await read('initiatives', 'Titel\tStørrelse\nGrøn havn\tFyrtårn');
    assert.deepEqual([initiative?.id, initiative?.scale], ['groen-havn', 'flagship']);
    const [activity] = await read('activities', 'Titel,Hvornår,Status\nMøde,2026-05,afholdt');
    assert.deepEqual([activity?.when, activity?.status], ['2026-05', 'held']);
    const [story] = await read('stories', 'Titel;Dato;Tekst\nNyt;1.5.2026;Hej');
    assert.deepEqual([story?.date_published, story?.content_text], ['2026-05-01', 'Hej']);
  });
});

describe('importing again', () => {
  const sheet = (time: string): string =>
    `Titel;Dato;Tid\nBanko;8.5.2026;19\nSang;9.5.2026;${time}`;

  it('leaves what is the same, and tells what has moved', async () => {
    const source = join(folder, 'igen.csv');
    const out = join(folder, 'igen.json');
    const importAt = async (now: number, time: string) => {
      writeFileSync(source, sheet(time));
      await runAt(now, 'import', 'csv', source, '--out', out);
      return readFileSync(out, 'utf8');
    };
    const first = await importAt(NOW, '15');
    assert.equal(await importAt(NOW + DAY, '15'), first);
    const { events } = JSON.parse(await importAt(NOW + 2 * DAY, '16')) as { events: Json[] };
    assert.equal(events[0]?.sequence, undefined);
    assert.deepEqual(events[1], {
      id: 'sang',
      title: 'Sang',
      start: '2026-05-09T16:00',
      status: 'scheduled',
      previousStart: '2026-05-09T15:00',
      sequence: 1,
      updated: '2026-05-03T08:00:00Z',
    });
    const moved = await importAt(NOW + 3 * DAY, '16');
    assert.deepEqual((JSON.parse(moved) as { events: Json[] }).events, events);
  });
});
