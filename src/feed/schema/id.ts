import * as z from 'zod/mini';
import { ID_PATTERN } from '../patterns.ts';
import { because } from './because.ts';
import { list } from './presence.ts';

export const id = z.string().check(z.regex(ID_PATTERN, because('bad-id')));

/** Ids of items elsewhere in the feed. */
export const ids = list(id);
