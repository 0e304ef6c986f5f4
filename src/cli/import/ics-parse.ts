import ical from 'node-ical';

/** Values may come with the parameters that stood before them. */
export type Value = string | { readonly val: string; readonly params?: { readonly TZID?: string } };
export type IcsDate = Date & { readonly tz?: string; readonly dateOnly?: true };
/** What a calendar may name twice comes as a list then. */
type Values = Value | readonly Value[];

/** What node-ical makes of a VEVENT, as far as it is read here. */
export interface Component {
  readonly type: string;
  readonly uid?: Value;
  readonly summary?: Values;
  readonly description?: Values;
  readonly location?: Values;
  readonly url?: Values;
  readonly status?: Values;
  readonly class?: Values;
  readonly sequence?: number | string;
  readonly categories?: readonly string[];
  readonly geo?: { readonly lat: number; readonly lon: number };
  readonly start?: IcsDate;
  readonly end?: IcsDate;
  readonly datetype?: 'date' | 'date-time';
  readonly rrule?: { toString(): string };
  readonly rdate?: Values;
  readonly exdate?: Readonly<Record<string, IcsDate>>;
  readonly recurrenceid?: IcsDate;
  readonly recurrences?: Readonly<Record<string, Component>>;
  /** Of the calendar itself. */
  readonly 'WR-CALNAME'?: Values;
  /** A rule that node-ical cannot read. */
  readonly 'RULE-AS-WRITTEN'?: Values;
}

/** node-ical takes a uid for a key: behind this sign none is the name of what every object has. */
const SIGN = '=';
const LINE_OF_UID = /^UID(?:;[^:\r\n]*)?:/gim;
const EVENT = /^BEGIN:VEVENT[ \t]*\r?\n[^]*?^END:VEVENT(?=\s*?$)/gim;
const RULE = /^RRULE(?:;[^:\r\n]*)?:/gim;

/** The text of a value; of one that is named twice, the first. */
export function textOf(value: Values | undefined): string {
  const [one = ''] = Array.isArray(value) ? (value as readonly Value[]) : [value as Value];
  return (typeof one === 'object' ? one.val : one).trim();
}

export const uidOf = ({ uid }: Component): string => textOf(uid).slice(SIGN.length);

/** The components of a calendar; undefined where it cannot be read, and that is for none of its events. */
export function parseCalendar(text: string): readonly Component[] | undefined {
  // Lines that are folded are made whole: no uid hides in two of them.
  const whole = text.replace(/\r?\n[ \t]/g, '').replace(LINE_OF_UID, `UID:${SIGN}`);
  // Of an event that it cannot read, node-ical ends: what is wrong with it, its own check will say.
  return read(whole) ?? read(whole.replace(EVENT, mended));
}

/** An event that can be read: without its rule, which is kept as it is written, or as a bare name. */
function mended(event: string): string {
  if (readEvent(event)) return event;
  const withoutRule = event.replace(RULE, 'X-RULE-AS-WRITTEN:');
  if (readEvent(withoutRule)) return withoutRule;
  const names = event.match(/^(?:SUMMARY|CLASS)[;:].*$/gim) ?? [];
  return ['BEGIN:VEVENT', ...names, 'END:VEVENT'].join('\r\n');
}

const readEvent = (event: string) => read(`BEGIN:VCALENDAR\r\n${event}\r\nEND:VCALENDAR\r\n`);

function read(text: string): readonly Component[] | undefined {
  try {
    // Its types do not know half of what it gives.
    const calendar = ical.sync.parseICS(text) as unknown as Readonly<Record<string, Component>>;
    return Object.values(calendar);
  } catch {
    // Its errors have no names.
    return undefined;
  }
}
