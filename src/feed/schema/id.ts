import * as z from 'zod/mini';
import { because } from './because.ts';
import { list } from './presence.ts';

/**
 * Opaque, but fit for an address and a comma-separated attribute: no white space, comma or
 * control characters. A lone half of a surrogate pair cannot be percent-encoded.
 */
export const ID_PATTERN = /^[^\s,\p{Cc}\p{Cs}]{1,255}$/u;

export const id = z.string().check(z.regex(ID_PATTERN, because('bad-id')));

/** Ids of items elsewhere in the feed. */
export const ids = list(id);
