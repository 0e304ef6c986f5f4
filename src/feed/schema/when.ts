import * as z from 'zod/mini';
import { because } from './because.ts';
import { maybe } from './presence.ts';
import { text } from './text.ts';

/** The loosest reading there is, until `model/when.ts` reads in earnest. */
const parseWhen = (value: string): string | undefined => (/\d/.test(value) ? value : undefined);

const edtf = z
  .string()
  .check(z.refine((value) => parseWhen(value) !== undefined, because('bad-when')));

/** EDTF, or EDTF with the words people read. */
export const when = z.union([edtf, z.object({ edtf, text: maybe(text) })]);

/** A `when` as it stands in a feed. */
export type FeedWhen = z.output<typeof when>;
