import type {
  $ZodArray,
  $ZodDefault,
  $ZodExactOptional,
  $ZodLooseShape,
  output,
  SomeType,
} from 'zod/v4/core';
import { array, kind, run, type Parse } from './kinds.ts';

/** A field that may be absent. JSON has no `undefined`, so the exact type holds. */
// @__NO_SIDE_EFFECTS__
export function maybe<T extends SomeType>(innerType: T): $ZodExactOptional<T> {
  const parse: Parse = (payload, context) =>
    payload.value === undefined ? payload : run(innerType, payload, context);
  const presence = { optin: 'optional', optout: 'optional' } as const;
  return kind({ type: 'optional', parse, presence, innerType }) as $ZodExactOptional<T>;
}

/** All fields of `shape` as `maybe`. */
// @__NO_SIDE_EFFECTS__
export function allMaybe<S extends $ZodLooseShape>(
  shape: S,
): { [K in keyof S]: $ZodExactOptional<S[K]> } {
  const entries = Object.entries(shape).map(([name, schema]) => [name, maybe(schema as SomeType)]);
  return Object.fromEntries(entries) as { [K in keyof S]: $ZodExactOptional<S[K]> };
}

/** A field that when absent is what `stand` makes. */
// @__NO_SIDE_EFFECTS__
function standingIn<T extends SomeType>(innerType: T, stand: () => output<T>): $ZodDefault<T> {
  return kind({
    type: 'default',
    innerType,
    get defaultValue() {
      return stand();
    },
    presence: { optin: 'defaulted' },
    parse(payload, context) {
      if (payload.value !== undefined) return run(innerType, payload, context);
      payload.value = stand();
      return payload;
    },
  }) as $ZodDefault<T>;
}

/** A field that when absent is `value`. */
// @__NO_SIDE_EFFECTS__
export function otherwise<T extends SomeType>(innerType: T, value: output<T>): $ZodDefault<T> {
  return standingIn(innerType, () => value);
}

/** A list that is empty when absent. */
// @__NO_SIDE_EFFECTS__
export function list<T extends SomeType>(item: T): $ZodDefault<$ZodArray<T>> {
  return standingIn(array(item), () => [] as output<$ZodArray<T>>);
}
