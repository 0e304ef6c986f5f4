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
export const checkUnknownKeys: Check = ({ raw }) => unknownIn(raw, feedSchema);

/** The same for anything that a schema is of. */
export function unknownIn(value: unknown, schema: SomeType): readonly Finding[] {
  const found: Finding[] = [];
  lookInto(value, schema, [], found);
  return found;
}

/** The path is one list, grown and cut: a feed has a million fields. */
function lookInto(
  value: unknown,
  schema: SomeType,
  path: (string | number)[],
  found: Finding[],
): void {
  if (typeof value !== 'object' || value === null) return;
  const { shape, element, innerType, options } = schema._zod.def as Def;
  if (innerType) lookInto(value, innerType, path, found);
  else if (options) lookInto(value, options.at(-1) ?? schema, path, found);
  else if (element && Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      lookInto((value as unknown[])[index], element, path, found);
      path.pop();
    }
  } else if (shape && isRecord(value)) {
    // GeoJSON holds what its makers put there.
    if (path.at(-1) === 'outline') return;
    for (const key of Object.keys(value)) {
      const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
      path.push(key);
      if (field) lookInto(value[key], field, path, found);
      else if (!key.startsWith('_')) found.push(unknownKey(key, Object.keys(shape), path));
      path.pop();
    }
  }
}

function unknownKey(key: string, fields: readonly string[], path: Path): Finding {
  const near = nearest(key, fields);
  return {
    code: 'unknown-key',
    severity: 'warning',
    path: pathText('', path),
    value: key,
    known: near === undefined ? [] : [near],
  };
}

/** The field that was meant, if one is at most two letters away. */
function nearest(key: string, fields: readonly string[]): string | undefined {
  return fields
    .filter((field) => Math.abs(field.length - key.length) <= 2)
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
