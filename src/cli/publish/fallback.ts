import { escaped, heading, paragraph, anchor } from '../../fallback/html.ts';
import { FALLBACK_WIDGETS, renderFallback } from '../../fallback/render-fallback.ts';
import { comingEvents } from '../../fallback/event-calendar.ts';
import { dateTimeText } from '../../format/times.ts';
import { linkedEvents, linkedText } from '../../model/json-ld.ts';
import { pageHtml } from './page.ts';
import type { Published, SiteFile } from './published.ts';

/** Whole pages that need no script, for links that lead somewhere, readers and search engines. */
export function fallbackPages(published: Published): SiteFile[] {
  return FALLBACK_WIDGETS.map((widget) => [
    `fallback/${widget}.html`,
    fallbackPage(widget, published),
  ]);
}

function fallbackPage(widget: (typeof FALLBACK_WIDGETS)[number], published: Published): string {
  const { ui, language, zone, stamp, now } = published;
  const name = ui.headings[widget];
  const isCalendar = widget === 'event-calendar';
  const items = renderFallback(widget, published, { now, heading: '' });
  const updated = dateTimeText(zone.toWall(stamp), language);
  return pageHtml({
    title: `${name} – ${published.title}`,
    language,
    head: isCalendar
      ? `<script type="application/ld+json">${linkedText(linked(published))}</script>\n`
      : '',
    bodyAttributes: ' class="page"',
    body: [
      '<main>',
      heading(1, escaped(name)),
      items,
      isCalendar ? paragraph(anchor(escaped(ui.subscribe), '../calendar.ics')) : '',
      paragraph(escaped(ui.updated(updated))),
      '</main>',
    ]
      .filter(Boolean)
      .join('\n'),
  });
}

/** What search engines are told. */
const linked = (published: Published) =>
  linkedEvents(comingEvents(published, { now: published.now }), published.linkedSources);
