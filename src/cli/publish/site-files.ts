import { asItem } from '../../feed/raw.ts';
import { jsonSchema } from '../schema/json-schema.ts';
import { assetFiles } from './assets.ts';
import { CALENDAR_LINKS, calendars } from './calendars.ts';
import { embedPages } from './embed.ts';
import { fallbackPages } from './fallback.ts';
import { STYLE, STYLES } from './page.ts';
import { PARTS_ABOVE, split } from './parts.ts';
import type { Published, SiteFile } from './published.ts';
import { storyFiles } from './stories.ts';

/** The feed's name in the folder that is published, unless another is asked for. */
export const FEED = 'vision.json';

export interface SiteOptions {
  /** Bytes above which the feed is split. */
  readonly partsAbove?: number | undefined;
  /** Where the widgets' own files stand. */
  readonly widgets: string;
  readonly allow: readonly string[];
  /** The feed's name in the folder. */
  readonly name: string;
  /** The feed's own file, if it is one. */
  readonly source?: string | undefined;
}

/** One after the other, none of which stays in memory here. */
function* handedOver(files: SiteFile[]): Generator<SiteFile> {
  for (let file = files.shift(); file; file = files.shift()) yield file;
}

/** All files of a site, one after the other: large ones need not stand in memory together. */
export function* siteFiles(
  published: Published,
  { partsAbove = PARTS_ABOVE, widgets, allow, name, source }: SiteOptions,
): Generator<SiteFile> {
  const { feed, parts } = split(published, partsAbove);
  if (source !== undefined) yield* assetFiles(published.raw, source);
  yield* handedOver(parts);
  yield* calendars(published);
  yield* storyFiles(published);
  yield [STYLES, STYLE];
  yield* fallbackPages(published);
  yield* embedPages(published, { widgets, allow, feed: name });
  yield ['vision-feed.schema.json', JSON.stringify(jsonSchema())];
  // Last, so that it never names a part that is not there.
  const links = { ...CALENDAR_LINKS, ...asItem(feed.links) };
  yield [name, JSON.stringify({ ...feed, links, self: published.url })];
}
