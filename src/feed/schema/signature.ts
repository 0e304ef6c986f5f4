import * as z from 'zod/mini';
import { because } from './because.ts';
import { endsBeforeStart, moment } from './date.ts';
import { image } from './image.ts';
import { localLink } from './link.ts';
import { list, maybe } from './presence.ts';
import type { SingleSection } from './section.ts';
import { text, texts } from './text.ts';

export const SIGNATURE_TEMPLATES = ['full', 'compact', 'text'] as const;
export type SignatureTemplate = (typeof SIGNATURE_TEMPLATES)[number];

export const lineSchema = z.object({ text, url: maybe(localLink) });

export const linesSchema = z.object({
  greeting: maybe(text),
  /** Absent: the vision's own sentence. */
  vision: maybe(lineSchema),
  digitalPost: maybe(lineSchema),
  privacy: maybe(lineSchema),
  more: list(lineSchema),
});

export const campaignSchema = z
  .object({
    text,
    url: maybe(localLink),
    image: maybe(image),
    from: maybe(moment),
    until: maybe(moment),
  })
  .check(
    z.refine(({ from, until }) => !from || !until || !endsBeforeStart(from, until), {
      error: because('end-before-start'),
      path: ['until'],
    }),
  );

export const signatureSchema = z.object({
  templates: list(z.enum(SIGNATURE_TEMPLATES)),
  lines: maybe(linesSchema),
  campaign: list(campaignSchema),
  oldSlogans: texts,
});

export type SignatureSection = z.output<typeof signatureSchema>;
export type SignatureLine = z.output<typeof lineSchema>;
export type SignatureLines = z.output<typeof linesSchema>;
export type Campaign = z.output<typeof campaignSchema>;

export const signature: SingleSection<SignatureSection> = {
  name: 'signature',
  value: signatureSchema,
};
