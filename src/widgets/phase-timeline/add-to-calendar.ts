import { nothing, type TemplateResult } from 'lit';
import { addToCalendar } from '../../i18n/add-to-calendar.ts';
import { timelineDetail } from '../../i18n/timeline-detail.ts';
import { occurrenceOf, spanOf } from '../../model/occurrence.ts';
import { calendarEvent } from '../../model/timeline/calendar-event.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { Zone, zoneOf } from '../../model/zone.ts';
import { renderAddToCalendar } from '../../ui/add-to-calendar.ts';
import { renderCalendarWays } from '../../ui/calendar-ways.ts';
import type { Scene } from './scene.ts';

/** The ways into the reader's own calendar; nothing where the date is not known to the day. */
export function renderCalendarOf(
  scene: Scene,
  entry: TimelineEntry,
): TemplateResult | typeof nothing {
  const { timeZone, url } = scene.timeline.snapshot;
  const item = scene.activity(entry);
  const event = calendarEvent(entry, item?.event ?? entry.id);
  const zone = zoneOf(timeZone) ?? new Zone('UTC');
  const span = event && spanOf(event, zone);
  if (!event || !span || entry.status === 'cancelled') return nothing;
  const told = {
    title: scene.title(entry),
    ...(item?.text !== undefined && { description: scene.plain(item.text) }),
  };
  const ways = renderCalendarWays(addToCalendar[scene.language], {
    occurrence: occurrenceOf(event, undefined, span, zone, zone),
    words: () => told,
    timeZone,
    url,
  });
  return renderAddToCalendar(timelineDetail[scene.language].addToCalendar, () => undefined, ways);
}
