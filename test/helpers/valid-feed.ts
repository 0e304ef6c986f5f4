import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { OBJECTS } from '../../src/cli/schema/notes/index.ts';
import { expectedFields } from '../../src/feed/schema/expected.ts';
import { LIST_SECTIONS, SINGLE_SECTIONS } from '../../src/feed/schema/feed.ts';
import { headerSchema } from '../../src/feed/schema/header.ts';
import { judgeRules } from '../../src/feed/schema/rule.ts';
import { parseRule } from '../../src/model/recurrence-rule.ts';
import { wholeFeed } from '../fixtures/whole-feed.ts';

// What a rule may be is made of what its reader takes.
judgeRules(parseRule);

type Schema = z.core.$ZodType;
type Fields = Record<string, unknown>;

/** As zod defines them: the kinds of values that a feed is made of. */
interface Definition {
  readonly type: string;
  readonly innerType: Schema;
  readonly element: Schema;
  readonly options: readonly Schema[];
  readonly entries: Readonly<Record<string, string>>;
  readonly values: readonly unknown[];
  readonly shape: Readonly<Record<string, Schema>>;
  readonly keyType: Schema;
  readonly valueType: Schema;
  readonly checks?: readonly unknown[];
}

/** The most items of a list. */
const MOST = 3;

/** Texts that nobody thinks of. */
const ODD = [
  '0',
  ' ',
  '\n\n- a\n- b\n\n**',
  '<b>x</b>',
  '[x](https://www.example.org/?a=1&b=2#c)',
  'å'.repeat(300),
  'ord '.repeat(200),
  '👩🏽‍🚒',
  'עברית',
  '\u202Ex',
  'constructor',
  '__proto__',
  'undefined',
  '-1',
  '1e3',
  '{}',
];
/** Times at the edges of what there is, of years, of summer time and of February. */
const TIMES = [
  '0001-01-01',
  '1969-12-31T23:59',
  '2024-02-29',
  '2024-03-31T02:30',
  '2024-05-29',
  '2024-05-29T12:00Z',
  '2024-10-27T02:30',
  '2024-12-31T23:59:59',
  '9999-12-31',
  '9999-12-31T23:59+14:00',
];
const RULES = [
  'FREQ=DAILY',
  'FREQ=DAILY;COUNT=3',
  'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20241231',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;BYMONTHDAY=31',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
  'FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU',
  'FREQ=DAILY;INTERVAL=999',
];
const NUMBERS = [0, 1, 2, 0.1, 25, 90, 500, 100_000, 1e15, -1, -90, -180, Number.MAX_SAFE_INTEGER];

/** Every string that the documentation's examples have, and those nobody thinks of. */
const STRINGS = [...new Set([...stringsIn(examples()), ...ODD, ...TIMES, ...RULES])];
/** Ids that meet: what is named in one place stands in another. */
const IDS = ['a', 'b', 'c', 'constructor', 'æøå@1', 'https://a.dk/1?b=2#c'];

function examples(): unknown {
  return [wholeFeed(), OBJECTS.map(({ notes }) => Object.values(notes).map(([, one]) => one))];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

const known = new Map<Schema, fc.Arbitrary<unknown>>(
  // GeoJSON holds more than its description names.
  OBJECTS.filter(({ name }) => name === 'outline').map(({ schema }) => [
    schema,
    fc.constant((wholeFeed().map as Fields).outline),
  ]),
);

/** Values that `schema` takes, made of its own definition: a new field is covered by being there. */
function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  const made = known.get(schema) ?? make(schema);
  known.set(schema, made);
  return made;
}

function make(schema: Schema): fc.Arbitrary<unknown> {
  const definition = schema._zod.def as unknown as Definition;
  const passes = (value: unknown) => z.safeParse(schema, value).success;
  switch (definition.type) {
    case 'optional':
    case 'default':
      return valuesOf(definition.innerType);
    case 'array':
      return fc.array(valuesOf(definition.element), { maxLength: MOST });
    case 'union':
      return fc.oneof(...definition.options.map(valuesOf));
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries));
    case 'literal':
      return fc.constantFrom(...definition.values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.constantFrom(...NUMBERS.filter(passes));
    case 'record':
      return fc
        .dictionary(
          valuesOf(definition.keyType) as fc.Arbitrary<string>,
          valuesOf(definition.valueType),
          {
            maxKeys: 2,
          },
        )
        .filter(passes);
    case 'object': {
      const objects = objectsOf(definition.shape, expectedFields(schema));
      return definition.checks?.length ? objects.filter(passes) : objects;
    }
    default:
      return stringsOf(passes);
  }
}

function stringsOf(passes: (value: string) => boolean): fc.Arbitrary<string> {
  const fitting = STRINGS.filter(passes);
  const isId = IDS.every(passes) && !passes('a b');
  if (isId) return fc.constantFrom(...IDS);
  const isFree = ODD.slice(3).every(passes);
  if (!isFree) return fc.constantFrom(...fitting);
  return fc.oneof(fc.constantFrom(...fitting), fc.string({ unit: 'binary' }).filter(passes));
}

/** Objects with what every publisher must give, and some of the rest. */
function objectsOf(
  shape: Readonly<Record<string, Schema>>,
  expected: readonly string[],
): fc.Arbitrary<Fields> {
  const isNeeded = (name: string) => {
    const { optin } = shape[name]!._zod;
    return optin === undefined || expected.includes(name);
  };
  const names = Object.keys(shape);
  const fields = Object.fromEntries(names.map((name) => [name, valuesOf(shape[name]!)]));
  return fc.record(fields, { requiredKeys: names.filter(isNeeded), noNullPrototype: true });
}

/** Items with ids of their own. */
const listOf = (item: Schema): fc.Arbitrary<unknown[]> =>
  fc.uniqueArray(valuesOf(item), {
    maxLength: MOST,
    selector: (one) => (one as { id?: unknown }).id ?? one,
  });

/** Feeds that nothing is wrong with, of every kind that the definition allows. */
export const validFeeds: fc.Arbitrary<Fields> = fc
  .record(
    {
      header: valuesOf(headerSchema) as fc.Arbitrary<Fields>,
      lists: fc.record(
        Object.fromEntries(LIST_SECTIONS.map(({ name, item }) => [name, listOf(item)])),
        { requiredKeys: [], noNullPrototype: true },
      ),
      singles: fc.record(
        Object.fromEntries(SINGLE_SECTIONS.map(({ name, value }) => [name, valuesOf(value)])),
        { requiredKeys: [], noNullPrototype: true },
      ),
    },
    { noNullPrototype: true },
  )
  // By way of text, as every feed comes.
  .map(
    ({ header, lists, singles }) =>
      JSON.parse(JSON.stringify({ version: 1, ...header, ...singles, ...lists })) as Fields,
  );
