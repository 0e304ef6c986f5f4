import type { SomeType } from 'zod/v4/core';
import { pathText, type Path } from '../../../feed/faults.ts';
import { isRecord } from '../../../feed/raw.ts';
import { feedSchema } from '../../schema/feed-schema.ts';
import type { Check, Finding } from '../finding.ts';

interface Def {
  readonly shape?: Readonly<Record<string, SomeType>>;
  readonly element?: SomeType;
  readonly innerType?: SomeType;
  readonly options?: readonly SomeType[];
}

/** Fields that no reader knows: most often one that is misspelt, and then nobody sees it. */
export const checkUnknownKeys: Check = function* ({ raw }) {
  yield* unknownIn(raw, feedSchema, []);
};

export function* unknownIn(value: unknown, schema: SomeType, path: Path): Generator<Finding> {
  const { shape, element, innerType, options } = schema._zod.def as Def;
  if (typeof value !== 'object' || value === null) return;
  if (innerType) yield* unknownIn(value, innerType, path);
  else if (options) yield* unknownIn(value, options.at(-1) ?? schema, path);
  else if (element && Array.isArray(value)) {
    for (const [index, entry] of (value as unknown[]).entries()) {
      yield* unknownIn(entry, element, [...path, index]);
    }
  } else if (shape && isRecord(value)) {
    // GeoJSON holds what its makers put there.
    if (path.at(-1) === 'outline') return;
    for (const [key, entry] of Object.entries(value)) {
      const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (field) yield* unknownIn(entry, field, [...path, key]);
      else if (!key.startsWith('_')) {
        const near = nearest(key, Object.keys(shape));
        const known = near === undefined ? [] : [near];
        const place = pathText('', [...path, key]);
        yield { code: 'unknown-key', severity: 'warning', path: place, value: key, known };
      }
    }
  }
}

/** The field that was meant, if one is at most two letters away. */
function nearest(key: string, fields: readonly string[]): string | undefined {
  return fields
    .map((field) => ({ field, steps: distance(key.toLowerCase(), field.toLowerCase()) }))
    .filter(({ steps }) => steps <= 2)
    .sort((a, b) => a.steps - b.steps)[0]?.field;
}

/** Levenshtein's. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(a).entries()) {
    const next = [index + 1];
    for (const [at, other] of Array.from(b).entries()) {
      const put = letter === other ? 0 : 1;
      next.push(Math.min((row[at] ?? 0) + put, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
