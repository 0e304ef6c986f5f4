import * as z from 'zod/mini';
import { because } from './because.ts';
import { moment } from './date.ts';
import { expected } from './expected.ts';
import { id, ids } from './id.ts';
import { imageSource, pixels } from './image.ts';
import { language } from './language.ts';
import { link, localLink, source } from './link.ts';
import { list, maybe } from './presence.ts';
import { REACHES } from './reach.ts';
import type { Section } from './section.ts';
import { altText, tags, text, words } from './text.ts';

export const authorSchema = z.object({
  name: text,
  url: maybe(localLink),
  avatar: maybe(source),
});

export const attachmentSchema = z.object({
  url: link,
  mime_type: words,
  title: maybe(text),
  size_in_bytes: maybe(z.number()),
  duration_in_seconds: maybe(z.number()),
});

export const captionsSchema = z.object({ src: source, language, label: maybe(text) });

export const videoSchema = z.object({
  src: source,
  poster: maybe(source),
  captions: list(captionsSchema),
});

/** What JSON Feed has no word for. */
export const storyExtrasSchema = z.object({
  /** `portal`, `facebook`, `youtube`, `instagram`, `press`, or a channel not known yet. */
  channel: z._default(words, 'portal'),
  alt: maybe(altText),
  caption: maybe(text),
  width: maybe(pixels),
  height: maybe(pixels),
  sources: list(imageSource),
  video: maybe(z.union([source, videoSchema])),
  initiatives: ids,
  goals: ids,
  pinned: z._default(z.boolean(), false),
  reach: maybe(z.enum(REACHES)),
  until: maybe(moment),
});

export type StoryExtras = z.output<typeof storyExtrasSchema>;

const NO_EXTRAS: StoryExtras = {
  channel: 'portal',
  sources: [],
  initiatives: [],
  goals: [],
  pinned: false,
};

/** An item of JSON Feed 1.1. */
export const storySchema = z
  .object({
    id,
    url: maybe(localLink),
    title: maybe(text),
    summary: maybe(text),
    content_text: maybe(text),
    image: maybe(source),
    date_published: expected(maybe(moment)),
    authors: list(authorSchema),
    tags,
    language: maybe(language),
    attachments: list(attachmentSchema),
    _vision: z._default(storyExtrasSchema, NO_EXTRAS),
  })
  .check(
    z.refine((story) => story.title ?? story.summary ?? story.content_text, {
      error: because('missing'),
      path: ['content_text'],
    }),
    z.refine((story) => story.image === undefined || story._vision.alt !== undefined, {
      error: because('missing-alt'),
      path: ['image'],
    }),
  );

export type Story = z.output<typeof storySchema>;

export const stories: Section<Story> = { name: 'stories', item: storySchema };
