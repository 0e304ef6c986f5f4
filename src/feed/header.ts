import { parseDuration } from '../model/duration.ts';
import type { Issue, IssueCode } from '../model/issue.ts';
import { safeLink, safeSource } from '../model/link.ts';
import type { Text } from '../model/text.ts';
import { parseMoment } from '../model/wall-time.ts';
import { isZone } from '../model/zone.ts';
import { shortValue } from './faults.ts';
import { LANGUAGE_PATTERN } from './patterns.ts';
import { isRecord, type RawItem } from './raw.ts';
import type { HeaderFields, HeaderLinks } from './snapshot.ts';

/** What a feed that does not say is taken for: the first users' own. */
const LANGUAGE = 'da';
const TIME_ZONE = 'Europe/Copenhagen';
const BASE = 'https://feed.invalid/';
const LINK_NAMES = ['calendar', 'submitEvent', 'submitStory', 'accessibilityStatement'] as const;

/** Reads the header by hand, so that a page has its feed before it has zod. */
export function readHeader(raw: RawItem): { header: HeaderFields; issues: Issue[] } {
  const issues: Issue[] = [];
  const report = (code: IssueCode, path: string, value: unknown) => {
    const short = shortValue(value);
    issues.push({ code, path, dropped: 'part', ...(short !== undefined && { value: short }) });
  };

  /** The string at `name`, if it passes; `code` says what is wrong with one that does not. */
  const string = (
    name: string,
    code: IssueCode,
    passes: (value: string) => boolean,
    required = false,
  ): string | undefined => {
    const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
    if (typeof value === 'string' && passes(value)) return value;
    if (value === undefined && !required) return;
    report(
      value === undefined ? 'missing' : typeof value === 'string' ? code : 'wrong-type',
      name,
      value,
    );
    return;
  };

  const isLanguage = (value: string) => LANGUAGE_PATTERN.test(value);
  const isMoment = (value: string) => parseMoment(value) !== undefined;
  const isDuration = (value: string) => parseDuration(value) !== undefined;
  const isSource = (value: string) => safeSource(value, BASE) !== undefined;
  const optional = {
    updated: string('updated', 'bad-date', isMoment, true),
    staleAfter: string('staleAfter', 'bad-duration', isDuration),
    refreshEvery: string('refreshEvery', 'bad-duration', isDuration),
    self: string('self', 'bad-link', isSource),
  };
  const header = {
    title: readTitle(raw.title, report),
    language: string('language', 'bad-language', isLanguage, true) ?? LANGUAGE,
    timeZone: string('timeZone', 'bad-zone', isZone, true) ?? TIME_ZONE,
    links: readLinks(raw.links, report),
    ...(withoutUndefined(optional) as Partial<Record<keyof typeof optional, string>>),
  };
  return { header, issues };
}

type Report = (code: IssueCode, path: string, value: unknown) => void;

function readTitle(title: unknown, report: Report): Text {
  if (typeof title === 'string' && title.trim()) return title;
  if (isRecord(title)) {
    const good: Record<string, string> = {};
    for (const [language, words] of Object.entries(title)) {
      const path = `title.${language}`;
      if (!LANGUAGE_PATTERN.test(language)) report('bad-language', path, words);
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
    const href = Object.hasOwn(links, name) ? links[name] : undefined;
    if (typeof href === 'string' && safeLink(href, BASE) !== undefined) good[name] = href;
    else if (href !== undefined) {
      report(typeof href === 'string' ? 'bad-link' : 'wrong-type', `links.${name}`, href);
    }
  }
  return good;
}

function withoutUndefined(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
