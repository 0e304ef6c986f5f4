import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { pathText, type Path } from '../../src/feed/faults.ts';
import { pathOf } from '../../src/cli/validate/finding.ts';
import { jsonPositions } from '../../src/cli/validate/json-positions.ts';
import { personalNumberIn } from '../../src/cli/validate/personal-number.ts';
import { validateFeed } from '../../src/cli/validate/validate-feed.ts';
import { aFeed } from '../helpers/read-all.ts';
import { NOW, run, temporaryFolder } from './run-command.ts';

const EVENT = { id: 'byttemarked', title: 'Byttemarked', start: '2026-05-09T10:00' };

/** What is wrong with a feed: `error end-before-start events[0].end`. */
function found(sections: Record<string, unknown>): string[] {
  return validateFeed(aFeed(sections), NOW).map(({ severity, code, path }) =>
    [severity, code, path].join(' '),
  );
}

const withEvent = (fields: object) => found({ events: [{ ...EVENT, ...fields }] });

describe('validate', () => {
  it('finds nothing wrong with the sample feeds, their images included', async () => {
    for (const name of ['ishoj', 'ballerup']) {
      const { exit, out } = await run('validate', '--images', `demo/feeds/${name}.json`);
      assert.equal(exit, 0, out);
      assert.equal(out, `demo/feeds/${name}.json: ingen fejl.\n`);
    }
  });

  it('asks for an image in every way there is before it says that it is not there', async () => {
    const folder = temporaryFolder();
    const server = createServer(({ method, url }, response) => {
      if (url === '/gone.png') response.writeHead(404);
      else if (url === '/files.png' && method === 'HEAD') response.writeHead(405);
      else response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(method === 'GET' && url === '/files.png' ? gzipSync('picture') : undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const file = join(folder, 'feed.json');
    const missing = async (src: string) => {
      const image = { src, alt: '', width: 1, height: 1 };
      writeFileSync(file, JSON.stringify(aFeed({ events: [{ ...EVENT, image }] })));
      const { out } = await run('validate', '--images', file, '--allow-private');
      return out.includes('kan ikke hentes');
    };
    try {
      assert.equal(await missing(`http://127.0.0.1:${port}/gone.png`), true);
      assert.equal(await missing(`http://127.0.0.1:${port}/files.png`), false);
      assert.equal(await missing(`http://127.0.0.1:${port}/packed.svg`), false);
      assert.equal(await missing('a%2Fb.png'), true);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('takes nothing for a feed that has more within each other than one can walk through', async () => {
    const file = join(temporaryFolder(), 'deep.json');
    writeFileSync(file, `{"_x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    const { exit, err } = await run('validate', file);
    assert.equal(exit, 3);
    assert.match(err, /er ikke feed/);
  });

  it('says where, what, why and what to do, in both languages', async () => {
    const file = join(temporaryFolder(), 'feed.json');
    const feed = aFeed({ events: [{ ...EVENT, end: '2026-05-09T09:00' }] });
    const text = JSON.stringify(feed, null, 2);
    writeFileSync(file, text);
    const line = text.split('\n').findIndex((words) => words.includes('"end"')) + 1;
    const danish = await run('validate', file);
    assert.equal(danish.exit, 1);
    assert.equal(
      danish.out,
      `Fejl: ${file}, linje ${line}, tegn 14, "Byttemarked"\n` +
        '  Slut ligger før start. (events[0].end)\n' +
        '  Gør sådan: Ret slut, eller byt de to tider om.\n' +
        `${file}: 1 fejl, 0 advarsler.\n`,
    );
    const english = await run('validate', file, '--lang', 'en');
    assert.match(english.out, new RegExp(`line ${line}, column 14`));
    assert.match(english.out, /The end is before the start/);
  });

  it('keeps warnings and errors apart, and takes one for the other when asked', async () => {
    const file = join(temporaryFolder(), 'feed.json');
    writeFileSync(file, JSON.stringify(aFeed({ events: [{ ...EVENT, sumary: 'x' }] })));
    const { exit, out } = await run('validate', '--json', file);
    assert.equal(exit, 0);
    const { ok, files } = JSON.parse(out) as {
      ok: boolean;
      files: [{ errors: object[]; warnings: Record<string, unknown>[] }];
    };
    assert.equal(ok, true);
    assert.deepEqual(files[0].errors, []);
    const [warning] = files[0].warnings;
    assert.equal(warning?.code, 'unknown-key');
    assert.match(String(warning.fix), /Mente du summary\?/);
    assert.equal((await run('validate', '--strict', file)).exit, 1);
  });

  it('says where a text stops being JSON, and that a web page is none', async () => {
    const file = join(temporaryFolder(), 'feed.json');
    writeFileSync(file, '{\n  "version": 1,\n  "title" "x"\n}');
    const { exit, err } = await run('validate', file);
    assert.equal(exit, 3);
    assert.match(err, /linje 3/);
  });

  it('finds every fault of the broken sample in its place', async () => {
    const { exit, out } = await run('validate', '--json', 'demo/feeds/broken.json');
    assert.equal(exit, 1);
    const { files } = JSON.parse(out) as { files: { errors: { line: number }[] }[] };
    assert.ok(files[0] && files[0].errors.length > 90);
    for (const { line } of files[0].errors) assert.ok(line > 1);
  });
});

describe('what only a publisher is told', () => {
  it('references that lead nowhere', () => {
    assert.deepEqual(withEvent({ goals: ['x'], place: 'y', organisers: ['Kor & Co.', 'z'] }), [
      'error unknown-reference events[0].place',
      'error unknown-reference events[0].goals[0]',
      'warning unknown-organiser events[0].organisers[1]',
    ]);
    assert.deepEqual(
      withEvent({ overrides: [{ at: '2026-05-09T10:00', place: 'y' }], rrule: 'FREQ=WEEKLY' }),
      ['error unknown-reference events[0].overrides[0].place'],
    );
  });

  it('policies above themselves', () => {
    const policies = [
      { id: 'a', title: 'A', level: 'Politik', parents: ['b'] },
      { id: 'b', title: 'B', level: 'Politik', parents: ['a'] },
    ];
    assert.deepEqual(found({ policies }), [
      'error cycle policies[0].parents',
      'error cycle policies[1].parents',
    ]);
  });

  it('numbers of persons, without repeating them', async () => {
    const file = join(temporaryFolder(), 'feed.json');
    const feed = aFeed({ events: [{ ...EVENT, text: 'Ring til mig, 010203-1234.' }] });
    writeFileSync(file, JSON.stringify(feed));
    const { exit, out } = await run('validate', file);
    assert.equal(exit, 1);
    assert.match(out, /CPR-nummer/);
    assert.doesNotMatch(out, /010203/);
  });

  it('times that no clock shows', () => {
    assert.deepEqual(withEvent({ start: '2026-03-29T02:30' }), [
      'error no-such-time events[0].start',
    ]);
    assert.deepEqual(withEvent({ start: '2026-03-29T02:30', timeZone: 'America/New_York' }), []);
  });

  it('series that are over, or never begin', () => {
    const start = '2026-03-03T10:00';
    const series = (until: string) => withEvent({ start, rrule: `FREQ=WEEKLY;UNTIL=${until}` });
    assert.deepEqual(series('20260401T100000'), ['warning series-over events[0].rrule']);
    assert.deepEqual(series('20260301T100000'), ['error until-before-start events[0].rrule']);
    assert.deepEqual(series('20260901T100000'), []);
  });

  it('weekdays that are not the date’s', () => {
    assert.deepEqual(withEvent({ summary: 'Kom lørdag den 9. maj' }), []);
    assert.deepEqual(
      withEvent({ summary: { da: 'Kom fredag den 9. maj', en: 'Saturday 9 May' } }),
      ['warning wrong-weekday events[0].summary.da'],
    );
    assert.deepEqual(withEvent({ text: 'Vi ses mandag 9. maj 2022' }), []);
  });

  it('places the wrong way round or far off', () => {
    const square = [12, 12.4].flatMap((lon, at) => [
      [lon, at === 0 ? 55.5 : 55.7],
      [lon, at === 0 ? 55.7 : 55.5],
    ]);
    const outline = { type: 'Polygon', coordinates: [[...square, square[0]]] };
    const place = (lat: number, lon: number) => ({ id: 'x', name: 'X', lat, lon });
    const at = (lat: number, lon: number) => found({ map: { outline }, places: [place(lat, lon)] });
    assert.deepEqual(at(55.6, 12.2), []);
    assert.deepEqual(at(12.2, 55.6), ['error swapped-position places[0].lat']);
    assert.deepEqual(at(57, 10), ['warning far-from-outline places[0].lat']);
  });

  it('addresses without https, pale colours, and file names for descriptions', () => {
    assert.deepEqual(withEvent({ url: 'http://example.org/' }), [
      'warning not-https events[0].url',
    ]);
    const goal = { id: 'g', title: 'Mål', summary: 'Et mål' };
    assert.deepEqual(found({ goals: [{ ...goal, color: '#ffee99' }] }), [
      'warning low-contrast goals[0].color',
    ]);
    const image = { src: 'a.jpg', alt: 'DSC0001.JPG', width: 4, height: 3 };
    assert.deepEqual(withEvent({ image }), ['warning alt-is-file events[0].image.alt']);
  });
});

describe('numbers of persons', () => {
  it('are dates with four digits behind', () => {
    for (const text of ['010203-1234', '0102031234', 'cpr 290200 1234.', 'CPR:311299-9999']) {
      assert.ok(personalNumberIn(text), text);
    }
    for (const text of [
      '+4512345678',
      '43 57 75 75',
      '5798000000000',
      '320199-1234',
      '2026-05-01',
    ]) {
      assert.ok(!personalNumberIn(text), text);
    }
    assert.ok(!personalNumberIn('https://example.org/1212121234', true));
    assert.ok(personalNumberIn('https://example.org/121212-1234', true));
  });
});

describe('positions in JSON', () => {
  const json = fc.jsonValue({ maxDepth: 4 });

  /** Every path of a value. */
  function paths(value: unknown, path: Path = []): Path[] {
    if (typeof value !== 'object' || value === null) return [path];
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
    const inner = [...keys].flatMap((key) =>
      paths((value as Record<string | number, unknown>)[key], [...path, key]),
    );
    return [path, ...inner];
  }

  const at = (value: unknown, path: Path) =>
    path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);

  it('are where the values begin, however the text is written', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const all = paths(value);
        const lines = text.split('\n');
        for (const [index, { line, column }] of jsonPositions(text, all).entries()) {
          const rest = [lines[line - 1]!.slice(column - 1), ...lines.slice(line)].join('\n');
          const inner = at(value, all[index]!);
          const flat = JSON.stringify(inner);
          const start = typeof inner === 'object' && inner !== null ? flat.slice(0, 1) : flat;
          assert.ok(rest.startsWith(start), `${rest} does not start with ${start}`);
        }
      }),
    );
  });

  it('are found behind a text of many megabytes', () => {
    const text = JSON.stringify({ a: 'x'.repeat(2e7), b: ['\n'.repeat(1e7)], c: 1 });
    const [{ line, column } = { line: 0, column: 0 }] = jsonPositions(text, [['c']]);
    assert.deepEqual([line, column], [1, text.length - 1]);
  });

  it('are those of what is around a field that is missing', () => {
    const [position] = jsonPositions('{\n "a": [\n  {}\n ]\n}', [['a', 0, 'b']]);
    assert.deepEqual(position, { line: 3, column: 3 });
  });

  it('are found by paths in text', () => {
    const key = fc.oneof(fc.nat(99), fc.constantFrom('events', 'zh-Hant', '_vision', 'a"b\\'));
    fc.assert(
      fc.property(fc.array(key), (path) => {
        assert.deepEqual(pathOf(pathText('', path)), path);
      }),
    );
  });
});
