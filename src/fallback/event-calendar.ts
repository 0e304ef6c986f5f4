import type { FeedEvent } from '../feed/schema/events.ts';
import { dateTimeText, spanText } from '../format/times.ts';
import { eventList } from '../model/event-list.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { OccurrenceIndex } from '../model/occurrences.ts';
import { dateText } from '../format/dates.ts';
import { DAY, dateOfWall, formatDay, formatWall, parseMoment } from '../model/wall-time.ts';
import { anchor, escaped, heading, listOf, paragraph } from './html.ts';
import { type FallbackOptions, isWanted, partyIds } from './options.ts';
import type { ToldFeed } from './told-feed.ts';

/** As many events as a page without search is still a list of. */
export const MOST_EVENTS = 200;

/** The events that are not over by the day of `now`, in their order. */
export function comingEvents(
  feed: ToldFeed,
  options: FallbackOptions,
): readonly Occurrence<FeedEvent>[] {
  const { zone } = feed;
  const { goal, initiative, tag, organiser } = options;
  const isAll = !goal && !initiative && !tag && !organiser;
  const index = isAll ? feed.occurrences : indexOf(feed, options);
  // What began this morning is still told of in the evening.
  const today = zone.settle(Math.floor(zone.toWall(options.now ?? feed.stamp) / DAY) * DAY);
  return index.next(today, options.limit ?? MOST_EVENTS);
}

function indexOf(feed: ToldFeed, options: FallbackOptions): OccurrenceIndex<FeedEvent> {
  const wanted = feed.events.filter(({ goals, initiatives, tags, organisers }) =>
    isWanted(options, {
      goal: goals,
      initiative: initiatives,
      tag: tags,
      organiser: partyIds(organisers),
    }),
  );
  return new OccurrenceIndex(eventList(wanted), { timeZone: feed.snapshot.timeZone });
}

export function eventItems(feed: ToldFeed, options: FallbackOptions, level: number): string {
  return listOf(comingEvents(feed, options).map((one) => eventItem(one, feed, level)));
}

function eventItem(occurrence: Occurrence<FeedEvent>, feed: ToldFeed, level: number): string {
  const { event } = occurrence;
  const { ui } = feed;
  const status = ui.statuses[event.status];
  const words = feed.words(event);
  const title = feed.html(event.title, event.language);
  // The address of a meeting on the screen is a link further down.
  const place = event.place === undefined ? '' : words.location;
  const where = [place, words.organisers].filter(Boolean).join(' · ');
  const links = [
    [ui.booking, feed.link(event.booking)],
    [ui.online, feed.link(event.online?.url)],
  ] as const;
  return [
    heading(level, anchor(status ? `${escaped(status)}: ${title}` : title, words.url)),
    paragraph(timeHtml(occurrence, feed)),
    paragraph(escaped(movedText(event, feed))),
    paragraph(escaped(where)),
    paragraph(feed.html(event.summary, event.language)),
    paragraph(escaped(priceText(event, feed))),
    paragraph(
      links
        .filter(([, href]) => href !== undefined)
        .map(([label, href]) => anchor(escaped(label), href))
        .join(' · '),
    ),
  ].join('');
}

/** From when until when on the feed's clock; of whole days the last one, not the midnight behind. */
export function spanIn(occurrence: Occurrence<FeedEvent>, { zone }: ToldFeed) {
  const { startInstant, endInstant, allDay, hasEnd } = occurrence;
  const start = zone.toWall(startInstant);
  const end = zone.toWall(endInstant) - (allDay ? DAY : 0);
  return { start, allDay, ...(hasEnd && { end }) };
}

function timeHtml(occurrence: Occurrence<FeedEvent>, feed: ToldFeed): string {
  const span = spanIn(occurrence, feed);
  const { text } = spanText(span, feed.language, { weekday: 'long' });
  const written = span.allDay ? formatDay(span.start) : formatWall(span.start);
  return `<time datetime="${written}">${escaped(text)}</time>`;
}

function movedText({ previousStart }: FeedEvent, { language, ui, zone }: ToldFeed): string {
  const before = parseMoment(previousStart ?? '');
  if (!before) return '';
  if (before.isDay) return ui.moved(dateText(dateOfWall(before.wall), language));
  const wall = before.offset === undefined ? before.wall : zone.toWall(before.wall - before.offset);
  return ui.moved(dateTimeText(wall, language));
}

/** "60 kr., børn gratis" */
function priceText({ price }: FeedEvent, feed: ToldFeed): string {
  if (!price) return '';
  const words = price.text === undefined ? '' : feed.best(price.text);
  const { currency, amount } = price;
  if (amount === 0) return words || feed.ui.free;
  if (currency === undefined) return words;
  const sum = new Intl.NumberFormat(feed.language, {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
  return [sum, words].filter(Boolean).join(', ');
}
