import { lookAt, type UnreadList } from '../../feed/look-at.ts';
import { stringAt } from '../../feed/raw.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { formatPlainDate, fromDayNumber } from '../../model/plain-date.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { spansTouch, type DaySpan } from '../../model/timeline/span.ts';
import { checkLists } from './mend.ts';
import type { Timeline } from './read-timeline.ts';
import type { Selection } from './select.ts';

/** More in one month than anybody holds: most likely an import gave all of them one date. */
const CROWD = 200;

/**
 * Names what can be shown and is still likely to be a slip.
 *
 * @lazy
 */
export function reportOddities(
  { snapshot, phases: allPhases }: Timeline,
  { entries, phases, range }: Pick<Selection, 'entries' | 'phases' | 'range'>,
): void {
  checkLists(snapshot);
  reportUnknownEvents(snapshot);
  for (const { item, span } of allPhases) if (!span) reportMissingDates(snapshot, item.id);
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

/** A phase without dates is told of in the list and cannot be drawn. */
function reportMissingDates(snapshot: Snapshot, id: string): void {
  const position = lookAt(snapshot, 'phases').positionOf(id);
  snapshot.report({ code: 'missing', path: `phases[${position}].when`, id, dropped: 'none' });
}

function reportUnknownEvents(snapshot: Snapshot): void {
  const activities = lookAt(snapshot, 'activities');
  let events: UnreadList | undefined;
  for (let position = 0; position < activities.length; position++) {
    const value = stringAt(activities.raw(position), 'event');
    if (value === undefined) continue;
    events ??= lookAt(snapshot, 'events');
    if (events.positionOf(value) >= 0) continue;
    const path = `activities[${position}].event`;
    snapshot.report({ code: 'unknown-reference', path, dropped: 'part', value });
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
