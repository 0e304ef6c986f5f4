import { DAY, type WallTime } from './moment.ts';
import { fromDayNumber } from './day-number.ts';

/** A moment at which a zone's clocks are moved. */
export interface Turn {
  /** The first instant of the new offset. */
  readonly at: number;
  /** Offsets in ms, before and after. */
  readonly before: number;
  readonly after: number;
}

/** Never two turns in one: the shortest time between any two since 1900 was seven days. */
const BLOCK = 4 * DAY;

/** Each zone holds a formatter, which is heavy; a feed has a few zones, a hostile one thousands. */
const MOST_ZONES = 64;

/** How far a zone's clocks are ahead of UTC at an instant, in ms. */
export type OffsetAt = (instant: number) => number;

/**
 * One zone's clocks: instants (epoch milliseconds) to wall clock and back. The only source is the
 * browser, asked once for every four days that anybody wants to know about.
 */
export class Zone {
  readonly name: string;
  readonly #measure: OffsetAt;
  readonly #blocks = new Map<number, number | Turn>();

  /** Throws a RangeError where the browser knows no zone of that name. */
  constructor(name: string, measure: OffsetAt = offsetsByTemporal(name) ?? offsetsByIntl(name)) {
    this.name = name;
    this.#measure = measure;
  }

  /** How far the wall clock is ahead of UTC at that instant, in ms. */
  offsetAt(instant: number): number {
    const known = this.#block(Math.floor(instant / BLOCK));
    if (typeof known === 'number') return known;
    return instant < known.at ? known.before : known.after;
  }

  toWall(instant: number): WallTime {
    return instant + this.offsetAt(instant);
  }

  /**
   * The instant at which the wall clock shows `wall`: the first where it does so twice, undefined
   * where it never does (02:30 on the night clocks go forward).
   */
  toInstant(wall: WallTime): number | undefined {
    // A clock is never a whole day from UTC: these two are the offsets on either side of any turn.
    const before = this.offsetAt(wall - DAY);
    const after = this.offsetAt(wall + DAY);
    if (before === after) return wall - before;
    // The larger offset is the earlier instant.
    for (const offset of before > after ? [before, after] : [after, before]) {
      if (this.offsetAt(wall - offset) === offset) return wall - offset;
    }
    return undefined;
  }

  /**
   * As `toInstant`, for a time that somebody wrote down: one that does not exist is read with the
   * offset before the turn, as RFC 5545 (3.3.5) has it, so 02:30 becomes 03:30.
   */
  settle(wall: WallTime): number {
    return this.toInstant(wall) ?? wall - this.offsetAt(wall - DAY);
  }

  /** The turns from `from` up to, not including, `until`. */
  turns(from: number, until: number): Turn[] {
    const turns: Turn[] = [];
    for (let block = Math.floor(from / BLOCK); block * BLOCK < until; block++) {
      const known = this.#block(block);
      if (typeof known !== 'number' && known.at >= from && known.at < until) turns.push(known);
    }
    return turns;
  }

  #block(block: number): number | Turn {
    const known = this.#blocks.get(block);
    if (known !== undefined) return known;
    const found = this.#search(block * BLOCK, (block + 1) * BLOCK);
    this.#blocks.set(block, found);
    return found;
  }

  #search(from: number, until: number): number | Turn {
    const before = this.#measure(from);
    const after = this.#measure(until);
    if (before === after) return before;
    let [low, high] = [from, until];
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (this.#measure(middle) === before) low = middle;
      else high = middle;
    }
    return { at: high, before, after };
  }
}

/** What we need of `Temporal`, which TypeScript's libraries for our browser floor do not have. */
interface TemporalClock {
  readonly Instant: {
    fromEpochMilliseconds(instant: number): {
      toZonedDateTimeISO(zone: string): { readonly offsetNanoseconds: number };
    };
  };
}

/**
 * Where there is `Temporal`, it knows zones and nothing else. The first `Intl` object of a page
 * reads all there is to know of a language: on a slow phone that takes longer than a whole drawing.
 */
export function offsetsByTemporal(zone: string): OffsetAt | undefined {
  const { Temporal } = globalThis as { readonly Temporal?: TemporalClock };
  if (!Temporal) return;
  const offsetAt: OffsetAt = (instant) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds /
    1e6;
  offsetAt(0);
  return offsetAt;
}

/** The day of the month is enough to tell, and knows no era before year 1. */
export function offsetsByIntl(zone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const [day = 0, hour = 0, minute = 0, second = 0] =
      format.format(instant).match(/\d+/g)?.map(Number) ?? [];
    const today = Math.floor(instant / DAY);
    let days = day - fromDayNumber(today).day;
    // Past the end of a month, or before its start.
    if (Math.abs(days) > 1) days = days < 0 ? 1 : -1;
    const wall = (today + days) * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
    return wall - Math.floor(instant / 1000) * 1000;
  };
}

const zones = new Map<string, Zone | undefined>();

/** The zone of that IANA name, made once; undefined where there is none. */
export function zoneOf(name: string): Zone | undefined {
  if (zones.has(name)) return zones.get(name);
  if (zones.size >= MOST_ZONES) zones.clear();
  const zone = make(name);
  zones.set(name, zone);
  return zone;
}

/** Whether `name` is an IANA zone that this engine knows: `Europe/Copenhagen`. */
export function isZone(name: string): boolean {
  return zoneOf(name) !== undefined;
}

function make(name: string): Zone | undefined {
  // Newer engines read `+02:00` as a zone, older ones throw; and an offset has no summer.
  if (!/^[a-z]/i.test(name)) return;
  try {
    return new Zone(name);
  } catch (error) {
    // What both throw at a name they do not know.
    if (error instanceof RangeError) return;
    throw error;
  }
}
