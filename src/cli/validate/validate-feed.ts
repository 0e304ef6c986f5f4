import { FeedError } from '../../feed/errors.ts';
import type { RawItem } from '../../feed/raw.ts';
import { readFeed, section, single } from '../../feed/read.ts';
import { LIST_SECTIONS, SINGLE_SECTIONS } from '../../feed/schema/feed.ts';
import { judgeRules } from '../../feed/schema/rule.ts';
import type { Issue } from '../../model/issue.ts';
import { parseRule } from '../../model/recurrence-rule.ts';
import { checkColors } from './checks/colors.ts';
import { checkPlaces } from './checks/places.ts';
import { checkReferences } from './checks/references.ts';
import { checkStrings } from './checks/strings.ts';
import { checkTimes } from './checks/times.ts';
import { checkUnknownKeys } from './checks/unknown-keys.ts';
import { checkWeekdays } from './checks/weekdays.ts';
import type { Finding } from './finding.ts';

const CHECKS = [
  checkReferences,
  checkStrings,
  checkTimes,
  checkWeekdays,
  checkPlaces,
  checkColors,
  checkUnknownKeys,
];

/**
 * Everything that is wrong with a feed that JSON.parse has read: what a widget would drop, each an
 * error, and what only a publisher can put right. Throws a FeedError where it is no feed at all.
 */
export function validateFeed(raw: unknown, now: number): readonly Finding[] {
  judgeRules(parseRule);
  const snapshot = readFeed(raw, 'https://feed.invalid/');
  if (snapshot instanceof FeedError) throw snapshot;
  for (const definition of LIST_SECTIONS) {
    const list = section(snapshot, definition as Parameters<typeof section>[1]);
    for (let position = 0; position < list.length; position++) list.at(position);
  }
  for (const definition of SINGLE_SECTIONS) {
    single(snapshot, definition as Parameters<typeof single>[1]);
  }
  const feed = { raw: raw as RawItem, snapshot, now };
  const findings = CHECKS.flatMap((check) => [...check(feed)]);
  return [...snapshot.issues.map(fromIssue), ...findings];
}

function fromIssue({ code, path, value, known }: Issue): Finding {
  return {
    code,
    severity: 'error',
    path,
    ...(value !== undefined && { value }),
    ...(known && { known }),
  };
}
