import * as z from 'zod/mini';
import { because } from './because.ts';
import { expected } from './expected.ts';
import { source } from './link.ts';
import { list, maybe } from './presence.ts';
import { altText, text, words } from './text.ts';

export const pixels = z.number().check(z.gte(1, because('bad-number')));

export const imageSource = z.object({ src: source, width: pixels, type: maybe(words) });

export const image = z.object({
  src: source,
  /** `""` for decoration; an image without one is not shown. */
  alt: altText,
  width: expected(maybe(pixels)),
  height: expected(maybe(pixels)),
  credit: maybe(text),
  sources: list(imageSource),
});

export type Image = z.output<typeof image>;
