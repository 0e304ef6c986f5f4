import * as z from 'zod/mini';
import { expectedFields } from '../../feed/schema/expected.ts';
import { feedSchema } from './feed-schema.ts';
import type { DescribedObject, JsonSchema } from './note.ts';
import { OBJECTS } from './notes/index.ts';
import { SECTIONS } from './notes/sections.ts';
import { TYPES } from './notes/types.ts';

type Definitions = Record<string, JsonSchema>;

const TITLE = 'Vision feed, version 1';
const ABOUT =
  'One municipality’s vision work: goals, phases, initiatives, stories, events. Dates without an offset are wall-clock in the feed’s zone. Keys that start with _ are extensions.';

/**
 * The JSON Schema (2020-12) of a feed: what zod says, with a description and an example on every
 * field. Rules between fields (an end after its start) are the command's to check.
 */
export function jsonSchema(): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const { name, schema } of [...OBJECTS, ...TYPES]) names.add(schema, { id: name });
  const made = z.toJSONSchema(feedSchema, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: names,
  });
  const { $schema, $defs = {}, ...feed } = made as JsonSchema & { $defs?: Definitions };
  describeTypes($defs);
  describeObjects(feed, $defs);
  for (const [name, definition] of [['feed', feed] as const, ...Object.entries($defs)]) {
    demandDescriptions(name, definition);
  }
  return {
    ...($schema && { $schema }),
    title: TITLE,
    description: ABOUT,
    ...feed,
    // By name, so that a new field moves nothing else in the file.
    $defs: Object.fromEntries(Object.entries($defs).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function describeTypes(definitions: Definitions): void {
  for (const { name, meaning, more } of TYPES) {
    Object.assign(definitionOf(name, definitions), { description: meaning, ...more });
  }
}

function describeObjects(feed: JsonSchema, definitions: Definitions): void {
  for (const object of OBJECTS) {
    // The header has no brackets of its own: its fields are the feed's.
    const isHeader = object.name === 'header';
    const definition = isHeader ? feed : definitionOf(object.name, definitions);
    if (!isHeader) definition.description = object.meaning;
    describeFields(definition, object);
  }
  for (const [name, meaning] of Object.entries(SECTIONS)) {
    describeField(feed, name, { description: meaning });
  }
}

function describeFields(definition: JsonSchema, { schema, notes }: DescribedObject): void {
  for (const [name, [meaning, example]] of Object.entries(notes)) {
    describeField(definition, name, { description: meaning, examples: [example] });
  }
  const required = [...(definition.required ?? []), ...expectedFields(schema)];
  if (required.length > 0) definition.required = required;
}

function describeField(definition: JsonSchema, name: string, about: JsonSchema): void {
  const field = definition.properties?.[name];
  if (typeof field !== 'object') throw new Error(`A description of ${name}, which no field has.`);
  definition.properties = { ...definition.properties, [name]: { ...about, ...field } };
}

function definitionOf(name: string, definitions: Definitions): JsonSchema {
  const definition = definitions[name];
  if (!definition) throw new Error(`A description of ${name}, which no field of a feed holds.`);
  return definition;
}

/** Walks all of `schema`: a field that nobody has described fails the build. */
export function demandDescriptions(path: string, schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties } = schema as JsonSchema;
  for (const [name, field] of Object.entries(properties ?? {})) {
    if (typeof field !== 'object' || !field.description) {
      throw new Error(
        `The field ${path}.${name} has no description: add it in src/cli/schema/notes/.`,
      );
    }
  }
  for (const [key, inner] of Object.entries(schema)) {
    if (key !== 'examples' && key !== 'default') demandDescriptions(`${path}.${key}`, inner);
  }
}
