import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { COMMANDS } from '../../src/i18n/cli.ts';
import { run, temporaryFolder } from './run-command.ts';

describe('the command', () => {
  it('shows all commands in Danish, and in English when asked', async () => {
    const danish = await run('--help');
    assert.equal(danish.exit, 0);
    assert.match(danish.out, /Find alle fejl i et feed/);
    for (const name of COMMANDS) assert.match(danish.out, new RegExp(`  ${name} `));
    for (const english of [['--lang', 'en'], ['--lang=en']]) {
      assert.match((await run('--help', ...english)).out, /Find every fault in a feed/);
      assert.match((await run('valider', ...english)).err, /There is no command/);
    }
  });

  it('has a page with examples for each command', async () => {
    for (const name of COMMANDS) {
      const { exit, out } = await run(name, '--help');
      assert.equal(exit, 0);
      assert.match(out, new RegExp(`Eksempler:\n  vision-feed ${name}`));
    }
  });

  it('answers 2 to what it does not know, and says so on the other line', async () => {
    for (const args of [['valider'], ['validate', '--what', 'x'], ['validate'], []]) {
      const { exit } = await run(...args);
      assert.equal(exit, 2, args.join(' '));
    }
    const { out, err } = await run('valider');
    assert.equal(out, '');
    assert.match(err, /»valider« findes ikke/);
  });

  it('tells machines of its own errors too', async () => {
    const { exit, out } = await run('validate', 'no-such-file.json', '--json');
    assert.equal(exit, 3);
    const { ok, error } = JSON.parse(out) as { ok: boolean; error: { code: string } };
    assert.deepEqual([ok, error.code], [false, 'no-such-file']);
  });

  it('prints the JSON Schema', async () => {
    const { out } = await run('schema');
    assert.equal(
      (JSON.parse(out) as { $schema: string }).$schema,
      'https://json-schema.org/draft/2020-12/schema',
    );
  });

  it('makes a feed to begin with, which is right, and never overwrites one', async () => {
    const folder = temporaryFolder();
    assert.equal((await run('init', folder)).exit, 0);
    const file = join(folder, 'feed.json');
    const { exit, out } = await run('validate', '--strict', file);
    assert.equal(exit, 0, out);
    assert.match(readFileSync(join(folder, 'LÆSMIG.md'), 'utf8'), /events/);
    const before = readFileSync(file, 'utf8');
    const again = await run('init', folder);
    assert.equal(again.exit, 4);
    assert.match(again.err, /findes allerede/);
    assert.equal(readFileSync(file, 'utf8'), before);
  });
});
