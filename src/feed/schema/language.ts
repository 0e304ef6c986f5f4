import * as z from 'zod/mini';
import { LANGUAGE_PATTERN } from '../patterns.ts';
import { because } from './because.ts';

/** A BCP 47 tag: `da`, `en`, `ar`, `zh-Hant`. */
export const language = z.string().check(z.regex(LANGUAGE_PATTERN, because('bad-language')));
