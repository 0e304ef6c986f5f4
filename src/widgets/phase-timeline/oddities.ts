import { formatPlainDate, fromDayNumber } from '../../model/plain-date.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { spansTouch, type DaySpan } from '../../model/timeline/span.ts';
import type { Timeline } from './read-timeline.ts';
import type { Selection } from './select.ts';

/** More in one month than anybody holds: most likely an import gave all of them one date. */
const CROWD = 200;

/** Names what can be shown and is still likely to be a slip. */
export function reportOddities(
  { snapshot }: Timeline,
  { entries, phases, range }: Pick<Selection, 'entries' | 'phases' | 'range'>,
): void {
  const axis = range && { from: range.from, to: range.until - 1 };
  const spans = phases.flatMap(({ span }) => span ?? []);
  for (const entry of entries) {
    if (!entry.span) continue;
    if (axis && !spansTouch(entry.span, axis)) {
      report(entry, 'far-off', entry.span);
    } else if (entry.kind === 'activity' && spans.length > 0 && !touchesAny(entry.span, spans)) {
      report(entry, 'outside-phases', entry.span);
    }
  }
  for (const value of crowdedMonths(entries)) {
    snapshot.report({ code: 'crowded-month', path: 'activities', dropped: 'none', value });
  }

  function report(
    { kind, id, position }: TimelineEntry,
    code: 'far-off' | 'outside-phases',
    { from, to }: DaySpan,
  ): void {
    const day = from ?? to;
    snapshot.report({
      code,
      path: kind === 'decision' ? `decisions[${position}].date` : `activities[${position}].when`,
      id,
      dropped: 'none',
      ...(day !== undefined && { value: formatPlainDate(fromDayNumber(day)) }),
    });
  }
}

function crowdedMonths(entries: readonly TimelineEntry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, span } of entries) {
    if (kind !== 'activity' || span?.from === undefined || span.to === undefined) continue;
    const month = formatPlainDate(fromDayNumber(span.from)).slice(0, -3);
    const isWithin = formatPlainDate(fromDayNumber(span.to)).startsWith(month);
    if (isWithin) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].flatMap(([month, count]) => (count > CROWD ? [month] : []));
}

function touchesAny(span: DaySpan, others: readonly DaySpan[]): boolean {
  return others.some((other) => spansTouch(span, other));
}
