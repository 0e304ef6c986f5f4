import { parseMarkdown } from './markdown.ts';
import { plainText } from './rich-text.ts';
import type { Text } from './text.ts';

/** What is told of an event outside our own page: in calendars and in links to them. */
export interface EventWords {
  readonly title: string;
  readonly description?: string;
  readonly location?: string;
  readonly position?: { readonly lat: number; readonly lon: number };
  /** Absolute. */
  readonly url?: string;
  /** Their names, with commas. */
  readonly organisers?: string;
  readonly tags?: readonly string[];
}

interface PlaceWords {
  readonly name: Text;
  readonly address?: Text;
  readonly lat?: number;
  readonly lon?: number;
}

interface PartyWords {
  readonly id?: string;
  readonly name: Text;
  readonly url?: Text;
}

/** The fields of an event that have something to tell. */
export interface TellableEvent {
  readonly title: Text;
  readonly summary?: Text;
  readonly text?: Text;
  readonly contact?: Text;
  readonly place?: string | PlaceWords;
  readonly online?: { readonly url: Text };
  readonly organisers?: readonly (string | PartyWords)[];
  readonly url?: Text;
  readonly booking?: string;
  readonly tags?: readonly string[];
}

/** The rest of the feed, as far as an event refers to it. */
export interface WordSources {
  /** The text in the reader's language. */
  readonly best: (text: Text) => string;
  /** A link of the feed made absolute; undefined where it may not be followed. */
  readonly link: (href: string) => string | undefined;
  readonly place: (id: string) => PlaceWords | undefined;
  readonly organiser: (id: string) => PartyWords | undefined;
}

/** An event in plain words. `before` stands before the title: "Aflyst". */
export function eventWords(
  event: TellableEvent,
  sources: WordSources,
  before?: string,
): EventWords {
  const { best, link } = sources;
  const place = typeof event.place === 'string' ? sources.place(event.place) : event.place;
  const address = (href: Text | undefined) => (href === undefined ? undefined : link(best(href)));
  const url = address(event.url);
  const online = address(event.online?.url);
  const title = best(event.title);
  const description = [
    event.summary && best(event.summary),
    event.text && plainText(parseMarkdown(best(event.text))),
    event.contact && plainText(parseMarkdown(best(event.contact))),
    ...new Set([address(event.booking), online, url]),
  ].filter((part) => part?.trim());
  const location = place
    ? [place.name, place.address].flatMap((text) => (text ? [best(text)] : [])).join(', ')
    : online;
  const organisers = (event.organisers ?? []).map((party) => partyName(party, sources)).join(', ');
  const { lat, lon } = place ?? {};
  return {
    title: before ? `${before}: ${title}` : title,
    ...(description.length > 0 && { description: description.join('\n\n') }),
    ...(location && { location }),
    ...(lat !== undefined && lon !== undefined && { position: { lat, lon } }),
    ...(url !== undefined && { url }),
    ...(organisers && { organisers }),
    ...(event.tags && event.tags.length > 0 && { tags: event.tags }),
  };
}

/** An id of the feed, the name of somebody who is not in it, or somebody of the event's own. */
function partyName(party: string | PartyWords, { best, organiser }: WordSources): string {
  if (typeof party !== 'string') return best(party.name);
  const known = organiser(party);
  return known ? best(known.name) : party;
}
