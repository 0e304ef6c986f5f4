import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  frames,
  intruders,
  isBlank,
  place,
  settled,
  useWatch,
  WIDGETS,
} from '../helpers/faults.ts';

const SAMPLES = ['/demo/feeds/ishoj.json', '/demo/feeds/ballerup.json', '/demo/feeds/broken.json'];
/** Damaged feeds a widget is shown, of each sample. */
const RUNS = 6;
const SEED = 2035;

type Node = Record<string | number, unknown>;

const VALUES = fc.oneof(
  fc.constantFrom<unknown>('', null, [], {}, -1, 1e21, 'javascript:hostile()', '9999-99-99'),
  fc.jsonValue({ maxDepth: 2 }),
);

interface Damage {
  readonly at: number;
  readonly kind: 'delete' | 'replace' | 'double';
  readonly value: unknown;
}

const DAMAGE: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    kind: fc.constantFrom('delete' as const, 'replace' as const, 'double' as const),
    value: VALUES,
  }),
  { minLength: 1, maxLength: 40 },
);

/** Every object and list of a value, with each of its keys. */
function places(value: unknown, found: [Node, string | number][] = []): [Node, string | number][] {
  if (typeof value !== 'object' || value === null) return found;
  const node = value as Node;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    found.push([node, key]);
    places(node[key], found);
  }
  return found;
}

function damaged(text: string, damages: readonly Damage[]): string {
  const feed: unknown = JSON.parse(text);
  for (const { at, kind, value } of damages) {
    const all = places(feed).filter(([, key]) => key !== 'version');
    const place = all[Math.floor(at * all.length)];
    if (!place) break;
    const [node, key] = place;
    if (kind === 'delete') Reflect.deleteProperty(node, key);
    else if (kind === 'double' && Array.isArray(node))
      node.push(structuredClone(node[Number(key)]));
    else node[key] = structuredClone(value);
  }
  return JSON.stringify(feed);
}

describe('random damage to the sample feeds', () => {
  const { watch, served } = useWatch();

  for (const name of WIDGETS) {
    it(`never blanks ${name}`, async () => {
      for (const sample of SAMPLES) {
        // The test server hands out JSON as a module.
        const module = (await import(sample)) as { readonly default: unknown };
        const text = JSON.stringify(module.default);
        const cases = fc.sample(DAMAGE, { numRuns: RUNS, seed: SEED });
        const texts = [
          ...cases.map((damages) => damaged(text, damages)),
          // A line that broke in the middle of it.
          text.slice(0, Math.floor(text.length / 3)),
        ];
        for (const [index, broken] of texts.entries()) {
          watch.clear();
          const element = place(name, served.text(broken));
          const about = `${name}, ${sample}, ${String(index)}`;
          await settled(element);
          await frames(2);
          expect(isBlank(element), `${about}: blank`).to.equal(false);
          expect(intruders(element), about).to.deep.equal([]);
          watch.expectSilence(about);
          element.remove();
        }
      }
    }).timeout(60_000);
  }
});
