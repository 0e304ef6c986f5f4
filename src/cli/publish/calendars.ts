import { section } from '../../feed/read.ts';
import type { FeedEvent } from '../../feed/schema/events.ts';
import { goals } from '../../feed/schema/goals.ts';
import { organisers } from '../../feed/schema/organisers.ts';
import { CalendarBook } from '../../model/ics.ts';
import { calendarFile } from '../../model/calendar-file.ts';
import type { Published, SiteFile } from './published.ts';

/** Where they are, beside the feed. */
const ALL = 'calendar.ics';
const CALENDARS = './';

/** What the published feed says of them; a calendar that the feed has itself is the one to use. */
export const CALENDAR_LINKS = { calendar: ALL, calendars: CALENDARS };

/** A calendar to subscribe to: all of it, and one for each tag, organiser and goal. */
export function* calendars(published: Published): Generator<SiteFile> {
  const { snapshot, events } = published;
  const groups = new Map<string, { name: string; events: FeedEvent[] }>();
  const put = (file: string, name: string, event: FeedEvent) => {
    const group = groups.get(file);
    if (group) group.events.push(event);
    else groups.set(file, { name, events: [event] });
  };
  const known = { organisers: section(snapshot, organisers), goals: section(snapshot, goals) };
  for (const event of events) {
    for (const tag of event.tags) put(calendarFile('tag', tag), tag, event);
    for (const party of event.organisers) {
      const id = typeof party === 'string' ? party : (party.id ?? published.best(party.name));
      const name = known.organisers.byId(id)?.name;
      put(calendarFile('organiser', id), name === undefined ? id : published.best(name), event);
    }
    for (const id of event.goals) {
      const title = known.goals.byId(id)?.title;
      put(calendarFile('goal', id), title === undefined ? id : published.best(title), event);
    }
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const book = bookOf(published);
  const about = (of?: string) => ({
    name: of === undefined ? published.title : `${published.title}: ${of}`,
    ...(snapshot.refreshEvery !== undefined && { refreshEvery: snapshot.refreshEvery }),
  });
  yield [ALL, book.text(events, about())];
  for (const [file, group] of sorted) yield [file, book.text(group.events, about(group.name))];
}

function bookOf(published: Published): CalendarBook<FeedEvent> {
  return new CalendarBook({
    timeZone: published.snapshot.timeZone,
    stamp: published.stamp,
    domain: published.host,
    words: (event) => published.words(event),
  });
}
