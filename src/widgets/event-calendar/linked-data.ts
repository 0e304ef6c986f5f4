import type { FeedEvent } from '../../feed/schema/events.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { linkedEvents, linkedText, occurrenceAddress } from '../../model/json-ld.ts';
import { dataScript } from '../../page/data-script.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { wordSources } from './event-sources.ts';
import type { Telling } from './telling.ts';

/** A month of thousands is no page that anybody searches for an event. */
const MOST = 100;

/** What is shown, in words that search engines read. Fetched when the page has nothing better to do. */
export class LinkedData {
  #script: HTMLScriptElement | undefined;
  #text = '';

  /** Tells of these events, and of no others any more. */
  write(snapshot: Snapshot, telling: Telling, shown: readonly EventOccurrence[]): void {
    const text = shown.length > 0 ? textOf(snapshot, telling, shown.slice(0, MOST)) : '';
    if (text === this.#text && (this.#script?.isConnected ?? text === '')) return;
    this.remove();
    if (!text) return;
    this.#text = text;
    this.#script = dataScript('application/ld+json', text);
    if (this.#script) document.head.append(this.#script);
  }

  remove(): void {
    this.#script?.remove();
    this.#script = undefined;
    this.#text = '';
  }
}

function textOf(snapshot: Snapshot, telling: Telling, shown: readonly EventOccurrence[]): string {
  const byId = new Map(shown.map((occurrence) => [occurrence.id, occurrence]));
  const document = linkedEvents<FeedEvent>([...byId.values()], {
    ...wordSources(snapshot, telling),
    timeZone: snapshot.timeZone,
    language: snapshot.language,
    asset: telling.asset,
    idOf: (id) => occurrenceAddress(snapshot.url, id),
    pageOf: (id) => {
      const occurrence = byId.get(id);
      return occurrence && telling.hrefOf(occurrence);
    },
  });
  return linkedText(document);
}
