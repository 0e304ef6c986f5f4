import type { output } from 'zod/v4/core';
import { test } from './checks.ts';
import { moment } from './date.ts';
import { expected } from './expected.ts';
import { id, ids } from './id.ts';
import { imageSource, pixels } from './image.ts';
import { boolean, either, number, object, oneOf } from './kinds.ts';
import { language } from './language.ts';
import { link, localLink, source } from './link.ts';
import { list, maybe, otherwise } from './presence.ts';
import { REACHES } from './reach.ts';
import type { Section } from './section.ts';
import { altText, tags, text, words } from './text.ts';

export const authorSchema = object({
  name: text,
  url: maybe(localLink),
  avatar: maybe(source),
});

export const attachmentSchema = object({
  url: link,
  mime_type: words,
  title: maybe(text),
  size_in_bytes: maybe(number()),
  duration_in_seconds: maybe(number()),
});

export const captionsSchema = object({ src: source, language, label: maybe(text) });

export const videoSchema = object({
  src: source,
  poster: maybe(source),
  captions: list(captionsSchema),
});

/** What JSON Feed has no word for. */
export const storyExtrasSchema = object({
  /** `portal`, `facebook`, `youtube`, `instagram`, `press`, or a channel not known yet. */
  channel: otherwise(words, 'portal'),
  alt: maybe(altText),
  caption: maybe(text),
  width: maybe(pixels),
  height: maybe(pixels),
  sources: list(imageSource),
  video: maybe(either(source, videoSchema)),
  initiatives: ids,
  goals: ids,
  pinned: otherwise(boolean(), false),
  reach: maybe(oneOf(REACHES)),
  until: maybe(moment),
});

export type StoryExtras = output<typeof storyExtrasSchema>;

const NO_EXTRAS: StoryExtras = {
  channel: 'portal',
  sources: [],
  initiatives: [],
  goals: [],
  pinned: false,
};

/** An item of JSON Feed 1.1. */
export const storySchema = object(
  {
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
    _vision: otherwise(storyExtrasSchema, NO_EXTRAS),
  },
  test((story) => story.title ?? story.summary ?? story.content_text, 'missing', ['content_text']),
  test((story) => story.image === undefined || story._vision.alt !== undefined, 'missing-alt', [
    'image',
  ]),
);

export type Story = output<typeof storySchema>;

export const stories: Section<Story> = { name: 'stories', item: storySchema };
