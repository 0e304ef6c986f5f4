import type { Snapshot } from '../../feed/snapshot.ts';
import { findOccurrence } from '../../model/find-occurrence.ts';
import { daysBetween } from '../../model/plain-date.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { readLinkId } from './event-link.ts';
import type { DaySpan, ViewTools } from './view-tools.ts';

/** How it stands with the event that an address names. */
export type Located =
  | { readonly state: 'found'; readonly occurrence: EventOccurrence }
  | { readonly state: 'loading' | 'failed' }
  /** What there is instead: other times of the same series, or what comes next. */
  | { readonly state: 'gone'; readonly isSeries: boolean; readonly instead: EventOccurrence[] };

/** So many are offered in place of one that is gone. */
const INSTEAD = 4;

/** The event of that name; of a large feed, the part in which it lies is asked for. */
export function locate(name: string, snapshot: Snapshot, tools: ViewTools): Located {
  const { agenda, now, parts } = tools;
  const { id, day } = readLinkId(name);
  const { index } = agenda;
  const found = index && find(index, name, id);
  if (found) {
    // Of a series as a whole its next time is meant.
    const [next] = found.at === undefined || found.id === name ? [] : agenda.timesOf(name, now, 1);
    const occurrence = next ?? found;
    const coverage = parts?.isBrief(occurrence) ? parts.look(dayOf(occurrence)) : 'ready';
    return coverage === 'ready' ? { state: 'found', occurrence } : { state: coverage };
  }
  const instead = agenda.timesOf(id, now, INSTEAD);
  if (instead.length > 0) return { state: 'gone', isSeries: true, instead };
  if (isInParts(snapshot)) {
    // Without its day there is no telling where it lies; nobody looks for what is over.
    const first = day ?? agenda.today(now);
    const coverage = parts?.look({ first, last: day }) ?? 'loading';
    if (coverage !== 'ready') return { state: coverage };
  }
  const next = agenda.upcoming(now, INSTEAD);
  return { state: 'gone', isSeries: false, instead: next };
}

const dayOf = ({ startDate }: EventOccurrence): DaySpan => ({ first: startDate, last: startDate });

function find(
  index: NonNullable<ViewTools['agenda']['index']>,
  name: string,
  id: string,
): EventOccurrence | undefined {
  const named = findOccurrence(index, name);
  if (named || id === name) return named;
  // One that takes place once may have been moved to another day since the link was made.
  const moved = findOccurrence(index, id);
  return moved?.at === undefined ? moved : undefined;
}

function isInParts(snapshot: Snapshot): boolean {
  const parts = snapshot.raw('parts');
  return Array.isArray(parts) && parts.length > 0;
}

/** Whether it is over, by the clock or by the day. */
export function isOver(occurrence: EventOccurrence, { agenda, now }: ViewTools): boolean {
  const { hasEnd, endInstant, endDate } = occurrence;
  return hasEnd ? endInstant <= now : daysBetween(endDate, agenda.today(now)) > 0;
}
