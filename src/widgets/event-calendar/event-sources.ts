import { organisers } from '../../feed/schema/organisers.ts';
import { places } from '../../feed/schema/places.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import type { FeedEvent } from '../../feed/schema/events.ts';
import { eventWords, type EventWords, type WordSources } from '../../model/event-words.ts';
import type { Telling } from './telling.ts';

/** What the words of an event outside our own page are made of. */
export function wordSources(snapshot: Snapshot, { best, link }: Telling): WordSources {
  const known = { places: section(snapshot, places), organisers: section(snapshot, organisers) };
  return {
    best: (text) => best(text).text,
    link,
    place: (id) => known.places.byId(id),
    organiser: (id) => known.organisers.byId(id),
  };
}

/** An event as a calendar is told of it: what is otherwise than planned stands before its title. */
export function calendarWords(snapshot: Snapshot, telling: Telling) {
  const sources = wordSources(snapshot, telling);
  return (event: FeedEvent): EventWords => eventWords(event, sources, stateOf(event, telling));
}

function stateOf(event: FeedEvent, { words }: Telling): string | undefined {
  if (event.status === 'cancelled') return words.cancelled;
  if (event.status === 'postponed') return words.postponed;
  return event.status === 'tentative' ? words.tentative : undefined;
}
