import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { feedSchema } from '../../src/cli/schema/feed-schema.ts';
import { LIST_SECTIONS, SINGLE_SECTIONS } from '../../src/feed/schema/feed.ts';
import { readAll, snapshotOf } from '../helpers/read-all.ts';

type Feed = Record<string, unknown>;

const sample = (name: string): Feed =>
  JSON.parse(readFileSync(`demo/feeds/${name}.json`, 'utf8')) as Feed;

/** Paths of `raw` that are not in `read`, leaving out extensions: a word misspelt is not read. */
function unread(raw: unknown, read: unknown, path = ''): string[] {
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const place = `${path}.${key}`;
    if (key.startsWith('_') && key !== '_vision') return [];
    const known = typeof read === 'object' && read !== null && Object.hasOwn(read, key);
    return known ? unread(value, (read as Feed)[key], place) : [place];
  });
}

for (const name of ['ishoj', 'ballerup']) {
  describe(`the sample feed ${name}`, () => {
    const feed = sample(name);

    it('is read without an issue', () => {
      const snapshot = snapshotOf(feed);
      readAll(snapshot);
      assert.deepEqual(snapshot.issues, []);
    });

    it('holds nothing that nobody reads', () => {
      assert.deepEqual(unread(feed, z.parse(feedSchema, feed)), []);
    });
  });
}

describe('the sample feed ishoj', () => {
  it('fills every section but those that point elsewhere', () => {
    const feed = sample('ishoj');
    const empty = [...LIST_SECTIONS, ...SINGLE_SECTIONS]
      .map(({ name }) => name)
      .filter((name) => !feed[name] || (feed[name] as unknown[]).length === 0);
    assert.deepEqual(empty, ['parts', 'storiesFrom']);
  });
});
