import type * as z from 'zod/mini';

/** A list of the feed: `events`, `goals`, … */
export interface Section<T> {
  readonly name: string;
  readonly item: z.ZodMiniType<T>;
  /** False where the items are never named by id. */
  readonly ids?: false;
}

/** An object of the feed: `vision`, `organisation`, … */
export interface SingleSection<T> {
  readonly name: string;
  readonly value: z.ZodMiniType<T>;
}
