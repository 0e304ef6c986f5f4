import * as z from 'zod/mini';
import { safeLink, safeSource } from '../../model/link.ts';
import { because } from './because.ts';
import { language } from './language.ts';

/** Any base will do: whether an address may be followed does not depend on it. */
const BASE = 'https://feed.invalid/';

/** `https:`, `http:`, `mailto:`, `tel:` or relative; any other scheme could run code. */
export const link = z
  .string()
  .check(z.refine((value) => safeLink(value, BASE) !== undefined, because('bad-link')));

/** An address to load from: `https:`, `http:` or relative. */
export const source = z
  .string()
  .check(z.refine((value) => safeSource(value, BASE) !== undefined, because('bad-link')));

/** An address to go to, or one per language. */
export const localLink = z.union([link, z.record(language, link)]);
