import type * as z from 'zod/mini';

/** What a field means, and a value it may have. */
export type Note = readonly [meaning: string, example: unknown];

export type JsonSchema = z.core.JSONSchema.BaseSchema;

type Shape = Readonly<Record<string, z.core.$ZodType>>;
type ObjectSchema = z.core.$ZodObject<Shape>;

/** A note for every field of an object, by the compiler's own count. */
export type NotesOf<S extends ObjectSchema> = {
  readonly [K in keyof S['_zod']['def']['shape']]: Note;
};

/** An object of the feed that a page of documentation has a table for. */
export interface DescribedObject {
  readonly name: string;
  readonly meaning: string;
  readonly schema: ObjectSchema;
  /** The schema's fields. */
  readonly shape: Shape;
  readonly notes: Readonly<Record<string, Note>>;
}

/** A type of its own name that many fields have. */
export interface DescribedType {
  readonly name: string;
  readonly meaning: string;
  readonly schema: z.core.$ZodType;
  /** What a JSON Schema can say besides what zod says. */
  readonly more: JsonSchema;
}

export function describeObject<S extends ObjectSchema>(
  name: string,
  meaning: string,
  schema: S,
  notes: NotesOf<S>,
): DescribedObject {
  return { name, meaning, schema, shape: schema._zod.def.shape, notes };
}

export function describeType(
  name: string,
  meaning: string,
  schema: z.core.$ZodType,
  more: JsonSchema = {},
): DescribedType {
  return { name, meaning, schema, more };
}
