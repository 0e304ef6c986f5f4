import type { $ZodType } from 'zod/v4/core';

/** A list of the feed: `events`, `goals`, … */
export interface Section<T> {
  readonly name: string;
  readonly item: $ZodType<T>;
  /** False where the items are never named by id. */
  readonly ids?: false;
}

/** An object of the feed: `vision`, `organisation`, … */
export interface SingleSection<T> {
  readonly name: string;
  readonly value: $ZodType<T>;
}
