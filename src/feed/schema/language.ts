import { LANGUAGE_PATTERN } from '../patterns.ts';
import { matches } from './checks.ts';
import { string } from './kinds.ts';

/** A BCP 47 tag: `da`, `en`, `ar`, `zh-Hant`. */
export const language = string(matches(LANGUAGE_PATTERN, 'bad-language'));
