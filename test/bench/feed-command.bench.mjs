// How fast the command validates 10,000 events, and publishes 100,000 in parts: in one second, and
// in half a minute and a gigabyte. The whole process is measured, as a nightly job would see it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { commandOptions } from '../../scripts/command-options.mjs';
import { bar, heading } from './measuring.mjs';

const BARS = { validated: 1, published: 30, megabytes: 1024 };
const RUNS = 3;
const DAY = 86_400_000;
const BEGIN = Date.UTC(2026, 0, 1);

const PLACES = ['Kulturhuset', 'Biblioteket', 'Hallen', 'Rådhuset', 'Naturcenteret'];
const TAGS = ['musik', 'natur', 'børn', 'idræt', 'kunst', 'foredrag', 'ældre', 'unge'];

/** As events are: a summary, a text, a place, an organiser, some tags; one in fifty is a series. */
function anEvent(index, count) {
  const start = new Date(BEGIN + ((index * 7919) % count) * ((730 * DAY) / count));
  const day = start.toISOString().slice(0, 10);
  const hour = 8 + (index % 12);
  const at = (of) => `${day}T${String(of).padStart(2, '0')}:${index % 2 ? '00' : '30'}`;
  return {
    id: `arrangement-${index}`,
    title: `Arrangement ${index} i ${PLACES[index % PLACES.length]}`,
    summary: 'Kom og vær med. Alle er velkomne, og der er kaffe på kanden.',
    text: 'Vi begynder med en kort velkomst.\n\nBagefter er der **tid til at tale sammen**, og børnene kan lege i gården.',
    start: at(hour),
    end: at(hour + 2),
    place: { name: PLACES[index % PLACES.length], address: 'Ishøj Store Torv 1, 2635 Ishøj' },
    organisers: [`forening-${index % 40}`],
    tags: [TAGS[index % TAGS.length], TAGS[(index * 3 + 1) % TAGS.length]],
    goals: [`maal-${index % 4}`],
    url: `https://www.example.org/kalender/${index}`,
    price: { amount: index % 3 === 0 ? 0 : 50, currency: 'DKK' },
    ...(index % 50 === 0 && { rrule: 'FREQ=WEEKLY;COUNT=10' }),
  };
}

const aFeed = (count) => ({
  version: 1,
  title: 'Mange arrangementer',
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  updated: '2026-05-01T08:00:00Z',
  goals: Array.from({ length: 4 }, (_, index) => ({
    ...{ id: `maal-${index}`, title: `Mål ${index}`, summary: 'Et mål' },
  })),
  organisers: Array.from({ length: 40 }, (_, index) => ({
    ...{ id: `forening-${index}`, name: `Forening ${index}`, kind: 'partner' },
  })),
  events: Array.from({ length: count }, (_, index) => anEvent(index, count)),
});

/** Seconds by the clock and of the processors, and the most memory that was held. */
function measured(command, args) {
  const start = performance.now();
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'report-memory.mjs'), command, ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  if (status !== 0) throw new Error(stdout.slice(0, 2000) + stderr);
  const [kilobytes, microseconds] = output[3].split(' ').map(Number);
  return {
    seconds: (performance.now() - start) / 1000,
    busy: microseconds / 1e6,
    megabytes: kilobytes / 1024,
  };
}

const work = ({ busy }) => `${busy.toFixed(2)} s of the processors`;

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'vision-bench-'));
  try {
    const command = join(folder, 'vision-feed.mjs');
    await build({ ...commandOptions, outfile: command });
    const [small, large] = [10_000, 100_000].map((count) => {
      const file = join(folder, `${count}.json`);
      writeFileSync(file, JSON.stringify(aFeed(count)));
      return file;
    });
    const times = Array.from({ length: RUNS }, () => measured(command, ['validate', small]));
    const [validated] = times.sort((a, b) => a.seconds - b.seconds);
    const site = ['--site', 'https://www.example.org/feeds/', '--today', '2026-05-01'];
    const out = join(folder, 'site');
    const first = measured(command, ['publish', large, '--out', out, ...site]);
    const again = measured(command, ['publish', large, '--out', out, ...site]);
    heading(
      'The command, as a nightly job runs it',
      `the whole process; validation best of ${RUNS}`,
    );
    console.log(`100,000 events published again, nothing changed: ${again.seconds.toFixed(1)} s`);
    return [
      bar('10,000 events validated, s', validated.seconds, BARS.validated, work(validated)),
      bar('100,000 events published in parts, s', first.seconds, BARS.published, work(first)),
      bar('100,000 events published in parts, MB', first.megabytes, BARS.megabytes),
    ].every(Boolean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
