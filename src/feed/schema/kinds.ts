import {
  $constructor,
  $ZodArray,
  $ZodObject,
  $ZodType,
  type $strip,
  type $ZodBoolean,
  type $ZodEnum,
  type $ZodNumber,
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
import type { Check } from './checks.ts';

/*
 * The kinds of values a feed is made of: objects and lists are zod's, the others ours on zod's frame.
 * Every widget of every page carries them, and zod's own also take what JSON has none of (promises,
 * bigints, values on their way back). To zod, and so to the JSON Schema, a kind is what its `type`
 * and definition say.
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

// @__NO_SIDE_EFFECTS__
export function object<S extends $ZodShape>(
  shape: S,
  ...checks: Check<output<$ZodObject<S, $strip>>>[]
): $ZodObject<S, $strip> {
  return new $ZodObject({ type: 'object', shape, checks }) as $ZodObject<S, $strip>;
}

// @__NO_SIDE_EFFECTS__
export function array<T extends SomeType>(element: T): $ZodArray<T> {
  return new $ZodArray({ type: 'array', element } as never) as unknown as $ZodArray<T>;
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
