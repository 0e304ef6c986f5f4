import { slug } from './slug.ts';

/** What a calendar to subscribe to may be about. */
export type CalendarKind = 'tag' | 'organiser' | 'goal';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** What stands before an id. Tags are what calendars are mostly of. */
const MARKS: Readonly<Record<CalendarKind, string>> = {
  tag: '',
  organiser: 'organiser-',
  goal: 'goal-',
};

/**
 * The file with the events of one tag, organiser or goal, `calendar-musik.ics`: what publishes them
 * and what links to them must call it the same. Where letters had to go, or a tag looks like
 * something else, a number made of the id keeps two apart.
 */
export function calendarFile(kind: CalendarKind, id: string): string {
  const name = slug(id);
  const isTaken =
    kind === 'tag' && (name.startsWith(MARKS.organiser) || name.startsWith(MARKS.goal));
  const isPlain = name === id && !isTaken;
  return `calendar-${MARKS[kind]}${isPlain ? id : `${name}-${numberOf(id)}`}.ics`;
}

/** FNV-1a: the same in every browser and at once, and not for secrets. */
function numberOf(text: string): string {
  let number = OFFSET;
  for (const letter of text) number = Math.imul(number ^ (letter.codePointAt(0) ?? 0), PRIME);
  return (number >>> 0).toString(36);
}
