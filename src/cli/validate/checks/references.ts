import { itemAt, type RawItem } from '../../../feed/raw.ts';
import { REFERENCES } from '../../reference-fields.ts';
import type { Check, Finding } from '../finding.ts';
import { itemsOf } from '../finding.ts';

/** Written as ids are and names are not: a slip of the pen in one would be shown as a name. */
const LIKE_ID = /^[\da-z]+(?:[-_.][\da-z]+)*$/;

/** Ids that lead nowhere. */
export const checkReferences: Check = function* ({ raw }) {
  const known = new Map<string, ReadonlySet<unknown>>();
  const idsOf = (section: string) => {
    let ids = known.get(section);
    if (!ids) {
      ids = new Set([...itemsOf(raw, section)].map(([{ id }]) => id));
      known.set(section, ids);
    }
    return ids;
  };
  const inParts = new Set([...itemsOf(raw, 'parts')].map(([{ section }]) => section));
  for (const [from, fields] of Object.entries(REFERENCES)) {
    for (const [holder, where] of holders(raw, from)) {
      for (const [field, to] of Object.entries(fields)) {
        // What stands in parts is not at hand here.
        if (inParts.has(to)) continue;
        const findings = unknownIn(holder[field], `${where}.${field}`, idsOf(to));
        yield* to === 'organisers' ? perhapsNames(findings) : findings;
      }
    }
  }
  yield* cycles(raw);
};

/** The items of a section, and what within them may refer as they do. */
function* holders(raw: RawItem, section: string): Generator<[RawItem, string]> {
  for (const [item, where] of itemsOf(raw, section)) {
    if (section === 'stories') yield [itemAt(item, '_vision'), `${where}._vision`];
    else yield [item, where];
    for (const [override, at] of itemsOf(item, 'overrides')) yield [override, `${where}.${at}`];
  }
}

function* unknownIn(
  value: unknown,
  path: string,
  ids: ReadonlySet<unknown>,
): Generator<Finding & { value: string }> {
  const entries: [unknown, string][] = Array.isArray(value)
    ? (value as unknown[]).map((entry, index) => [entry, `${path}[${index}]`])
    : [[value, path]];
  for (const [id, at] of entries) {
    if (typeof id !== 'string' || ids.has(id)) continue;
    yield { code: 'unknown-reference', severity: 'error', path: at, value: id };
  }
}

/** An organiser that is no id is one by name. */
function* perhapsNames(findings: Iterable<Finding & { value: string }>): Generator<Finding> {
  for (const finding of findings) {
    if (!LIKE_ID.test(finding.value)) continue;
    yield { ...finding, code: 'unknown-organiser', severity: 'warning' };
  }
}

/** Policies that stand above themselves. */
function* cycles(raw: RawItem): Generator<Finding> {
  const parents = new Map<unknown, readonly unknown[]>();
  for (const [{ id, parents: above }] of itemsOf(raw, 'policies')) {
    parents.set(id, Array.isArray(above) ? above : []);
  }
  for (const [{ id }, path] of itemsOf(raw, 'policies')) {
    const seen = new Set<unknown>();
    const waiting = [...(parents.get(id) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(parents.get(next) ?? []));
    }
    if (!seen.has(id)) continue;
    yield { code: 'cycle', severity: 'error', path: `${path}.parents`, value: String(id) };
  }
}
