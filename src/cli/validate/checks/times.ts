import { stringAt, stringsAt, type RawItem } from '../../../feed/raw.ts';
import { wallOf } from '../../../feed/period.ts';
import { parseRule } from '../../../model/recurrence-rule.ts';
import { formatDay, parseMoment } from '../../../model/wall-time.ts';
import { zoneOf, type Zone } from '../../../model/zone.ts';
import type { Check, Finding } from '../finding.ts';
import { itemsOf } from '../finding.ts';

/** Times that no clock shows, and series that are over. */
export const checkTimes: Check = function* ({ raw, snapshot, now }) {
  for (const [event, path] of itemsOf(raw, 'events')) {
    const zone = zoneOf(stringAt(event, 'timeZone') ?? snapshot.timeZone);
    if (!zone) continue;
    yield* gaps(event, path, zone);
    for (const [override, at] of itemsOf(event, 'overrides')) {
      yield* gaps(override, `${path}.${at}`, zone);
    }
    const start = wallOf(stringAt(event, 'start'), snapshot, NaN);
    yield* until(event, path, start, zone.toWall(now));
  }
};

/** The hour that is left out on the night clocks go forward. */
function* gaps(item: RawItem, path: string, zone: Zone): Generator<Finding> {
  const single = ['start', 'end'].map((name) => [`${path}.${name}`, stringAt(item, name)] as const);
  const many = stringsAt(item, 'rdates').map(
    (date, at) => [`${path}.rdates[${at}]`, date] as const,
  );
  for (const [place, value] of [...single, ...many]) {
    const moment = value === undefined ? undefined : parseMoment(value);
    if (!value || !moment || moment.isDay || moment.offset !== undefined) continue;
    if (zone.toInstant(moment.wall) === undefined) {
      yield { code: 'no-such-time', severity: 'error', path: place, value };
    }
  }
}

function* until(item: RawItem, path: string, start: number, now: number): Generator<Finding> {
  const rule = parseRule(stringAt(item, 'rrule') ?? '');
  if ('error' in rule || !rule.until) return;
  const end = rule.until.wall;
  const place = { path: `${path}.rrule`, value: formatDay(end) };
  const lastDay = formatDay(end);
  if (lastDay < formatDay(start)) yield { code: 'until-before-start', severity: 'error', ...place };
  else if (lastDay < formatDay(now)) yield { code: 'series-over', severity: 'warning', ...place };
}
