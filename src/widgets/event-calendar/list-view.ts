import { html, noChange, nothing, type TemplateResult } from 'lit';
import { capital } from '../../format/capital.ts';
import { groupByDay, type ListDay } from '../../model/calendar/list-days.ts';
import { daysBetween, type PlainDate } from '../../model/plain-date.ts';
import { heading } from '../../ui/heading.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { type ItemOptions, renderEvent } from './event-item.ts';
import { dayText, type Telling } from './telling.ts';

/**
 * Events under a heading for each day. `level` is that of the days. Of those after the first `room`
 * what is drawn stays as it is: they wait for another time.
 */
export function renderDays(
  occurrences: readonly EventOccurrence[],
  first: PlainDate,
  telling: Telling,
  level: number,
  room = Infinity,
): unknown {
  let left = room;
  return groupByDay(occurrences, first).map((day) => {
    const most = left;
    left -= day.items.length;
    return most > 0 ? renderDay(day, telling, level, most) : noChange;
  });
}

function renderDay(
  { date, items }: ListDay<EventOccurrence>,
  telling: Telling,
  level: number,
  most: number,
): TemplateResult {
  return html`<section class="day" part="day">
    ${heading(level, dayHeading(date, telling), 'day-title')}
    ${renderEvents(items, telling, { level: level + 1 }, most)}
  </section>`;
}

/** "I dag, onsdag den 29. maj" */
export function dayHeading(date: PlainDate, { words, lang, today }: Telling): string {
  const text = dayText(date, lang, today);
  const days = daysBetween(today, date);
  return days === 0 ? words.today(text) : days === 1 ? words.tomorrow(text) : capital(text);
}

export function renderEvents(
  occurrences: readonly EventOccurrence[],
  telling: Telling,
  options: ItemOptions,
  most = Infinity,
): TemplateResult {
  return html`<ul class="events">
    ${occurrences.map((occurrence, place) =>
      place < most ? html`<li>${renderEvent(occurrence, telling, options)}</li>` : noChange,
    )}
  </ul>`;
}

/** What lasts for weeks: it would stand before everything else, every day. */
export function renderLong(
  occurrences: readonly EventOccurrence[],
  telling: Telling,
  level: number,
): TemplateResult | typeof nothing {
  if (occurrences.length === 0) return nothing;
  return html`<section class="day long" part="long">
    ${heading(level, telling.words.longEvents, 'day-title')}
    ${renderEvents(occurrences, telling, { level: level + 1, isDated: true })}
  </section>`;
}

/** There is nothing to show. */
export const renderNone = (text: string): TemplateResult =>
  html`<p class="none" part="note">${text}</p>`;
