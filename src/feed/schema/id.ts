import { ID_PATTERN } from '../patterns.ts';
import { matches } from './checks.ts';
import { string } from './kinds.ts';
import { list } from './presence.ts';

export const id = string(matches(ID_PATTERN, 'bad-id'));

/** Ids of items elsewhere in the feed. */
export const ids = list(id);
