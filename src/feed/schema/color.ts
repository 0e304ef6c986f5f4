import * as z from 'zod/mini';
import { because } from './because.ts';

/** `#rgb` or `#rrggbb`: what can be shifted until text on it is read. */
export const color = z
  .string()
  .check(z.regex(/^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/, because('bad-color')));
