import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import * as fc from 'fast-check';
import { Snapshot } from '../../src/feed/read.ts';
import { readFeed } from '../../src/feed/read.ts';
import { LIST_SECTIONS } from '../../src/feed/schema/feed.ts';
import { wholeFeed } from '../fixtures/whole-feed.ts';
import { FEED_URL, readAll, snapshotOf } from '../helpers/read-all.ts';

type Path = readonly (string | number)[];
type Node = Record<string | number, unknown>;

const COUNT = 3;
const GOOD = wholeFeed(COUNT);
const READ = readAll(snapshotOf(GOOD));
const PATHS = pathsIn(GOOD, []);

/** Every place in a value. */
function pathsIn(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const within = keys.flatMap((key) => pathsIn((value as Node)[key], [...path, key]));
  return path.length > 0 ? [path, ...within] : within;
}

interface Damage {
  readonly path: Path;
  readonly kind: 'delete' | 'replace';
  readonly value: unknown;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  path: fc.constantFrom(...PATHS),
  kind: fc.constantFrom('delete' as const, 'replace' as const),
  value: fc.oneof(fc.jsonValue(), fc.constantFrom('', null, [], {}, 'javascript:alert(1)', -1)),
});

/** A copy of the good feed with the damage done; a place that an earlier one took is left alone. */
function damaged(damages: readonly Damage[]): Node {
  const feed: Node = structuredClone(GOOD);
  for (const { path, kind, value } of damages) {
    let node: unknown = feed;
    for (const key of path.slice(0, -1)) {
      node = typeof node === 'object' && node !== null ? (node as Node)[key] : undefined;
    }
    const key = path.at(-1)!;
    if (typeof node !== 'object' || node === null) continue;
    // Taking an entry out of a list would move the others, which are then no longer the same.
    if (kind === 'delete' && !Array.isArray(node)) Reflect.deleteProperty(node, key);
    else (node as Node)[key] = structuredClone(value);
  }
  return feed;
}

describe('a feed damaged at random', () => {
  it('never stops a page, and never loses what is not damaged', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), (damages) => {
        const result = readFeed(damaged(damages), FEED_URL);
        if (!(result instanceof Snapshot)) {
          expect(damages.some(({ path }) => path[0] === 'version')).to.equal(true);
          return;
        }
        const read = readAll(result);
        const isHit = (path: Path) =>
          damages.some((one) => {
            const shared = Math.min(path.length, one.path.length);
            return path.slice(0, shared).join() === one.path.slice(0, shared).join();
          });
        for (const [name, good] of Object.entries(READ)) {
          if (isHit([name])) {
            for (let position = 0; position < COUNT && Array.isArray(good); position++) {
              if (isHit([name, position])) continue;
              expect((read[name] as unknown[])[position]).to.deep.equal(good[position]);
            }
          } else expect(read[name]).to.deep.equal(good);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('shows only what its definition allows', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), (damages) => {
        const result = readFeed(damaged(damages), FEED_URL);
        if (!(result instanceof Snapshot)) return;
        const read = readAll(result);
        for (const { name, item } of LIST_SECTIONS) {
          for (const shown of read[name] as unknown[]) {
            if (shown !== undefined) expect(z.safeParse(item, shown).success).to.equal(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says where the fault stands whenever something is lost', () => {
    fc.assert(
      fc.property(damage, (one) => {
        const feed = damaged([one]);
        const result = readFeed(feed, FEED_URL);
        if (!(result instanceof Snapshot)) return;
        const read = readAll(result);
        const [name = ''] = one.path;
        const good = READ[String(name)];
        if (!Array.isArray(good) || one.path.length < 2) return;
        const position = Number(one.path[1]);
        const isLost = (read[String(name)] as unknown[])[position] === undefined;
        const place = `${name}[${position}]`;
        const reports = result.issues.filter(({ path }) => path.startsWith(place));
        if (isLost) expect(reports.some(({ dropped }) => dropped === 'item')).to.equal(true);
        // Of an item that is shown, nothing is said to be gone that is not.
        else expect(reports.every(({ dropped }) => dropped !== 'item')).to.equal(true);
      }),
      { numRuns: 150 },
    );
  });
});
