import type { $ZodType, ParsePayload } from 'zod/v4/core';
import type { Issue } from '../model/issue.ts';
import { Cuts } from './cuts.ts';
import { type Fault, faultsOf, issueOf, pathText, shortValue, valueAt } from './faults.ts';
import { expectedFields } from './schema/expected.ts';

/** The value, unless too little of it was left, and what was wrong with it. */
export interface Repaired<T> {
  readonly value?: T;
  readonly issues: readonly Issue[];
}

/** Where a value stands in the feed: its path, and the id it has there. */
export interface Place {
  readonly path: string;
  readonly id?: string;
}

/** Each round reaches one level further out, and nothing in a feed is nested this deep. */
const MOST_ROUNDS = 12;
/** A list of a thousand bad words is named once a hundred times over. */
const MOST_ISSUES = 100;

/**
 * Reads `raw` leniently: leaves out the smallest part around each fault and tries again, until
 * the schema is content or nothing is left. A part is left out when it is itself at fault, or when
 * something it cannot be without is missing from it. `raw` stays as it is.
 */
export function repair<T>(schema: $ZodType<T>, raw: unknown, place: Place): Repaired<T> {
  const cuts = new Cuts();
  const faults: Fault[] = [];
  const issues = (found: readonly Fault[], dropped: Issue['dropped']) =>
    found.slice(0, MOST_ISSUES).map((fault) => issueOf(fault, place.path, raw, dropped, place.id));

  for (let round = 0; round < MOST_ROUNDS; round++) {
    const trimmed = cuts.apply(raw);
    const result = parse(schema, trimmed);
    if (result.issues.length === 0) {
      return {
        value: result.value,
        issues: [
          ...withStandIns(issues(faults, 'part'), faults, result),
          ...missedFields(schema, raw, place),
        ],
      };
    }
    // Paths are of the trimmed value: all are translated before the next cut moves anything.
    const found = faultsOf(result.issues, trimmed).map((fault) => {
      const path = cuts.original(fault.path);
      return { fault: { ...fault, path }, before: cuts.at(path) };
    });
    for (const { fault, before } of found) {
      // A neighbour's fault of this same round has taken it along already.
      if (!before && cuts.at(fault.path)) continue;
      const culprit = before ?? fault;
      const isThere = !before && valueAt(raw, fault.path) !== undefined;
      const target = isThere ? fault.path : fault.path.slice(0, -1);
      if (target.length === 0) return { issues: issues([culprit], 'item') };
      if (!before) faults.push(fault);
      cuts.add(target, culprit);
    }
  }
  return { issues: issues([{ code: 'bad-shape', path: [] }], 'item') };
}

/** zod's own `safeParse` makes an Error of what is wrong; we only want to know it. */
function parse<T>(schema: $ZodType<T>, value: unknown): ParsePayload<T> {
  return schema._zod.run({ value, issues: [] }, { async: false }) as ParsePayload<T>;
}

/** Fields that a publisher should have given and a reader does without. */
function missedFields(schema: $ZodType, raw: unknown, { path, ...id }: Place): readonly Issue[] {
  return expectedFields(schema)
    .filter((name) => valueAt(raw, [name]) === undefined)
    .map((name) => ({ code: 'missing', path: pathText(path, [name]), ...id, dropped: 'none' }));
}

/** Says of each unknown word which word stands in its place. */
function withStandIns<T>(
  issues: readonly Issue[],
  faults: readonly Fault[],
  { value }: ParsePayload<T>,
): readonly Issue[] {
  return issues.map((issue, index) => {
    const { path = [], known } = faults[index] ?? {};
    // A word that left a list has its neighbour in its place, which is no stand-in.
    if (!known || path.some((key) => typeof key === 'number')) return issue;
    const shownAs = shortValue(valueAt(value, path));
    return shownAs === undefined ? issue : { ...issue, dropped: 'none', shownAs };
  });
}
