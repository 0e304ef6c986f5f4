import { dayNumber } from '../plain-date.ts';
import { DAY } from '../moment.ts';
import { bounds, points, type When } from '../when.ts';

/** The days something can mean, as day numbers; an end left out is open. */
export interface DaySpan {
  readonly from: number | undefined;
  /** The last day, inclusive. */
  readonly to: number | undefined;
  /** The edge is no known day. It is drawn soft. */
  readonly softFrom: boolean;
  readonly softTo: boolean;
  /** When on its first day it begins, as a part of that day: two meetings stand in their order. */
  readonly clock: number;
}

export function spanOf(when: When): DaySpan {
  const { from, to, softFrom, softTo } = bounds(when);
  const wall = points(when)[0]?.wall;
  return {
    from: from && dayNumber(from),
    to: to && dayNumber(to),
    softFrom,
    softTo,
    clock: wall === undefined ? 0 : wall / DAY - Math.floor(wall / DAY),
  };
}

/** For `sort`: by the first day, then by the last, then by the clock. What is open comes first, and ends last. */
export function compareSpans(a: DaySpan, b: DaySpan): number {
  return (
    compare(a.from ?? -Infinity, b.from ?? -Infinity) ||
    compare(a.to ?? Infinity, b.to ?? Infinity) ||
    a.clock - b.clock
  );
}

/** Infinity minus itself is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

export function spanHolds({ from, to }: DaySpan, day: number): boolean {
  return (from ?? -Infinity) <= day && day <= (to ?? Infinity);
}

export function spansTouch(
  a: Pick<DaySpan, 'from' | 'to'>,
  b: Pick<DaySpan, 'from' | 'to'>,
): boolean {
  return (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity);
}
