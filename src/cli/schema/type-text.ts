import type * as z from 'zod/mini';
import { OBJECTS } from './notes/index.ts';
import { TYPES } from './notes/types.ts';

/** The parts of zod's definitions that a feed is made of. */
type Definition =
  | { readonly type: 'optional'; readonly innerType: z.core.$ZodType }
  | {
      readonly type: 'default';
      readonly innerType: z.core.$ZodType;
      readonly defaultValue: unknown;
    }
  | { readonly type: 'array'; readonly element: z.core.$ZodType }
  | { readonly type: 'union'; readonly options: readonly z.core.$ZodType[] }
  | { readonly type: 'enum'; readonly entries: Readonly<Record<string, string>> }
  | { readonly type: 'literal'; readonly values: readonly unknown[] }
  | { readonly type: 'string' | 'number' | 'boolean' | 'object' | 'record' };

const NAMES = new Map<z.core.$ZodType, string>(
  [...OBJECTS, ...TYPES].map(({ name, schema }) => [schema, name]),
);

const definitionOf = (schema: z.core.$ZodType): Definition =>
  schema._zod.def as unknown as Definition;

/** The type in words, in Markdown: `list of [id](#id)`. */
export function typeText(schema: z.core.$ZodType): string {
  const name = NAMES.get(schema);
  if (name) return `[${name}](#${name.toLowerCase()})`;
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'optional':
    case 'default':
      return typeText(definition.innerType);
    case 'array':
      return `list of ${typeText(definition.element)}`;
    case 'union':
      return either(definition.options.map(typeText));
    case 'enum':
      return either(Object.values(definition.entries).map((word) => code(word)));
    case 'literal':
      return either(definition.values.map((value) => code(JSON.stringify(value))));
    default:
      return definition.type;
  }
}

/** What an absent field is taken for; undefined where that is nothing. */
export function defaultText(schema: z.core.$ZodType): string | undefined {
  const definition = definitionOf(schema);
  if (definition.type !== 'default' || typeof definition.defaultValue === 'object') return;
  return code(JSON.stringify(definition.defaultValue));
}

/** The objects that stand in a field of this type, by name. */
export function namesWithin(schema: z.core.$ZodType): string[] {
  const name = NAMES.get(schema);
  const definition = definitionOf(schema);
  const within =
    definition.type === 'optional' || definition.type === 'default'
      ? [definition.innerType]
      : definition.type === 'array'
        ? [definition.element]
        : definition.type === 'union'
          ? definition.options
          : [];
  return [...(name ? [name] : []), ...within.flatMap(namesWithin)];
}

export const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
