import type { TemplateResult } from 'lit';
import type { FeedEvent } from '../../feed/schema/events.ts';
import { addToCalendar } from '../../i18n/add-to-calendar.ts';
import { calendarWaysStyles, renderCalendarWays } from '../../ui/calendar-ways.ts';
import type { EventOccurrence } from './calendar-source.ts';
import type { DetailScene } from './detail-scene.ts';
import { calendarWords } from './event-sources.ts';

/** @lazy */
export const sheets = [calendarWaysStyles];

/** How an event, or the series it is of, gets into the reader's own calendar. */
export function renderWays(
  { snapshot, telling, language, tools }: DetailScene,
  occurrence: EventOccurrence,
): TemplateResult {
  return renderCalendarWays<FeedEvent>(addToCalendar[language], {
    occurrence,
    series: occurrence.at === undefined ? undefined : tools.agenda.eventOf(occurrence),
    words: calendarWords(snapshot, telling),
    timeZone: snapshot.timeZone,
    url: snapshot.url,
  });
}
