import * as z from 'zod/mini';

type SomeType = z.core.SomeType;

/**
 * A field that may be absent. `z.optional` returns at once for an absent field where
 * `z.exactOptional` runs the whole type to throw the result away; JSON has no `undefined`, so
 * the exact type holds all the same.
 */
// @__NO_SIDE_EFFECTS__
export function maybe<T extends SomeType>(schema: T): z.ZodMiniExactOptional<T> {
  return z.optional(schema) as unknown as z.ZodMiniExactOptional<T>;
}

/** All fields of `shape` as `maybe`. */
// @__NO_SIDE_EFFECTS__
export function allMaybe<S extends z.core.$ZodLooseShape>(
  shape: S,
): { [K in keyof S]: z.ZodMiniExactOptional<S[K]> } {
  const entries = Object.entries(shape).map(([name, schema]) => [name, maybe(schema as SomeType)]);
  return Object.fromEntries(entries) as { [K in keyof S]: z.ZodMiniExactOptional<S[K]> };
}

/** A list that is empty when absent. */
// @__NO_SIDE_EFFECTS__
export function list<T extends SomeType>(item: T): z.ZodMiniDefault<z.ZodMiniArray<T>> {
  return z._default(z.array(item), []);
}
