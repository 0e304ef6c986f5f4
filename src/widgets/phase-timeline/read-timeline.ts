import { isText } from '../../feed/is-text.ts';
import { lookAt } from '../../feed/look-at.ts';
import { ID_PATTERN } from '../../feed/patterns.ts';
import { asItem, isRecord, stringAt, type RawItem } from '../../feed/raw.ts';
import type { Phase } from '../../feed/schema/phases.ts';
import type { Principle } from '../../feed/schema/principles.ts';
import type { Process } from '../../feed/schema/processes.ts';
import type { Track } from '../../feed/schema/tracks.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import type { Text } from '../../model/text.ts';
import {
  compareEntries,
  type StatedStatus,
  type TimelineEntry,
} from '../../model/timeline/entry.ts';
import { spanOf, type DaySpan } from '../../model/timeline/span.ts';
import { parseWhen, whenInZone, type When } from '../../model/when.ts';
import { zoneOf } from '../../model/zone.ts';

export interface Dated<T> {
  readonly item: T;
  readonly span: DaySpan | undefined;
}

/** What the widget shows of a feed. Activities and decisions are read in full when they are listed. */
export interface Timeline {
  readonly snapshot: Snapshot;
  readonly processes: readonly Dated<Process>[];
  readonly phases: readonly Dated<Phase>[];
  readonly tracks: readonly Track[];
  readonly principles: readonly Principle[];
  /** All activities and decisions, by time. */
  readonly entries: readonly TimelineEntry[];
  /** Something that is drawn is wrong, and what would put it right was not at hand. */
  readonly isOdd: boolean;
}

export type Looked = 'activities' | 'decisions' | 'phases' | 'principles' | 'processes' | 'tracks';

/** The item as its schema leaves it; undefined where too little is left. */
export type Mend = (name: Looked, position: number) => RawItem | undefined;

/** A date by the clocks of the feed's zone. */
interface Placed {
  readonly when: When | undefined;
  readonly span: DaySpan | undefined;
}

/** An item, and when it is. */
interface Read extends Placed {
  readonly item: RawItem;
  readonly position: number;
  readonly label: Text | undefined;
  readonly isRight: boolean;
}

const STATUSES: readonly unknown[] = ['planned', 'held', 'cancelled', 'awaiting'];
const COLOR = /^#(?:[\da-f]{3}){1,2}$/i;
const NONE: readonly never[] = [];
const UNPLACED: Placed = { when: undefined, span: undefined };

/**
 * Reads what is drawn by a look: most feeds are right, and schemas for ten thousand activities would
 * cost more than all the rest. What a look finds wrong is left out without `mend`, and `isOdd` says so.
 */
export function readTimeline(snapshot: Snapshot, mend?: Mend): Timeline {
  const faults = { isOdd: false };
  let events: ReadonlyMap<unknown, RawItem> | undefined;
  const zone = zoneOf(snapshot.timeZone);
  const place = (when: When | undefined, own = ''): Placed => {
    const inZone = when && zone ? whenInZone(when, zone, zoneOf(own) ?? zone) : when;
    return { when: inZone, span: inZone && spanOf(inZone) };
  };
  // Much happens on the same few days: each is read once.
  const dates = new Map<string, Placed>();
  const dateOf = (edtf: unknown): Placed => {
    if (typeof edtf !== 'string') return UNPLACED;
    let placed = dates.get(edtf);
    if (!placed) dates.set(edtf, (placed = place(parseWhen(edtf))));
    return placed;
  };
  const items = (name: Looked): readonly Read[] => {
    const list = lookAt(snapshot, name);
    const found: Read[] = [];
    for (let position = 0; position < list.length; position++) {
      if (!list.has(position)) continue;
      const read = look(list.raw(position), position, dateOf);
      faults.isOdd ||= !read.isRight;
      const item = read.isRight || mend?.(name, position);
      if (item) found.push(item === true ? read : look(item, position, dateOf));
    }
    return found;
  };
  const plain = (name: Looked): readonly RawItem[] => items(name).map(({ item }) => item);
  const dated = <T>(name: Looked): readonly Dated<T>[] =>
    items(name).map(({ item, span }) => ({ item: item as T, span }));
  const entryOf = (kind: TimelineEntry['kind'], read: Read): TimelineEntry => {
    const { item, position, label, span: own } = read;
    const event = eventOf(item.event);
    const at = event && eventWhen(event);
    const { when, span } = at ? place(at, stringAt(event, 'timeZone')) : read;
    const hasMoved = own && (own.from !== span?.from || own.to !== span?.to);
    return {
      kind,
      id: item.id as string,
      position,
      title: item.title as Text,
      label: hasMoved ? undefined : label,
      when,
      span,
      status: statusOf(item.status as StatedStatus | undefined, event?.status),
      phases: idsAt(item, 'phases'),
      tracks: idsAt(item, 'tracks'),
      principles: idsAt(item, 'principles'),
      process: item.process as string | undefined,
    };
  };
  const eventOf = (id: unknown): RawItem | undefined => {
    if (id === undefined) return;
    if (!events) {
      const raw = snapshot.raw('events');
      const all = Array.isArray(raw) ? raw.map(asItem) : NONE;
      events = new Map(all.map((event) => [event.id, event]));
    }
    return events.get(id);
  };
  const entries = [
    ...items('activities').map((read) => entryOf('activity', read)),
    ...items('decisions').map((read) => entryOf('decision', read)),
  ].sort(compareEntries);
  return {
    snapshot,
    processes: dated('processes'),
    phases: dated('phases'),
    tracks: plain('tracks') as readonly Track[],
    principles: plain('principles') as readonly Principle[],
    entries,
    isOdd: faults.isOdd && !mend,
  };
}

/** The item, and whether its schema would leave it as it is, as far as it is drawn. */
function look(item: RawItem, position: number, dateOf: (edtf: unknown) => Placed): Read {
  const { title, when: asked = item.date } = item;
  const isLabelled = isRecord(asked);
  const edtf = isLabelled ? asked.edtf : asked;
  const label = isLabelled ? asked.text : undefined;
  const { when, span } = dateOf(edtf);
  let isRight =
    isText(title) && (edtf === undefined || !!when) && (label === undefined || isText(label));
  // By what it has: most have a few of these.
  for (const name in item) isRight &&= CHECKS.get(name)?.(item[name]) ?? true;
  return { item, position, when, span, label: label as Text | undefined, isRight };
}

const isId = (value: unknown): boolean => typeof value === 'string' && ID_PATTERN.test(value);

const isListOfIds = (value: unknown): boolean =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

const CHECKS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ...['purpose', 'audience', 'lead', 'text'].map((name) => [name, isText] as const),
  ...['event', 'process'].map((name) => [name, isId] as const),
  ...['phases', 'tracks', 'principles'].map((name) => [name, isListOfIds] as const),
  ['status', (value: unknown) => STATUSES.includes(value)],
  ['color', (value: unknown) => typeof value === 'string' && COLOR.test(value)],
]);

const idsAt = (item: RawItem, name: string): readonly string[] =>
  (item[name] ?? NONE) as readonly string[];

/** The event's word holds; one that goes on as planned leaves the activity its own. */
function statusOf(own: StatedStatus | undefined, event: unknown): StatedStatus | undefined {
  if (event === 'cancelled' || event === 'postponed') return event;
  return own ?? (typeof event === 'string' ? 'planned' : undefined);
}

function eventWhen(event: RawItem): When | undefined {
  const start = stringAt(event, 'start');
  if (start === undefined) return;
  return parseWhen(`${start}/${stringAt(event, 'end') ?? '?'}`) ?? parseWhen(start);
}
