import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { aFeed } from '../helpers/read-all.ts';
import { run, temporaryFolder } from './run-command.ts';

const SITE = 'https://www.example.org/feeds/';
const COMMAND = ['--import', './scripts/ts-hook.mjs', 'src/cli/vision-feed.ts'];
const folder = temporaryFolder();

function written(name: string, feed: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(feed));
  return path;
}

const event = (at: number) => ({
  id: `e${at}`,
  title: `Arrangement ${at}`,
  start: `2026-0${1 + (at % 9)}-10T19:00`,
  tags: [`emne-${at % 500}`],
});
const small = written('small.json', aFeed({ events: [event(1)] }));
const large = written(
  'large.json',
  aFeed({ events: Array.from({ length: 3000 }, (_, i) => event(i)) }),
);

const publish = (out: string, source: string, ...more: string[]) =>
  run('publish', source, '--out', out, '--site', SITE, ...more);

/** Every file that stands to be served. */
function served(out: string): Map<string, Buffer> {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => !name.startsWith('.publishing') && statSync(join(out, name)).isFile())
      .map((name) => [name, readFileSync(join(out, name))]),
  );
}

function sameAs(out: string, before: ReadonlyMap<string, Buffer>): boolean {
  const now = served(out);
  return (
    now.size === before.size && [...now].every(([name, bytes]) => before.get(name)?.equals(bytes))
  );
}

/** Whole by the look of its end. */
function assertWhole(name: string, bytes: Buffer): void {
  const text = name.endsWith('.gz')
    ? gunzipSync(bytes)
    : name.endsWith('.br')
      ? brotliDecompressSync(bytes)
      : bytes;
  const plain = name.replace(/\.(?:gz|br)$/, '');
  if (plain.endsWith('.json')) JSON.parse(String(text));
  if (plain.endsWith('.ics')) assert.match(String(text), /END:VCALENDAR\r\n$/, name);
  if (plain.endsWith('.html')) assert.match(String(text), /<\/html>\n$/, name);
}

describe('a run that is killed while it moves its files', () => {
  it('leaves whole files and a feed that finds its parts, and is ended by the next', async () => {
    const out = join(folder, 'moved');
    await publish(out, small, '--parts-above', '0');
    const args = ['publish', large, '--out', out, '--site', SITE, '--parts-above', '0'];
    const child = spawn(process.execPath, [...COMMAND, ...args]);
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on('exit', (_, signal) => resolve(signal));
    });
    // The first of three thousand files behind the parts has moved.
    const watcher = watch(out, (_, name) => {
      if (name?.startsWith('calendar.ics')) child.kill('SIGKILL');
    });
    assert.equal(await ended, 'SIGKILL');
    watcher.close();
    const left = served(out);
    for (const [name, bytes] of left) assertWhole(name, bytes);
    const feed = JSON.parse(String(left.get('vision.json'))) as { parts: { href: string }[] };
    for (const { href } of feed.parts) assert.ok(left.has(href), href);
    const { exit } = await publish(out, large, '--parts-above', '0');
    assert.equal(exit, 0);
    const fresh = join(folder, 'fresh');
    await publish(fresh, large, '--parts-above', '0');
    assert.ok(sameAs(out, served(fresh)));
    assert.deepEqual(
      readdirSync(out).filter((name) => name.startsWith('.publishing')),
      [],
    );
  });
});

describe('a folder in which a run was ended', () => {
  it('is published in again, whatever that run left half written', async () => {
    const out = join(folder, 'half');
    await publish(out, small);
    mkdirSync(join(out, '.publishing-half'));
    writeFileSync(join(out, '.publishing-half/.moves.json'), '{"moves":["vision.js');
    assert.equal((await publish(out, small)).exit, 0);
    assert.ok(!existsSync(join(out, '.publishing-half')));
  });

  it('is left alone where nobody knows any more which files are ours', async () => {
    const out = join(folder, 'edited');
    await publish(out, small);
    writeFileSync(join(out, 'manifest.json'), '{"files": {');
    const { exit, err } = await publish(out, small);
    assert.equal(exit, 3);
    assert.match(err, /manifest.json kan ikke læses/);
    assert.ok(!existsSync(join(out, '.publishing.lock')));
  });
});

describe('a disk that takes no more', () => {
  it('leaves the last good site, and says so', async () => {
    const out = join(folder, 'limited');
    await publish(out, small);
    const before = served(out);
    const args = [...COMMAND, 'publish', large, '--out', out, '--site', SITE];
    // No file may be larger than some kilobytes: the system says so as it says that a disk is full.
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'trap "" XFSZ; ulimit -f 40; exec "$0" "$@"', process.execPath, ...args],
      { encoding: 'utf8', env: { ...process.env, LANG: 'da_DK.UTF-8' } },
    );
    assert.equal(status, 4, stderr);
    assert.match(stderr, /kunne ikke skrives \(EFBIG\). Det gamle står der stadig/);
    assert.ok(sameAs(out, before));
    assert.ok(!readdirSync(out).some((name) => name.startsWith('.publishing')));
  });

  it('is named when it is full', (test) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const args = [...COMMAND, 'publish', large, '--out', join(disk, 'site'), '--site', SITE];
    const script = `mount -t tmpfs -o size=100k tmpfs "${disk}" || exit 77; exec "$0" "$@"`;
    const { status, stderr } = spawnSync(
      'unshare',
      ['-rm', 'sh', '-c', script, process.execPath, ...args],
      { encoding: 'utf8', env: { ...process.env, LANG: 'da_DK.UTF-8' } },
    );
    if (status === null || status === 77 || stderr.includes('unshare')) {
      test.skip('this machine lends nobody a disk');
      return;
    }
    assert.equal(status, 4, stderr);
    assert.match(stderr, /Disken er fuld/);
  });
});

describe('two runs at once', () => {
  it('wait for each other, and both are whole', async () => {
    const out = join(folder, 'twice');
    const answers = await Promise.all([publish(out, large), publish(out, small)]);
    assert.deepEqual(
      answers.map(({ exit }) => exit),
      [0, 0],
    );
    for (const [name, bytes] of served(out)) assertWhole(name, bytes);
    assert.ok(!existsSync(join(out, '.publishing.lock')));
  });

  it('do not wait for one that was killed', async () => {
    const out = join(folder, 'orphan');
    mkdirSync(out);
    // No process has this number.
    writeFileSync(join(out, '.publishing.lock'), '4194999');
    assert.equal((await publish(out, small)).exit, 0);
  });
});
