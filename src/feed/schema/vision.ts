import type { output } from 'zod/v4/core';
import { whole } from './checks.ts';
import { moment } from './date.ts';
import { expected } from './expected.ts';
import { image } from './image.ts';
import { number, object } from './kinds.ts';
import { localLink } from './link.ts';
import { maybe } from './presence.ts';
import type { SingleSection } from './section.ts';
import { text } from './text.ts';

export const visionSchema = object({
  title: text,
  year: maybe(number(whole('bad-number'))),
  sentence: expected(maybe(text)),
  adopted: maybe(moment),
  /** The slogan it stands instead of. */
  replaces: maybe(text),
  url: maybe(localLink),
  text: maybe(text),
  image: maybe(image),
  from: maybe(moment),
  until: maybe(moment),
});

export type Vision = output<typeof visionSchema>;

export const vision: SingleSection<Vision> = { name: 'vision', value: visionSchema };
