import { expect } from '@open-wc/testing';
import { HOSTILE_HTML } from '../fixtures/hostile-html.ts';
import { wholeFeed } from '../fixtures/whole-feed.ts';
import { setFragment } from '../helpers/address.ts';
import {
  frames,
  intruders,
  isBlank,
  place,
  settled,
  useWatch,
  WIDGETS,
} from '../helpers/faults.ts';
import { readAll, snapshotOf } from '../helpers/read-all.ts';

type Path = readonly (string | number)[];
type Node = Record<string | number, unknown>;

/** Every string of every field that the schema has: a new field is here by being there. */
const WHOLE = wholeFeed(2);
const STRINGS = stringsIn(WHOLE, []).filter((path) => path[0] !== 'version');

function stringsIn(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => stringsIn((value as Node)[key], [...path, key]));
}

function withText(paths: readonly Path[], text: string): Node {
  const feed: Node = structuredClone(WHOLE);
  for (const path of paths) {
    let node = feed;
    for (const key of path.slice(0, -1)) node = node[key] as Node;
    node[path.at(-1) ?? ''] = text;
  }
  return feed;
}

/** How many places of a feed can be shown, and how much is wrong with it, when all of it is read. */
function reading(feed: Node): string {
  const snapshot = snapshotOf(feed);
  const items = Object.values(readAll(snapshot)).flat();
  return [items.filter((item) => item !== undefined).length, snapshot.issues.length].join();
}

/** The fields that take any text: where it stands in one, the feed reads as it did. */
const AS_IT_IS = reading(WHOLE);
const FREE = STRINGS.filter((path) => reading(withText([path], '<b>x</b>')) === AS_IT_IS);

const PAYLOADS = [
  '<script>hostile()</script>',
  '<img src=x onerror=hostile()>',
  '"><svg onload=hostile()>',
  'javascript:hostile()',
  'https://evil.example.net/"onerror="hostile()',
  '${hostile()}{{hostile()}}<!--',
  'a\u202Eb\u0000\u200B\u2066'.repeat(50),
  '\uD800'.repeat(20),
  '](javascript:hostile()) [x](data:text/html,<script>hostile()</script>)',
  ...HOSTILE_HTML.filter((_, index) => index % 16 === 0),
];

/** So many of them are pressed: a month has one for every day. */
const MOST_PRESSED = 12;

/** What opens something; not what prints, downloads or plays. */
const OPENERS = 'button:not([disabled])';
const LEAVES = /udskriv|hent|afspil|print|download|kopi|del\b|\.ics|kort/i;

describe('hostile text in every string field of the schema', () => {
  const { watch, served } = useWatch();

  it('finds the fields', () => {
    expect(STRINGS.length).to.be.greaterThan(300);
    expect(FREE.length).to.be.greaterThan(60);
  });

  for (const name of WIDGETS) {
    it(`${name} runs nothing of it, and asks nobody`, async () => {
      for (const payload of PAYLOADS) {
        for (const paths of [FREE, STRINGS]) {
          watch.clear();
          const feed = { ...withText(paths, payload), version: 1 };
          const element = place(name, served.json(feed));
          await settled(element);
          await frames(3);
          const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLElement>(OPENERS) ?? [])];
          for (const button of buttons.slice(0, MOST_PRESSED)) {
            const words = `${button.textContent} ${button.getAttribute('aria-label') ?? ''}`;
            if (!LEAVES.test(words) && button.isConnected) button.click();
          }
          await frames(3);
          const about = `${name}, ${payload.slice(0, 40)}, ${paths === FREE ? 'texts' : 'all'}`;
          expect(intruders(element), about).to.deep.equal([]);
          expect(isBlank(element), `${about}: blank`).to.equal(false);
          watch.expectSilence(about);
          element.remove();
          setFragment('');
        }
      }
    }).timeout(60_000);
  }
});
