import * as z from 'zod/mini';
import { because } from './because.ts';
import { language } from './language.ts';
import { list } from './presence.ts';

/** Words with something in them. */
export const words = z.string().check(z.regex(/\S/, because('empty')));

const holdsSomething = (value: object): boolean => Object.keys(value).length > 0;

/** Text in the feed's language, or in several: language → text. */
export const text = z.union([
  words,
  z.record(language, words).check(z.refine(holdsSomething, because('empty'))),
]);

/** An image's description: as text, but empty where the image is decoration. */
export const altText = z.union([
  z.string(),
  z.record(language, z.string()).check(z.refine(holdsSomething, because('empty'))),
]);

export const texts = list(text);

/** Tags and other words that are not translated. */
export const tags = list(words);
