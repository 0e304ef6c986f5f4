// What each importer makes of what others write. `test/fixtures/sources` holds the samples, and
// `imported/` what is expected of them: `VISION_GOLDEN=write npm test -- test/cli/golden.test.ts`
// writes it anew, to be read line by line before it is committed.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { run } from './run-command.ts';

const FOLDER = 'test/fixtures/sources';

const SAMPLES: readonly (readonly string[])[] = [
  ['google.ics', 'ics', '--organiser', 'koret', '--tags', 'musik'],
  ['outlook.ics', 'ics'],
  ['wordpress.rss', 'rss', '--tags', 'nyheder'],
  ['atom.xml', 'rss'],
  ['json-feed.json', 'json-feed'],
  ['excel.csv', 'csv', '--organiser', 'foreningen'],
  ['initiatives.tsv', 'csv', '--kind', 'initiatives'],
  ['activities.csv', 'csv', '--kind', 'activities'],
  ['stories.csv', 'csv', '--kind', 'stories'],
];

describe('importing', () => {
  for (const [name = '', type = '', ...options] of SAMPLES) {
    it(`reads ${name}`, async () => {
      const { out, err } = await run('import', type, join(FOLDER, name), ...options);
      const found = { ...(JSON.parse(out) as object), _said: err.trim().split('\n') };
      const text = `${JSON.stringify(found, null, 2)}\n`;
      const golden = join(FOLDER, 'imported', `${name}.json`);
      if (process.env.VISION_GOLDEN === 'write') {
        mkdirSync(join(FOLDER, 'imported'), { recursive: true });
        writeFileSync(golden, text);
      }
      assert.deepEqual(JSON.parse(text), JSON.parse(readFileSync(golden, 'utf8')));
    });
  }
});
