import type { SomeType } from 'zod/v4/core';

const EXPECTED = new WeakSet<SomeType>();

/**
 * Marks a field that every publisher must give and every reader can do without: a phase without
 * dates is shown without dates, and is an issue. The JSON Schema says that it is required.
 */
// @__NO_SIDE_EFFECTS__
export function expected<T extends SomeType>(schema: T): T {
  EXPECTED.add(schema);
  return schema;
}

export const isExpected = (schema: SomeType): boolean => EXPECTED.has(schema);

/** The names of an object's expected fields; none for what is not an object. */
export function expectedFields(schema: SomeType): string[] {
  const { shape } = schema._zod.def as { shape?: Readonly<Record<string, SomeType>> };
  return Object.entries(shape ?? {}).flatMap(([name, field]) => (isExpected(field) ? [name] : []));
}
