import type { IssueCode } from './issue.ts';
import {
  type CalendarEvent,
  type EventTimes,
  type Occurrence,
  type Span,
  occurrenceOf,
  spanOf,
  touchesDays,
  wallIn,
} from './occurrence.ts';
import { parseRule } from './recurrence-rule.ts';
import { ENOUGH_WORK, Recurrence, type Work } from './recurrence.ts';
import { DAY, type WallTime, formatDay, formatWall, parseMoment, startOfDay } from './wall-time.ts';
import { type Zone, zoneOf } from './zone.ts';

/** A hundred years of a rule without an end are a slip of the pen, though no fault. */
const LONG_AGO = 36_525 * DAY;

/** The most starts that one series may have in one window: a class every quarter of an hour. */
const MOST_STARTS = 3000;

/** What any rule may use, whatever the others have used up: an ordinary one comes true in a year. */
const LEAST_WORK = 500;

/** Names something wrong with an event: `path` is relative to it. */
export type Note = (
  code: IssueCode,
  path: string,
  dropped: 'part' | 'none',
  value?: string,
) => void;

export interface SeriesOptions {
  /** Where the calendar's clock hangs; the event's own hangs there too if it names no zone. */
  readonly display: Zone;
  readonly note: Note;
  /** Shared by all series of a feed: a thousand endless rules cost no more than ten. */
  readonly work: Work;
}

/** One override, put where it belongs. */
interface Exception<E extends CalendarEvent> {
  readonly at: WallTime;
  readonly occurrence: Occurrence<E>;
}

/** An event that takes place more than once: rule, extra dates, dates left out, dates changed. */
export class Series<E extends CalendarEvent> {
  readonly event: E;
  readonly zone: Zone;
  readonly base: Span;
  /** Undefined where there is no rule, or none that ever comes true. */
  readonly recurrence: Recurrence | undefined;
  /** Starts besides the rule's that are not left out, in order. */
  readonly extra: readonly WallTime[];
  /** The occurrences that are not as the series has them. */
  readonly exceptions: readonly Exception<E>[];
  readonly #options: SeriesOptions;
  readonly #isOpen: boolean;
  readonly #left = new Set<WallTime>();
  /** Midnights of days of which every start is left out. */
  readonly #leftDays = new Set<WallTime>();
  readonly #changed = new Set<WallTime>();

  /** `base` is the event's own span; `zone` its zone. */
  constructor(event: E, base: Span, zone: Zone, options: SeriesOptions) {
    this.event = event;
    this.base = base;
    this.zone = zone;
    this.#options = options;
    const rule = event.rrule === undefined ? undefined : parseRule(event.rrule);
    if (rule && 'error' in rule) options.note('bad-rule', 'rrule', 'part', event.rrule);
    const isRule = rule && !('error' in rule);
    this.recurrence = isRule
      ? this.#living(new Recurrence(rule, base.start, base.isDays ? undefined : zone))
      : undefined;
    this.#isOpen = isRule === true && !rule.count && !rule.until;
    this.#leaveOut();
    this.extra = this.#extraStarts();
    this.exceptions = this.#readOverrides();
  }

  /** The occurrences that touch the days [from, until), by `dayNumber`; at most about `limit`. */
  between(from: number, until: number, limit: number): Occurrence<E>[] {
    // A start may lie as far back as the event is long; no two clocks are more than a day apart.
    const starts = this.#unchanged((from - 1) * DAY - this.#length, (until + 1) * DAY, limit);
    const found = starts.map((start) => this.regular(start));
    for (const { occurrence } of this.exceptions) found.push(occurrence);
    return found.filter((occurrence) => touchesDays(occurrence, from, until));
  }

  /** The occurrence that begins then, as the series has it. */
  regular(start: WallTime): Occurrence<E> {
    const { isDays, hasEnd, endsOnDay } = this.base;
    const span = {
      start,
      end: start + this.#length,
      isDays,
      hasEnd,
      endsOnDay,
      startInstant: undefined,
      endInstant: undefined,
      fault: undefined,
    };
    return occurrenceOf(this.event, this.#nameOf(start), span, this.zone, this.#options.display);
  }

  /** Starts that are left out, and midnights of days of which every start is. */
  get left(): { readonly starts: ReadonlySet<WallTime>; readonly days: ReadonlySet<WallTime> } {
    return { starts: this.#left, days: this.#leftDays };
  }

  /** Whether a start of the rule, or an extra one, is neither left out nor changed. */
  isUnchanged(start: WallTime): boolean {
    return !this.#isLeftOut(start) && !this.#changed.has(start);
  }

  /** Whether the series begins then, changed or not. */
  has(start: WallTime): boolean {
    return this.#starts(start, start + 1).length > 0;
  }

  /** The starts in [from, until), in no order, without those that are left out. */
  #starts(from: WallTime, until: WallTime, limit = MOST_STARTS): WallTime[] {
    const starts = this.extra.filter((start) => start >= from && start < until);
    if (this.recurrence) {
      const most = Math.min(limit, MOST_STARTS);
      if (from > this.base.start) this.#spend((work) => this.recurrence?.count(work));
      const found = this.recurrence.between(from, until, most);
      const isCut = !found.isComplete || found.starts.length >= most;
      if (isCut) this.#options.note('endless-rule', 'rrule', 'part', this.event.rrule);
      else if (this.#isOpen && from - this.base.start > LONG_AGO) {
        this.#options.note('endless-rule', 'rrule', 'none', this.event.rrule);
      }
      starts.push(...found.starts.filter((start) => !this.#isLeftOut(start)));
    }
    return [...new Set(starts)];
  }

  /** Those of them that are as the series has them. */
  #unchanged(from: WallTime, until: WallTime, limit: number): WallTime[] {
    return this.#starts(from, until, limit).filter((start) => !this.#changed.has(start));
  }

  #isLeftOut(start: WallTime): boolean {
    return this.#left.has(start) || this.#leftDays.has(startOfDay(start));
  }

  /** The rule, if it ever comes true; if not, the event takes place at its own start alone. */
  #living(recurrence: Recurrence): Recurrence | undefined {
    const { starts, isComplete, isThorough } = this.#spend((work) => ({
      isThorough: work.left >= ENOUGH_WORK,
      ...recurrence.between(this.base.start, Infinity, 1, work),
    }));
    if (starts.length > 0) return recurrence;
    const code = isComplete || isThorough ? 'empty-rule' : 'endless-rule';
    this.#options.note(code, 'rrule', 'part', this.event.rrule);
    return undefined;
  }

  /** Lets `search` do what is left of the work that all series share, or the least. */
  #spend<T>(search: (work: Work) => T): T {
    const { work } = this.#options;
    const given = Math.min(ENOUGH_WORK, Math.max(LEAST_WORK, work.left));
    const own = { left: given };
    const found = search(own);
    work.left -= given - own.left;
    return found;
  }

  #extraStarts(): WallTime[] {
    const { isDays, start } = this.base;
    const starts = new Set<WallTime>(this.recurrence ? [] : [start]);
    for (const text of this.event.rdates ?? []) {
      const moment = parseMoment(text);
      if (!moment) continue;
      const wall = wallIn(this.zone, moment);
      if (isDays) starts.add(startOfDay(wall));
      // A date alone: then too, and at the same time of day.
      else starts.add(moment.isDay ? wall + start - startOfDay(start) : wall);
    }
    return [...starts].filter((start) => !this.#isLeftOut(start)).sort((a, b) => a - b);
  }

  #leaveOut(): void {
    for (const text of this.event.exdates ?? []) {
      const moment = parseMoment(text);
      if (!moment) continue;
      const wall = wallIn(this.zone, moment);
      if (moment.isDay || this.base.isDays) this.#leftDays.add(startOfDay(wall));
      else this.#left.add(wall);
    }
  }

  #readOverrides(): Exception<E>[] {
    const exceptions: Exception<E>[] = [];
    for (const [index, { at: text, ...changes }] of (this.event.overrides ?? []).entries()) {
      const at = this.#startMeant(text);
      const occurrence = at === undefined ? undefined : this.#changedOccurrence(at, changes);
      if (at === undefined || !occurrence || this.#changed.has(at)) {
        this.#options.note('unknown-reference', `overrides[${index}].at`, 'part', text);
      } else {
        this.#changed.add(at);
        exceptions.push({ at, occurrence });
      }
    }
    return exceptions;
  }

  /** The start of the series that `text` names; a date alone names the first of that day. */
  #startMeant(text: string): WallTime | undefined {
    const moment = parseMoment(text);
    if (!moment) return;
    const wall = wallIn(this.zone, moment);
    if (!moment.isDay && !this.base.isDays) return this.has(wall) ? wall : undefined;
    const day = startOfDay(wall);
    return this.#starts(day, day + DAY).reduce<WallTime | undefined>(
      (first, start) => Math.min(first ?? start, start),
      undefined,
    );
  }

  #changedOccurrence(start: WallTime, changes: Partial<EventTimes>): Occurrence<E> | undefined {
    const at = this.#nameOf(start);
    const event = { ...this.event, ...changes };
    const zone = zoneOf(changes.timeZone ?? '') ?? this.zone;
    const { allDay } = event;
    const { start: moved = at, end } = changes;
    const span = spanOf(
      { start: moved, ...(end !== undefined && { end }), ...(allDay !== undefined && { allDay }) },
      zone,
    );
    if (!span) return;
    // What is moved lasts as long as before, unless it says until when.
    const keepsLength = end === undefined && span.isDays === this.base.isDays;
    const { hasEnd, endsOnDay } = this.base;
    const whole = keepsLength
      ? { ...span, end: span.start + this.#length, hasEnd, endsOnDay }
      : span;
    return occurrenceOf(event, at, whole, zone, this.#options.display);
  }

  get #length(): number {
    return this.base.end - this.base.start;
  }

  #nameOf(start: WallTime): string {
    return this.base.isDays ? formatDay(start) : formatWall(start);
  }
}
