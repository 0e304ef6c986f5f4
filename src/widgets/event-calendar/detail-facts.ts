import { html, nothing, type TemplateResult } from 'lit';
import { namesIn } from '../../feed/names.ts';
import { organisers } from '../../feed/schema/organisers.ts';
import { section } from '../../feed/section.ts';
import { languageNameIn } from '../../format/language-name.ts';
import { eventAccess } from '../../i18n/event-access.ts';
import { isSameLanguage, type Text } from '../../model/text.ts';
import { dateTimeText } from '../../format/times.ts';
import { dateText } from '../../format/dates.ts';
import { dateOfWall, parseMoment } from '../../model/wall-time.ts';
import { renderFact } from '../../ui/facts.ts';
import { inLanguage } from '../../ui/in-language.ts';
import { renderLink } from '../../ui/rich-text.ts';
import type { EventOccurrence } from './calendar-source.ts';
import type { DetailScene } from './detail-scene.ts';
import { costOf } from './telling.ts';

/** All that is told of an event beside when and where it is. */
export function renderFacts(scene: DetailScene, occurrence: EventOccurrence): TemplateResult {
  const { event } = occurrence;
  const { words, telling } = scene;
  const cost = costOf(occurrence, telling);
  return html`<dl class="facts">
    ${renderFact(words.before, previousStart(scene, occurrence))}
    ${renderFact(words.price, cost ? [cost] : [])}
    ${renderFact(words.access, access(scene, occurrence))}
    ${renderFact(words.audience, one(scene, event.audience))}
    ${renderFact(words.language, languageOf(scene, event.language))}
    ${renderFact(words.organiser(event.organisers.length), organisersOf(scene, occurrence))}
    ${renderFact(words.contact, event.contact === undefined ? [] : [rich(scene, event.contact)])}
    ${renderFact(words.goals, titles(scene, 'goals', event.goals))}
    ${renderFact(words.initiatives, titles(scene, 'initiatives', event.initiatives))}
    ${renderFact(words.tags, event.tags.length > 0 ? [event.tags.join(', ')] : [])}
  </dl>`;
}

/** A longer text; without its little form where what reads that is not here. */
export function rich({ telling, snapshot, texts }: DetailScene, text: Text): unknown {
  return inLanguage(
    telling.best(text),
    telling.lang,
    (words) => texts?.renderText(words, snapshot.url) ?? html`<p>${words}</p>`,
    'block',
  );
}

const one = ({ telling }: DetailScene, text: Text | undefined): readonly unknown[] =>
  text === undefined ? [] : [inLanguage(telling.best(text), telling.lang)];

/** The date that people may have in their own calendars still. */
function previousStart({ telling }: DetailScene, { event }: EventOccurrence): readonly unknown[] {
  const before = parseMoment(event.previousStart ?? '');
  if (!before || event.previousStart === event.start) return [];
  const options = { weekday: 'long' } as const;
  const text = before.isDay
    ? dateText(dateOfWall(before.wall), telling.lang, options)
    : dateTimeText(before.wall, telling.lang, options);
  return [html`<s>${text}</s>`];
}

function access(
  { telling, language }: DetailScene,
  occurrence: EventOccurrence,
): readonly unknown[] {
  const known = eventAccess[language];
  const told = occurrence.event.access.map((word) => known[word] ?? word);
  const text = telling.placeOf(occurrence)?.access;
  return [
    ...(told.length > 0 ? [told.join(', ')] : []),
    ...(text === undefined ? [] : [inLanguage(telling.best(text), telling.lang)]),
  ];
}

/** Told where it is not the one that a reader of this page expects. */
function languageOf({ telling }: DetailScene, tag: string | undefined): readonly unknown[] {
  if (tag === undefined || isSameLanguage(tag, telling.lang)) return [];
  return [languageNameIn(tag, telling.lang)];
}

function organisersOf(
  { snapshot, telling }: DetailScene,
  { event }: EventOccurrence,
): readonly unknown[] {
  const { best, link, lang } = telling;
  const known = section(snapshot, organisers);
  return event.organisers.map((party) => {
    const found = typeof party === 'string' ? known.byId(party) : party;
    // One that the feed does not know is a name already.
    if (!found) return typeof party === 'string' ? party : nothing;
    const name = inLanguage(best(found.name), lang);
    const url = found.url === undefined ? undefined : link(found.url);
    return url ? renderLink(url, name) : name;
  });
}

/** What the feed does not have has no name to be shown by. */
function titles(
  { snapshot, telling }: DetailScene,
  name: string,
  ids: readonly string[],
): readonly unknown[] {
  if (ids.length === 0) return [];
  const { best, link, lang } = telling;
  const names = namesIn(snapshot, name);
  return ids.flatMap((id) => {
    const item = names.get(id);
    if (!item) return [];
    const title = inLanguage(best(item.title), lang);
    const url = item.url === undefined ? undefined : link(item.url);
    return [url ? renderLink(url, title) : title];
  });
}
