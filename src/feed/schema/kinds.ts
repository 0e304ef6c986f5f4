import {
  $constructor,
  $ZodType,
  type $strip,
  type $ZodArray,
  type $ZodBoolean,
  type $ZodEnum,
  type $ZodNumber,
  type $ZodObject,
  type $ZodRawIssue,
  type $ZodShape,
  type $ZodString,
  type $ZodTypeDef,
  type $ZodTypeInternals,
  type $ZodUnion,
  type output,
  type ParsePayload,
  type SomeType,
} from 'zod/v4/core';
import { isRecord } from '../raw.ts';
import type { Check } from './checks.ts';

/*
 * The kinds of values a feed is made of, on zod's frame: zod runs them and their checks, infers their
 * types and makes the JSON Schema of them; to zod a kind is what its `type` and definition say. zod's
 * own kinds are three times as much code, which every widget of every page would carry: they also
 * take what JSON has none of (promises, bigints, symbols, values on their way back).
 */

export type Context = Parameters<$ZodTypeInternals['run']>[1];
export type Parse = (payload: ParsePayload, context: Context) => ParsePayload;

interface KindDef extends $ZodTypeDef {
  readonly parse: Parse;
  readonly presence?: Pick<$ZodTypeInternals, 'optin' | 'optout'>;
  readonly [more: string]: unknown;
}

const Kind = /*@__PURE__*/ $constructor<$ZodType, KindDef>('Kind', (kind, def) => {
  $ZodType.init(kind, def);
  Object.assign(kind._zod, { parse: def.parse }, def.presence);
});

// @__NO_SIDE_EFFECTS__
export function kind(def: KindDef): unknown {
  return new Kind(def);
}

export function run(schema: SomeType, payload: ParsePayload, context: Context): ParsePayload {
  // Nothing here waits for a promise.
  return schema._zod.run(payload, context) as ParsePayload;
}

/** Reads what stands at `key` of a payload's value, and adds what is wrong with it. */
function runAt(
  key: string | number,
  schema: SomeType,
  value: unknown,
  { issues }: ParsePayload,
  context: Context,
): unknown {
  const inner = run(schema, { value, issues: [] }, context);
  for (const issue of inner.issues) issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
  return inner.value;
}

function refuse(payload: ParsePayload, issue: object): ParsePayload {
  payload.issues.push({ ...issue, input: payload.value } as $ZodRawIssue);
  return payload;
}

export function wrongType(payload: ParsePayload, expected: string): ParsePayload {
  return refuse(payload, { code: 'invalid_type', expected });
}

// @__NO_SIDE_EFFECTS__
function scalar(type: 'string' | 'number' | 'boolean', checks: Check<never>[]): unknown {
  const parse: Parse = (payload) =>
    typeof payload.value === type ? payload : wrongType(payload, type);
  return kind({ type, parse, checks });
}

// @__NO_SIDE_EFFECTS__
export function string(...checks: Check<string>[]): $ZodString {
  return scalar('string', checks) as $ZodString;
}

// @__NO_SIDE_EFFECTS__
export function number(...checks: Check<number>[]): $ZodNumber {
  return scalar('number', checks) as $ZodNumber;
}

// @__NO_SIDE_EFFECTS__
export function boolean(): $ZodBoolean {
  return scalar('boolean', []) as $ZodBoolean;
}

/** One of the words of a vocabulary. */
// @__NO_SIDE_EFFECTS__
export function oneOf<const W extends string>(words: readonly W[]): $ZodEnum<{ [K in W]: K }> {
  const parse: Parse = (payload) =>
    words.includes(payload.value as W)
      ? payload
      : refuse(payload, { code: 'invalid_value', values: words });
  const entries = Object.fromEntries(words.map((word) => [word, word]));
  return kind({ type: 'enum', parse, entries }) as $ZodEnum<{ [K in W]: K }>;
}

/** The fields of `shape`; others are left out. */
// @__NO_SIDE_EFFECTS__
export function object<S extends $ZodShape>(
  shape: S,
  ...checks: Check<output<$ZodObject<S, $strip>>>[]
): $ZodObject<S, $strip> {
  const fields = Object.entries(shape);
  const parse: Parse = (payload, context) => {
    const item = payload.value;
    if (!isRecord(item)) return wrongType(payload, 'object');
    const read: Record<string, unknown> = {};
    for (const [name, field] of fields) {
      const own = Object.hasOwn(item, name) ? item[name] : undefined;
      const value = runAt(name, field, own, payload, context);
      if (value !== undefined) read[name] = value;
    }
    payload.value = read;
    return payload;
  };
  return kind({ type: 'object', parse, shape, checks }) as $ZodObject<S, $strip>;
}

// @__NO_SIDE_EFFECTS__
export function array<T extends SomeType>(element: T): $ZodArray<T> {
  const parse: Parse = (payload, context) => {
    const list = payload.value;
    if (!Array.isArray(list)) return wrongType(payload, 'array');
    payload.value = list.map((value, index) => runAt(index, element, value, payload, context));
    return payload;
  };
  return kind({ type: 'array', parse, element }) as $ZodArray<T>;
}

/** A string of the one kind, or anything else of the other. */
// @__NO_SIDE_EFFECTS__
export function either<A extends $ZodType<string>, B extends SomeType>(
  words: A,
  other: B,
): $ZodUnion<[A, B]> {
  const parse: Parse = (payload, context) =>
    run(typeof payload.value === 'string' ? words : other, payload, context);
  return kind({ type: 'union', parse, options: [words, other] }) as $ZodUnion<[A, B]>;
}
