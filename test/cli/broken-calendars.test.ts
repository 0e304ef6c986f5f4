import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readIcs } from '../../src/cli/import/ics.ts';
import { NOW, run, temporaryFolder } from './run-command.ts';

type Json = Record<string, unknown>;

const OPTIONS = {
  timeZone: 'Europe/Copenhagen',
  language: 'da',
  tags: [],
  url: 'https://www.example.org/kor.ics',
  now: NOW,
};
const vevent = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');

describe('a calendar with slips in it', () => {
  it('leaves out an event that cannot be read, and reads the others', async () => {
    const source = join(temporaryFolder(), 'slips.ics');
    const at = 'DTSTART:20260501T100000Z';
    writeFileSync(
      source,
      calendar(
        ...vevent('UID:a', at, 'SUMMARY:Kor'),
        ...vevent('UID:b', at, 'SUMMARY:Dans', 'RRULE:FREQ=WEEKLY;BYDAY=TIR'),
        ...vevent('UID:c', at, 'SUMMARY:Skak', at),
        ...vevent('UID:d', 'SUMMARY:Banko', 'RRULE:FREQ=DAILY'),
        ...vevent('UID:e', 'SUMMARY:Te', 'DTSTART:i morgen'),
        ...vevent('UID:f', at, 'SUMMARY:Hemmelig', 'CLASS:PRIVATE', at),
        ...vevent('UID:g', at, 'SUMMARY:Sang', 'DESCRIPTION:Kom', 'DESCRIPTION:Gå', 'RDATE:snart'),
      ),
    );
    const { exit, out, err } = await run('import', 'ics', source);
    assert.equal(exit, 5);
    const { events } = JSON.parse(out) as { events: Json[] };
    assert.deepEqual(
      events.map(({ id, text, rdates }) => [id, text, rdates]),
      [
        ['a', undefined, undefined],
        ['g', 'Kom', undefined],
      ],
    );
    for (const title of ['Dans', 'Skak', 'Banko', 'Te'])
      assert.match(err, new RegExp(`"${title}"`));
    assert.match(err, /4 udeladt på grund af fejl. 1 privat udeladt/);
    assert.doesNotMatch(err, /Hemmelig/);
  });

  it('takes no uid for more than a name', () => {
    const named = ['__proto__', 'constructor', 'toString'].flatMap((uid) => [
      ...vevent(`UID:${uid}`, 'DTSTART:20260501T100000Z', 'SUMMARY:A'),
      ...vevent(`UI\r\n D;X=1:${uid}`, 'DTSTART:20260502T100000Z', 'SUMMARY:B'),
    ]);
    const { items } = readIcs(calendar(...named), OPTIONS);
    assert.deepEqual(
      items.map(({ id, title }) => [id, title]),
      [
        ['__proto__', 'B'],
        ['constructor', 'B'],
        ['toString', 'B'],
      ],
    );
    assert.deepEqual(['type' in {}, 'type' in Object], [false, false]);
  });
});
