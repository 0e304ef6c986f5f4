import { parseDuration } from '../model/duration.ts';
import type { Issue, IssueCode } from '../model/issue.ts';
import { safeLink, safeSource } from '../model/link.ts';
import type { Text } from '../model/text.ts';
import { parseMoment } from '../model/wall-time.ts';
import { isZone } from '../model/zone.ts';
import { pathText, shortValue } from './faults.ts';
import { LANGUAGE_PATTERN } from './patterns.ts';
import { isRecord, type RawItem } from './raw.ts';
import type { HeaderFields, HeaderLinks } from './snapshot.ts';

interface Field {
  readonly name: 'language' | 'timeZone' | 'updated' | 'staleAfter' | 'refreshEvery' | 'self';
  readonly code: IssueCode;
  readonly passes: (value: string) => boolean;
  readonly isRequired: boolean;
}

type Report = (code: IssueCode, path: string, value: unknown) => void;

/** What a feed that does not say is taken for: the first users' own. */
const FALLBACK = { language: 'da', timeZone: 'Europe/Copenhagen' } as const;
/** Any base will do: whether an address may be followed does not depend on it. */
const BASE = 'https://feed.invalid/';

const isLanguage = (value: string) => LANGUAGE_PATTERN.test(value);
const isMoment = (value: string) => parseMoment(value) !== undefined;
const isDuration = (value: string) => parseDuration(value) !== undefined;
const isSource = (value: string) => safeSource(value, BASE) !== undefined;

const FIELDS: readonly Field[] = [
  { name: 'language', code: 'bad-language', passes: isLanguage, isRequired: true },
  { name: 'timeZone', code: 'bad-zone', passes: isZone, isRequired: true },
  { name: 'updated', code: 'bad-date', passes: isMoment, isRequired: true },
  { name: 'staleAfter', code: 'bad-duration', passes: isDuration, isRequired: false },
  { name: 'refreshEvery', code: 'bad-duration', passes: isDuration, isRequired: false },
  { name: 'self', code: 'bad-link', passes: isSource, isRequired: false },
];

const LINK_NAMES = ['calendar', 'submitEvent', 'submitStory', 'accessibilityStatement'] as const;

/**
 * Reads the header by hand, so that a page has its feed before it has zod. `schema/header.ts` is
 * the strict definition of the same.
 */
export function readHeader(raw: RawItem): { header: HeaderFields; issues: Issue[] } {
  const issues: Issue[] = [];
  const report: Report = (code, path, value) => {
    const short = shortValue(value);
    issues.push({ code, path, dropped: 'part', ...(short !== undefined && { value: short }) });
  };
  const strings: Partial<Record<Field['name'], string>> = {};
  for (const field of FIELDS) {
    const value = readString(raw, field, report);
    if (value !== undefined) strings[field.name] = value;
  }
  const header = {
    ...FALLBACK,
    ...strings,
    title: readTitle(own(raw, 'title'), report),
    links: readLinks(own(raw, 'links'), report),
  };
  return { header, issues };
}

function own(item: RawItem, name: string): unknown {
  return Object.hasOwn(item, name) ? item[name] : undefined;
}

function readString(
  raw: RawItem,
  { name, code, passes, isRequired }: Field,
  report: Report,
): string | undefined {
  const value = own(raw, name);
  if (value === undefined) {
    if (isRequired) report('missing', name, value);
    return;
  }
  if (typeof value !== 'string') report('wrong-type', name, value);
  else if (passes(value)) return value;
  else report(code, name, value);
  return;
}

function readTitle(title: unknown, report: Report): Text {
  if (typeof title === 'string' && title.trim()) return title;
  if (isRecord(title)) {
    const good: Record<string, string> = {};
    for (const [language, words] of Object.entries(title)) {
      const path = pathText('title', [language]);
      if (!isLanguage(language)) report('bad-language', path, words);
      else if (typeof words !== 'string') report('wrong-type', path, words);
      else if (!words.trim()) report('empty', path, words);
      else good[language] = words;
    }
    if (Object.keys(good).length > 0) return good;
  }
  const isEmpty = typeof title === 'string' || isRecord(title);
  report(title === undefined ? 'missing' : isEmpty ? 'empty' : 'wrong-type', 'title', title);
  return '';
}

function readLinks(links: unknown, report: Report): HeaderLinks {
  if (links === undefined) return {};
  if (!isRecord(links)) {
    report('wrong-type', 'links', links);
    return {};
  }
  const good: Partial<Record<(typeof LINK_NAMES)[number], string>> = {};
  for (const name of LINK_NAMES) {
    const href = own(links, name);
    if (typeof href === 'string' && safeLink(href, BASE) !== undefined) good[name] = href;
    else if (href !== undefined) {
      report(typeof href === 'string' ? 'bad-link' : 'wrong-type', `links.${name}`, href);
    }
  }
  return good;
}
