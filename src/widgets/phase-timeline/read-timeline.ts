import { asItem, isRecord, stringAt, stringsAt, type RawItem } from '../../feed/raw.ts';
import type { FeedList } from '../../feed/feed-list.ts';
import { activities as activitySection, type Activity } from '../../feed/schema/activities.ts';
import { decisions as decisionSection, type Decision } from '../../feed/schema/decisions.ts';
import { phases as phaseSection, type Phase } from '../../feed/schema/phases.ts';
import { principles as principleSection, type Principle } from '../../feed/schema/principles.ts';
import { processes as processSection, type Process } from '../../feed/schema/processes.ts';
import { tracks as trackSection, type Track } from '../../feed/schema/tracks.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import {
  compareEntries,
  type StatedStatus,
  type TimelineEntry,
} from '../../model/timeline/entry.ts';
import { spanOf, type DaySpan } from '../../model/timeline/span.ts';
import { parseWhen, whenInZone, whenOf, type When, type WhenValue } from '../../model/when.ts';
import { zoneOf } from '../../model/zone.ts';

export interface Dated<T> {
  readonly item: T;
  readonly span: DaySpan | undefined;
}

/** What the widget shows of a feed. Activities and decisions are read in full when they are drawn. */
export interface Timeline {
  readonly snapshot: Snapshot;
  readonly processes: readonly Dated<Process>[];
  readonly phases: readonly Dated<Phase>[];
  readonly tracks: readonly Track[];
  readonly principles: readonly Principle[];
  /** All activities and decisions, by time. */
  readonly entries: readonly TimelineEntry[];
  readonly activities: FeedList<Activity>;
  readonly decisions: FeedList<Decision>;
}

const STATUSES: readonly string[] = ['planned', 'held', 'cancelled', 'awaiting'];

export function readTimeline(snapshot: Snapshot): Timeline {
  const inZone = zoneReader(snapshot);
  const dated = <T extends { readonly when?: WhenValue }>(item: T): Dated<T> => {
    const when = inZone(whenOf(item.when));
    return { item, span: when && spanOf(when) };
  };
  const processes = [...section(snapshot, processSection)].map(dated);
  const phases = [...section(snapshot, phaseSection)].map(dated);
  for (const { item, span } of phases) {
    if (!span) reportMissingDates(snapshot, item.id);
  }
  const activities = section(snapshot, activitySection);
  const decisions = section(snapshot, decisionSection);
  const events = eventsOf(snapshot, activities);
  const entries = [
    ...readable(activities, (raw, position) => activityEntry(raw, position, events, inZone)),
    ...readable(decisions, (raw, position) => decisionEntry(raw, position, inZone)),
  ];
  return {
    snapshot,
    processes,
    phases,
    tracks: [...section(snapshot, trackSection)],
    principles: [...section(snapshot, principleSection)],
    entries: entries.sort(compareEntries),
    activities,
    decisions,
  };
}

/** By the feed's clocks; `own` names the zone whose clocks the date is on, where it has one. */
type InZone = (when: When | undefined, own?: string) => When | undefined;

function zoneReader({ timeZone }: Snapshot): InZone {
  const zone = zoneOf(timeZone);
  return (when, own = '') => (when && zone ? whenInZone(when, zone, zoneOf(own) ?? zone) : when);
}

/** A phase without dates is told of in the list and cannot be drawn. */
function reportMissingDates(snapshot: Snapshot, id: string): void {
  const position = section(snapshot, phaseSection).positionOf(id);
  snapshot.report({ code: 'missing', path: `phases[${position}].when`, id, dropped: 'none' });
}

/** The items whose raw form is sound, and those that the schema can mend. */
function* readable(
  list: FeedList<unknown>,
  read: (raw: RawItem, position: number) => TimelineEntry | undefined,
): Generator<TimelineEntry> {
  for (let position = 0; position < list.length; position++) {
    if (!list.has(position)) continue;
    const entry = read(list.raw(position), position);
    if (entry) yield entry;
    else if (list.at(position) !== undefined) {
      const mended = read(asItem(list.at(position)), position);
      if (mended) yield mended;
    }
  }
}

function hasTitle({ title }: RawItem): boolean {
  return typeof title === 'string' ? /\S/.test(title) : isRecord(title);
}

/** Undefined where something in it cannot be read: the schema knows what is left, and says why. */
function activityEntry(
  raw: RawItem,
  position: number,
  events: ReadonlyMap<string, RawItem>,
  inZone: InZone,
): TimelineEntry | undefined {
  const event = events.get(stringAt(raw, 'event') ?? '');
  const own = raw.when === undefined ? undefined : whenOf(raw.when as WhenValue);
  const hasWords = isRecord(raw.when) && raw.when.text !== undefined && raw.when.edtf === undefined;
  if (!hasTitle(raw) || (raw.when !== undefined && !own && !hasWords)) return;
  const when = (event && inZone(eventWhen(event), stringAt(event, 'timeZone'))) ?? inZone(own);
  const stated = stringAt(raw, 'status');
  if (stated !== undefined && !STATUSES.includes(stated)) return;
  return {
    kind: 'activity',
    id: stringAt(raw, 'id') ?? '',
    position,
    when,
    span: when && spanOf(when),
    status: statusOf(stated as StatedStatus | undefined, event && stringAt(event, 'status')),
    phases: stringsAt(raw, 'phases'),
    tracks: stringsAt(raw, 'tracks'),
    principles: stringsAt(raw, 'principles'),
    process: stringAt(raw, 'process'),
  };
}

/** The event's word holds; one that goes on as planned leaves the activity its own. */
function statusOf(
  own: StatedStatus | undefined,
  event: string | undefined,
): StatedStatus | undefined {
  if (event === 'cancelled' || event === 'postponed') return event;
  return own ?? (event === undefined ? undefined : 'planned');
}

function eventWhen(event: RawItem): When | undefined {
  const start = stringAt(event, 'start');
  const end = stringAt(event, 'end');
  if (start === undefined) return;
  return (end === undefined ? undefined : parseWhen(`${start}/${end}`)) ?? parseWhen(start);
}

/** The events that activities name, looked up once. */
function eventsOf(
  snapshot: Snapshot,
  activities: FeedList<Activity>,
): ReadonlyMap<string, RawItem> {
  const named = new Map<string, number>();
  for (let position = 0; position < activities.length; position++) {
    const id = stringAt(activities.raw(position), 'event');
    if (id !== undefined) named.set(id, position);
  }
  const found = new Map<string, RawItem>();
  const events = snapshot.raw('events');
  if (named.size === 0 || !Array.isArray(events)) return found;
  for (const raw of events as unknown[]) {
    const event = asItem(raw);
    const id = stringAt(event, 'id');
    if (id !== undefined && named.has(id)) found.set(id, event);
  }
  for (const [id, position] of named) {
    if (found.has(id)) continue;
    const path = `activities[${position}].event`;
    snapshot.report({ code: 'unknown-reference', path, dropped: 'part', value: id });
  }
  return found;
}

function decisionEntry(raw: RawItem, position: number, inZone: InZone): TimelineEntry | undefined {
  const date = stringAt(raw, 'date');
  const when = date === undefined ? undefined : inZone(parseWhen(date));
  if (!hasTitle(raw) || (raw.date !== undefined && !when)) return;
  return {
    kind: 'decision',
    id: stringAt(raw, 'id') ?? '',
    position,
    when,
    span: when && spanOf(when),
    phases: [],
    tracks: [],
    principles: [],
  };
}
