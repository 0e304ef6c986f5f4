// The command as it is installed: one file that stands alone, started by its name from any folder.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { commandOptions } from '../../scripts/command-options.mjs';

describe('the built command', () => {
  let folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vision-built-'));
    const outfile = join(folder, 'package/vision-feed.js');
    await build({ ...commandOptions, outfile, logLevel: 'error' });
    // As npm lays it down and links it.
    writeFileSync(join(folder, 'package/package.json'), '{ "type": "module" }');
    mkdirSync(join(folder, '.bin'));
    symlinkSync('../package/vision-feed.js', join(folder, '.bin/vision-feed'));
    mkdirSync(join(folder, 'office'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Starts it as an office does, in a folder of its own. */
  function start(...args) {
    const { status, stdout, stderr, error } = spawnSync(join(folder, '.bin/vision-feed'), args, {
      cwd: join(folder, 'office'),
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LANG: 'da_DK.UTF-8', TZ: 'Pacific/Kiritimati' },
    });
    assert.ifError(error);
    return { status, stdout, stderr };
  }

  it('starts by its name, and tells a job how it went', () => {
    const { status, stdout } = start('--help');
    assert.equal(status, 0);
    assert.match(stdout, /vision-feed validate/);
    assert.equal(start('valider').status, 2);
    assert.equal(start('validate', 'findes-ikke.json').status, 3);
  });

  it('is content when nobody reads on', () => {
    const name = join(folder, '.bin/vision-feed');
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', '{ "$0" schema; echo "ended $?" >&2; } | head -n 1', name],
      {
        encoding: 'utf8',
      },
    );
    assert.deepEqual([status, stdout, stderr], [0, '{\n', 'ended 0\n']);
  });

  it('makes, checks and publishes a feed with nothing installed beside it', () => {
    assert.equal(start('init').status, 0);
    const checked = start('validate', '--strict', 'feed.json');
    assert.equal(checked.status, 0, checked.stdout + checked.stderr);
    const site = 'https://www.example.org/feeds/';
    const published = start('publish', 'feed.json', '--out', 'www', '--site', site, '--json');
    assert.equal(published.status, 0, published.stdout + published.stderr);
    assert.equal(JSON.parse(published.stdout).ok, true);
    const feed = JSON.parse(readFileSync(join(folder, 'office/www/vision.json'), 'utf8'));
    assert.equal(feed.self, `${site}vision.json`);
  });
});
