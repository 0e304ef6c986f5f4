import { safeLink, safeSource } from '../../model/link.ts';
import { test } from './checks.ts';
import { either, string } from './kinds.ts';
import { byLanguage } from './text.ts';

/** Any base will do: whether an address may be followed does not depend on it. */
const BASE = 'https://feed.invalid/';

/** `https:`, `http:`, `mailto:`, `tel:` or relative; any other scheme could run code. */
export const link = string(test((value) => safeLink(value, BASE), 'bad-link'));

/** An address to load from: `https:`, `http:` or relative. */
export const source = string(test((value) => safeSource(value, BASE), 'bad-link'));

/** An address to go to, or one per language. */
export const localLink = either(link, byLanguage(link));
