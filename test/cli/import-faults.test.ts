import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { aFeed } from '../helpers/read-all.ts';
import { run, temporaryFolder } from './run-command.ts';

const folder = temporaryFolder();
const CALENDAR = [
  ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'DTSTART:20260501T100000Z', 'SUMMARY:A'],
  ...['END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');

describe('importing what is not whole', () => {
  for (const [type, text] of [
    ['ics', CALENDAR.slice(0, -20)],
    ['rss', '<rss><channel><title>Nyt</title><item><title>A</title></item><item><tit'],
    ['json-feed', '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1"'],
    ['csv', 'Titel;Dato\n"Banko;8.5.2026\nSang;9.5.2026'],
  ] as const) {
    it(`says so and writes nothing (${type})`, async () => {
      const source = join(folder, 'cut');
      const out = join(folder, `cut-${type}.json`);
      writeFileSync(source, text);
      const { exit, err } = await run('import', type, source, '--out', out);
      assert.equal(exit, 3, err);
      assert.ok(!existsSync(out));
      assert.match(err, /ikke hel|aldrig bliver lukket|JSON/);
    });
  }
});

describe('importing what is something else', () => {
  for (const [type, kind] of [
    ['ics', 'iCalendar'],
    ['rss', 'RSS'],
    ['json-feed', 'JSON'],
    ['csv', 'overskrifter'],
  ] as const) {
    it(`names what was wanted (${type})`, async () => {
      const source = join(folder, 'page');
      for (const content of [
        '<!doctype html><title>Log ind</title><p>Du skal logge ind.</p>',
        gzipSync('pakket'),
        '',
      ]) {
        writeFileSync(source, content);
        const { exit, out, err } = await run('import', type, source);
        assert.equal(exit, 3, err);
        assert.equal(out, '');
        assert.ok(err.includes(kind) || err.includes('tom'), err);
      }
    });
  }
});

describe('importing into a file', () => {
  const sheet = join(folder, 'sheet.csv');
  const out = join(folder, 'out.json');
  writeFileSync(sheet, 'Titel;Dato\nBanko;8.5.2026\n');
  const into = (...more: string[]) => run('import', 'csv', sheet, '--out', out, ...more);

  it('leaves a feed alone that is somebody’s own', async () => {
    const own = JSON.stringify(aFeed({ goals: [{ id: 'g', title: 'Mål', summary: 'Et mål' }] }));
    writeFileSync(out, own);
    const { exit, err } = await into();
    assert.equal(exit, 4);
    assert.match(err, /out.json findes allerede og er ikke rørt/);
    assert.equal(readFileSync(out, 'utf8'), own);
  });

  it('says so where that cannot be read', async () => {
    writeFileSync(out, '{"version": 1,');
    const { exit, err } = await into();
    assert.equal(exit, 3);
    assert.match(err, /out.json: .*JSON/);
    assert.equal(readFileSync(out, 'utf8'), '{"version": 1,');
  });

  it('takes no zone and no language that there is none of', async () => {
    for (const option of ['--zone', '--language']) {
      const { exit, err } = await into(option, 'Danmark!');
      assert.equal(exit, 2);
      assert.match(err, new RegExp(`${option} kan ikke være »Danmark!«`));
    }
  });
});
