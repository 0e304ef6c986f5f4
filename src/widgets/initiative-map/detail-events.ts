import { html, nothing } from 'lit';
import { stringsAt } from '../../feed/raw.ts';
import { events as eventSection } from '../../feed/schema/events.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { renderLink } from '../../ui/rich-text.ts';
import type { NextEvents } from './next-events.ts';
import type { Scene } from './scene.ts';

const read = new WeakMap<Snapshot, Map<string, NextEvents | undefined>>();

/** The next events of an initiative. Series are reckoned with code of their own, fetched where there is one. */
export function renderEventsOf(scene: Scene, id: string, update: () => void): unknown {
  const { snapshot } = scene.feed;
  let known = read.get(snapshot);
  if (!known) read.set(snapshot, (known = new Map<string, NextEvents | undefined>()));
  if (!known.has(id)) {
    known.set(id, undefined);
    if (hasEvents(snapshot, id)) void fetchEvents(snapshot, id, known).then(update);
  }
  const next = known.get(id);
  if (!next || next.length === 0) return nothing;
  return html`<ul>
    ${next.map(({ when, event }) => {
      const url = event.url === undefined ? undefined : scene.link(event.url);
      const title = scene.text(event.title);
      return html`<li>${when(scene.pageLanguage)}: ${url ? renderLink(url, title) : title}</li>`;
    })}
  </ul>`;
}

function hasEvents(snapshot: Snapshot, id: string): boolean {
  const list = section(snapshot, eventSection);
  for (let position = 0; position < list.length; position++) {
    if (stringsAt(list.raw(position), 'initiatives').includes(id)) return true;
  }
  return false;
}

async function fetchEvents(
  snapshot: Snapshot,
  id: string,
  known: Map<string, NextEvents | undefined>,
): Promise<void> {
  const { nextEvents } = await import('./next-events.ts');
  known.set(id, nextEvents(snapshot, id, Date.now()));
}
