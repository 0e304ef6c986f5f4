import { section } from '../../feed/read.ts';
import type { FeedEvent } from '../../feed/schema/events.ts';
import { initiatives } from '../../feed/schema/initiatives.ts';
import { stories } from '../../feed/schema/stories.ts';
import { dateTimeText, spanText } from '../../format/times.ts';
import { fallback } from '../../i18n/cli-fallback.ts';
import { languageOf } from '../../i18n/messages.ts';
import { eventList } from '../../model/event-list.ts';
import { linkedEvents, linkedText } from '../../model/json-ld.ts';
import { parseMarkdown } from '../../model/markdown.ts';
import type { Occurrence } from '../../model/occurrence.ts';
import { OccurrenceIndex } from '../../model/occurrences.ts';
import { DAY } from '../../model/wall-time.ts';
import { escaped, htmlOf } from './html.ts';
import type { Published, SiteFile } from './published.ts';
import { dateOf } from './stories.ts';

/** As many events as a page without search is still a list of. */
const MOST_EVENTS = 200;

const STYLE =
  ':root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem}li{margin-block:1rem}ul.items{padding:0;list-style:none}h2{font-size:1.2rem;margin:0}p{margin:.25rem 0}';

/** Whole pages that need no script, for links that lead somewhere, readers and search engines. */
export function fallbackPages(published: Published): SiteFile[] {
  const words = fallback[languageOf(published.language)];
  return [
    ['fallback/event-calendar.html', page(words.events, eventItems(published), published)],
    ['fallback/story-feed.html', page(words.stories, storyItems(published), published)],
    [
      'fallback/initiative-map.html',
      page(words.initiatives, initiativeItems(published), published),
    ],
  ];
}

interface Items {
  readonly items: readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
}

function page(heading: string, { items, data }: Items, published: Published): string {
  const words = fallback[languageOf(published.language)];
  const title = `${heading} – ${published.title}`;
  const list = items.map((item) => `<li>${item}</li>`).join('\n');
  const updated = dateTimeText(published.zone.toWall(published.stamp), published.language);
  return `<!doctype html>
<html lang="${escaped(published.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
${data ? `<script type="application/ld+json">${linkedText(data)}</script>\n` : ''}</head>
<body>
<main>
<h1>${escaped(heading)}</h1>
${items.length > 0 ? `<ul class="items">\n${list}\n</ul>` : `<p>${escaped(words.none)}</p>`}
<p>${escaped(words.updated(updated))}</p>
</main>
</body>
</html>
`;
}

function heading(title: string, link: string | undefined): string {
  const words = escaped(title);
  return `<h2>${link === undefined ? words : `<a href="${escaped(link)}">${words}</a>`}</h2>`;
}

const paragraph = (text: string | undefined): string => (text ? `<p>${escaped(text)}</p>` : '');

function eventItems(published: Published): Items {
  const { snapshot, stamp, zone, language } = published;
  const { statuses } = fallback[languageOf(language)];
  const index = new OccurrenceIndex(eventList(published.events), { timeZone: snapshot.timeZone });
  // From the morning of the day that the feed was updated.
  const today = zone.settle(Math.floor(zone.toWall(stamp) / DAY) * DAY);
  const coming = index.next(today, MOST_EVENTS);
  const items = coming.map((occurrence) => {
    const { event } = occurrence;
    const words = published.words(event, statuses[event.status]);
    const when = spanText(spanIn(occurrence, published), language, { weekday: 'long' }).text;
    const about = event.summary === undefined ? undefined : published.best(event.summary);
    return [
      heading(words.title, words.url),
      paragraph(when),
      paragraph([words.location, words.organisers].filter(Boolean).join(' · ')),
      paragraph(about),
    ].join('');
  });
  return { items, data: linkedEvents(coming, published.linkedSources) };
}

function spanIn(occurrence: Occurrence<FeedEvent>, { zone }: Published) {
  const { startInstant, endInstant, allDay, hasEnd } = occurrence;
  const start = zone.toWall(startInstant);
  // The last day, not the midnight behind it.
  const end = zone.toWall(endInstant) - (allDay ? DAY : 0);
  return { start, allDay, ...(hasEnd && { end }) };
}

function storyItems(published: Published): Items {
  const { snapshot, language, zone } = published;
  const all = [...section(snapshot, stories)].sort(
    (a, b) => dateOf(b, published) - dateOf(a, published),
  );
  const items = all.map((story) => {
    const { title, summary, content_text: content } = story;
    const when = dateTimeText(zone.toWall(dateOf(story, published)), language);
    return [
      heading(published.best(title ?? summary ?? story.id), published.link(story.url)),
      paragraph(when),
      htmlOf(parseMarkdown(published.best(content ?? summary ?? ''), published.url)),
    ].join('');
  });
  return { items };
}

function initiativeItems(published: Published): Items {
  const items = [...section(published.snapshot, initiatives)].map(({ title, summary, url }) =>
    [
      heading(published.best(title), published.link(url)),
      paragraph(summary === undefined ? undefined : published.best(summary)),
    ].join(''),
  );
  return { items };
}
