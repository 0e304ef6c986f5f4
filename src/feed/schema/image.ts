import type { output } from 'zod/v4/core';
import { atLeast } from './checks.ts';
import { expected } from './expected.ts';
import { number, object } from './kinds.ts';
import { source } from './link.ts';
import { list, maybe } from './presence.ts';
import { altText, text, words } from './text.ts';

export const pixels = number(atLeast(1, 'bad-number'));

export const imageSource = object({ src: source, width: pixels, type: maybe(words) });

export const image = object({
  src: source,
  /** `""` for decoration; an image without one is not shown. */
  alt: altText,
  width: expected(maybe(pixels)),
  height: expected(maybe(pixels)),
  credit: maybe(text),
  sources: list(imageSource),
});

export type Image = output<typeof image>;
