import { stringAt, asItem } from '../feed/raw.ts';
import { Snapshot } from '../feed/snapshot.ts';
import { bannerItems } from './banner.ts';
import { signatureItems } from './email-signature.ts';
import { eventItems } from './event-calendar.ts';
import { escaped, heading, paragraph } from './html.ts';
import { initiativeItems } from './initiative-map.ts';
import { FALLBACK_WIDGETS, type FallbackOptions, type FallbackWidget } from './options.ts';
import { timelineItems } from './phase-timeline.ts';
import { storyItems } from './story-feed.ts';
import { ToldFeed } from './told-feed.ts';

export { FALLBACK_WIDGETS, type FallbackOptions, type FallbackWidget } from './options.ts';

type Items = (feed: ToldFeed, options: FallbackOptions, level: number) => string;

const ITEMS: Readonly<Record<FallbackWidget, Items>> = {
  banner: bannerItems,
  'email-signature': signatureItems,
  'event-calendar': eventItems,
  'initiative-map': initiativeItems,
  'phase-timeline': timelineItems,
  'story-feed': storyItems,
};

export const isFallbackWidget = (name: string): name is FallbackWidget =>
  (FALLBACK_WIDGETS as readonly string[]).includes(name);

/**
 * What a widget shows before its script has come, and where none ever comes: HTML to put inside the
 * element, or on a page of its own. Every text of the feed is escaped.
 *
 * It needs no DOM and no network, reads no clock, and gives the same for the same feed and options:
 * a server can call it for each page it sends. `widget` is the element's name with or without
 * `vision-`; `feed` is the feed as JSON.parse reads it. Throws a FeedError where that is no feed,
 * and a RangeError for a widget that there is none of.
 */
export function renderFallback(
  widget: string,
  feed: unknown,
  options: FallbackOptions = {},
): string {
  const name = widget.replace(/^vision-/, '');
  if (!isFallbackWidget(name)) throw new RangeError(`there is no widget "${widget}"`);
  const told = toldFeed(feed, options);
  const { headingLevel = 2, heading: words = told.ui.headings[name] } = options;
  const title = words && heading(headingLevel, escaped(words));
  const items = ITEMS[name](told, options, headingLevel + (words ? 1 : 0));
  return [title, items || paragraph(escaped(told.ui.none))].filter(Boolean).join('\n');
}

function toldFeed(feed: unknown, { url, language, allow }: FallbackOptions): ToldFeed {
  if (feed instanceof ToldFeed) return feed;
  const self = feed instanceof Snapshot ? feed.url : stringAt(asItem(feed), 'self');
  return new ToldFeed(feed, url ?? self, language, allow);
}
