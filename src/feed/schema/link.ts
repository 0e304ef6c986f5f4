import * as z from 'zod/mini';
import { because } from './because.ts';
import { language } from './language.ts';

/** `https:`, `http:`, `mailto:`, `tel:` or relative; any other scheme could run code. */
export const LINK_PATTERN =
  /^(?:https?:|mailto:|tel:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\p{Cc}][^\p{Cc}]*$/u;

/** What a page can load: `https:`, `http:` or relative. */
export const SOURCE_PATTERN = /^(?:https?:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\p{Cc}][^\p{Cc}]*$/u;

/** An address to go to. */
export const link = z.string().check(z.regex(LINK_PATTERN, because('bad-link')));

/** An address to load from. */
export const source = z.string().check(z.regex(SOURCE_PATTERN, because('bad-link')));

/** An address to go to, or one per language. */
export const localLink = z.union([link, z.record(language, link)]);
