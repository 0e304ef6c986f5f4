import * as z from 'zod/mini';
import { LIST_SECTIONS, SINGLE_SECTIONS } from '../../feed/schema/feed.ts';
import { headerFields } from '../../feed/schema/header.ts';
import { array, object } from '../../feed/schema/kinds.ts';
import { maybe } from '../../feed/schema/presence.ts';

const header = { version: z.literal(1), ...headerFields };

/** What stands before the sections. */
export const headerSchema = object(header);

/** A feed in one piece, as no browser reads it. */
export const feedSchema = object({
  ...header,
  ...Object.fromEntries([
    ...SINGLE_SECTIONS.map(({ name, value }) => [name, maybe(value)] as const),
    ...LIST_SECTIONS.map(({ name, item }) => [name, maybe(array(item))] as const),
  ]),
});
