import { html, nothing, type TemplateResult } from 'lit';
import { timelineDetail } from '../../i18n/timeline-detail.ts';
import { googleLink, outlookLink } from '../../model/calendar-links.ts';
import { occurrenceOf, spanOf } from '../../model/occurrence.ts';
import { calendarEvent } from '../../model/timeline/calendar-event.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { Zone, zoneOf } from '../../model/zone.ts';
import { calendar } from '../../ui/icons.ts';
import { renderLink } from '../../ui/rich-text.ts';
import type { Scene } from './scene.ts';

/** A file for any calendar, and the web's two; nothing where the date is not known to the day. */
export function renderAddToCalendar(
  scene: Scene,
  entry: TimelineEntry,
): TemplateResult | typeof nothing {
  const { timeZone, url } = scene.timeline.snapshot;
  const item = scene.activity(entry);
  const event = calendarEvent(entry, item?.event ?? entry.id);
  const zone = zoneOf(timeZone) ?? new Zone('UTC');
  const span = event && spanOf(event, zone);
  if (!event || !span || entry.status === 'cancelled') return nothing;
  const words = timelineDetail[scene.language];
  const told = {
    title: scene.title(entry),
    ...(item?.text !== undefined && { description: scene.plain(item.text) }),
  };
  const save = (): void => {
    void import('./calendar-file.ts').then(({ saveCalendarFile }) => {
      saveCalendarFile(event, told, { timeZone, url });
    });
  };
  const occurrence = occurrenceOf(event, undefined, span, zone, zone);
  return html`<div class="button-row screen-only">
    <button class="button" type="button" @click=${save}>
      ${calendar()} ${words.addToCalendar}
    </button>
    ${renderLink(googleLink(occurrence, told, timeZone), words.google)}
    ${renderLink(outlookLink(occurrence, told, 'work'), words.outlook)}
  </div>`;
}
