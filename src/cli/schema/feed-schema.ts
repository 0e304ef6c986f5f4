import * as z from 'zod/mini';
import { LIST_SECTIONS, SINGLE_SECTIONS } from '../../feed/schema/feed.ts';
import { headerSchema } from '../../feed/schema/header.ts';
import { maybe } from '../../feed/schema/presence.ts';

/** A feed in one piece, as no browser reads it. */
export const feedSchema = z.object({
  ...headerSchema._zod.def.shape,
  ...Object.fromEntries([
    ...SINGLE_SECTIONS.map(({ name, value }) => [name, maybe(value)] as const),
    ...LIST_SECTIONS.map(({ name, item }) => [name, maybe(z.array(item))] as const),
  ]),
});
