/**
 * When something is, as loose as people know it: a day, a month, a season, a quarter, about then,
 * from then on. Read from EDTF (ISO 8601-2): `2024-05-29`, `2024-05-29T17:00`, `2024-05`, `2024`,
 * seasons `2024-21`…`24`, quarters `2024-33`…`36`, half-years `2024-40`, `41`, each with `?`
 * (uncertain), `~` (about) or `%` (both); intervals `2024-04/2024-06`, open ones `2024-09/..`;
 * sets `{2016-03,2016-05..2016-07}`. Text that is none of these has no meaning here: it is never
 * bent into a day the writer did not write.
 */
import { comparePlainDates, type PlainDate } from './plain-date.ts';
import type { Text } from './text.ts';
import {
  parsePoint,
  pointInZone,
  PRECISIONS,
  type Precision,
  type WhenPoint,
} from './when-point.ts';
import { DAY, wallOfDate, type WallTime } from './moment.ts';
import type { Zone } from './zone.ts';

export type { Precision, WhenPoint } from './when-point.ts';

/** As it stands in a feed: EDTF, the words people read, or both. */
export type WhenValue =
  string | { readonly edtf?: string | undefined; readonly text?: Text | undefined };

/** A stretch of time. An end left out is open; at least one is there. */
export interface WhenInterval {
  readonly kind: 'interval';
  readonly from?: WhenPoint;
  readonly to?: WhenPoint;
}

/** All of several dates, in the writer's order. */
export interface WhenSet {
  readonly kind: 'set';
  readonly members: readonly (WhenPoint | WhenInterval)[];
}

export type When = WhenPoint | WhenInterval | WhenSet;

/** The days from the earliest to the latest it can mean; one left out is open. */
export interface WhenBounds {
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** The edge is no known day: open, doubtful, or coarser than a day. It is drawn soft. */
  readonly softFrom: boolean;
  readonly softTo: boolean;
}

/** Reads EDTF; undefined where the text is none, or names a day that never was. */
export function parseWhen(edtf: string): When | undefined {
  const when = parseAny(edtf.trim());
  return when && !endsBeforeStart(when) ? when : undefined;
}

/** What is wrong with the text, in the words of issues; undefined where it can be read. */
export function whenProblem(edtf: string): 'bad-when' | 'end-before-start' | undefined {
  const when = parseAny(edtf.trim());
  if (!when) return 'bad-when';
  return endsBeforeStart(when) ? 'end-before-start' : undefined;
}

/** The date of a feed's value, whichever way it is written. */
export function whenOf(value: WhenValue | undefined): When | undefined {
  const edtf = typeof value === 'object' ? value.edtf : value;
  return edtf === undefined ? undefined : parseWhen(edtf);
}

/** The words a feed's value brings along, which are shown instead of ours. */
export function labelOf(value: WhenValue | undefined): Text | undefined {
  return typeof value === 'object' ? value.text : undefined;
}

function parseAny(text: string): When | undefined {
  if (text.startsWith('{') && text.endsWith('}')) return parseSet(text.slice(1, -1));
  return text.includes('/') ? parseInterval(text.split('/'), '..') : parsePoint(text);
}

/** `open` is how an open end is written, besides leaving it empty. */
function parseInterval(ends: readonly string[], open: string): WhenInterval | undefined {
  const [start = '', end = ''] = ends;
  const isOpen = (text: string) => text === '' || text === open;
  const from = isOpen(start) ? undefined : parsePoint(start);
  const to = isOpen(end) ? undefined : parsePoint(end);
  if (ends.length !== 2 || (!from && !to)) return;
  if ((!from && !isOpen(start)) || (!to && !isOpen(end))) return;
  return { kind: 'interval', ...(from && { from }), ...(to && { to }) };
}

function parseSet(text: string): WhenSet | undefined {
  const members: (WhenPoint | WhenInterval)[] = [];
  for (const part of text.split(',')) {
    const trimmed = part.trim();
    const member = trimmed.includes('..')
      ? parseInterval(trimmed.split('..'), '')
      : parsePoint(trimmed);
    if (!member) return;
    members.push(member);
  }
  return { kind: 'set', members };
}

function endsBeforeStart(when: When): boolean {
  if (when.kind === 'set') return when.members.some(endsBeforeStart);
  if (when.kind === 'point' || !when.from || !when.to) return false;
  const { from, to } = when;
  if (from.wall !== undefined && to.wall !== undefined) {
    // Two clocks that cannot be compared without a zone may be up to a day apart.
    const comparable = (from.offset === undefined) === (to.offset === undefined);
    return to.wall - (to.offset ?? 0) + (comparable ? 0 : DAY) < from.wall - (from.offset ?? 0);
  }
  return comparePlainDates(to.last, from.first) < 0;
}

/**
 * The same by the clocks of `zone`: times with an offset become the day and hour they are there,
 * and so do those without one where they are on the clocks of another zone, `own`.
 */
export function whenInZone(when: When, zone: Zone, own = zone): When {
  if (when.kind === 'point') return pointInZone(when, zone, own);
  if (when.kind === 'interval') return intervalInZone(when, zone, own);
  return {
    kind: 'set',
    members: when.members.map((member) =>
      member.kind === 'point' ? pointInZone(member, zone, own) : intervalInZone(member, zone, own),
    ),
  };
}

function intervalInZone({ from, to }: WhenInterval, zone: Zone, own: Zone): WhenInterval {
  return {
    kind: 'interval',
    ...(from && { from: pointInZone(from, zone, own) }),
    ...(to && { to: pointInZone(to, zone, own) }),
  };
}

/** The days it can mean. Times with an offset count by their own clock: see `whenInZone`. */
export function bounds(when: When): WhenBounds {
  if (when.kind === 'point') {
    const soft = isSoft(when);
    return { from: when.first, to: when.last, softFrom: soft, softTo: soft };
  }
  if (when.kind === 'interval') {
    const { from, to } = when;
    return {
      ...(from && { from: from.first }),
      ...(to && { to: to.last }),
      softFrom: !from || isSoft(from),
      softTo: !to || isSoft(to),
    };
  }
  const all = when.members.map(bounds);
  const first = all.reduce((best, next) => (compareStarts(next, best) < 0 ? next : best));
  const last = all.reduce((best, next) => (compareEnds(next, best) > 0 ? next : best));
  return {
    ...(first.from && { from: first.from }),
    ...(last.to && { to: last.to }),
    softFrom: first.softFrom,
    softTo: last.softTo,
  };
}

function isSoft({ precision, uncertain, approximate }: WhenPoint): boolean {
  return uncertain || approximate || (precision !== 'day' && precision !== 'time');
}

/** An open start is earlier than any day. */
function compareStarts(a: WhenBounds, b: WhenBounds): number {
  if (!a.from || !b.from) return Number(!b.from) - Number(!a.from);
  return comparePlainDates(a.from, b.from);
}

/** An open end is later than any day. */
function compareEnds(a: WhenBounds, b: WhenBounds): number {
  if (!a.to || !b.to) return Number(!a.to) - Number(!b.to);
  return comparePlainDates(a.to, b.to);
}

/** How fine the dates in it are; of several, the coarsest. */
export function precision(when: When): Precision {
  const used = new Set(points(when).map((point) => point.precision));
  return PRECISIONS.findLast((one) => used.has(one)) ?? 'year';
}

/** Every date in it, in the writer's order. */
export function points(when: When): readonly WhenPoint[] {
  if (when.kind === 'point') return [when];
  if (when.kind === 'set') return when.members.flatMap(points);
  return [when.from, when.to].filter((point) => point !== undefined);
}

/**
 * For `sort`: by the earliest day, then by the latest, so that a day stands before the month it
 * opens; on one day, what has no clock before what has.
 */
export function compareWhen(a: When, b: When): number {
  const left = bounds(a);
  const right = bounds(b);
  return compareStarts(left, right) || compareEnds(left, right) || clockOf(a) - clockOf(b);
}

/** The first clock in it; a day without one stands at its midnight. */
function clockOf(when: When): WallTime {
  const first = points(when)[0];
  return first ? (first.wall ?? wallOfDate(first.first)) : 0;
}

/** Whether its last possible day is before `today`. What has no end never is. */
export function isPast(when: When, today: PlainDate): boolean {
  const { to } = bounds(when);
  return to !== undefined && comparePlainDates(to, today) < 0;
}

/** Whether `today` is one of the days it can mean. The days between a set's members are not. */
export function contains(when: When, today: PlainDate): boolean {
  if (when.kind === 'set') return when.members.some((member) => contains(member, today));
  const { from, to } = bounds(when);
  return (
    (!from || comparePlainDates(from, today) <= 0) && (!to || comparePlainDates(today, to) <= 0)
  );
}
