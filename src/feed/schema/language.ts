import * as z from 'zod/mini';
import { because } from './because.ts';

export const LANGUAGE_PATTERN = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/** A BCP 47 tag: `da`, `en`, `ar`, `zh-Hant`. */
export const language = z.string().check(z.regex(LANGUAGE_PATTERN, because('bad-language')));
