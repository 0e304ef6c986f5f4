import type { output } from 'zod/v4/core';
import { test, whole } from './checks.ts';
import { moment } from './date.ts';
import { image } from './image.ts';
import { number, object, oneOf } from './kinds.ts';
import { localLink } from './link.ts';
import { endsBeforeStart } from './order.ts';
import { list, maybe } from './presence.ts';
import type { SingleSection } from './section.ts';
import { text, texts } from './text.ts';

export const SIGNATURE_TEMPLATES = ['full', 'compact', 'text'] as const;

export const lineSchema = object({ text, url: maybe(localLink) });

export const linesSchema = object({
  greeting: maybe(text),
  /** Absent: the vision's own sentence. */
  vision: maybe(lineSchema),
  digitalPost: maybe(lineSchema),
  privacy: maybe(lineSchema),
  more: list(lineSchema),
});

export const campaignSchema = object(
  {
    text,
    url: maybe(localLink),
    image: maybe(image),
    from: maybe(moment),
    until: maybe(moment),
  },
  test(({ from, until }) => !from || !until || !endsBeforeStart(from, until), 'end-before-start', [
    'until',
  ]),
);

export const signatureSchema = object({
  /** Raised when everybody has to renew theirs, so that old ones can be told by how many. */
  version: maybe(number(whole('bad-number'))),
  templates: list(oneOf(SIGNATURE_TEMPLATES)),
  lines: maybe(linesSchema),
  campaign: list(campaignSchema),
  oldSlogans: texts,
});

export type SignatureSection = output<typeof signatureSchema>;
export type Campaign = output<typeof campaignSchema>;

export const signature: SingleSection<SignatureSection> = {
  name: 'signature',
  value: signatureSchema,
};
