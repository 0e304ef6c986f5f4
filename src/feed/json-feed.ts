import { toMarkdown } from '../model/markdown-write.ts';
import { safeLink, safeSource } from '../model/link.ts';
import { readMarkup, type MarkupImage } from '../model/markup-text.ts';
import { FeedError } from './errors.ts';
import { load, type LoadOptions } from './load.ts';
import { ID_PATTERN } from './patterns.ts';
import { isRecord, itemsAt, stringAt, stringsAt, type RawItem } from './raw.ts';

/** What a JSON Feed has on one page, as stories of ours that nobody has checked yet. */
export interface StoryPage {
  readonly items: readonly RawItem[];
  /** The page with the older ones. */
  readonly next: string | undefined;
}

const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1/;

/** What an id of ours may not have in it. */
const NOT_IN_IDS = /[\s,\p{Cc}%]/gu;
const LONGEST_ID = 255;

/** Channels that an address tells. */
const CHANNELS: Readonly<Record<string, string>> = {
  'facebook.com': 'facebook',
  'instagram.com': 'instagram',
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'linkedin.com': 'linkedin',
  'tiktok.com': 'tiktok',
};

/** Fetches one page of a JSON Feed, by the rules that feeds are fetched by. Rejects with FeedError. */
export async function loadStoryPage(url: string, options: LoadOptions): Promise<StoryPage> {
  const loaded = await load(url, options);
  const page = readStoryPage(loaded.raw, loaded.url);
  if (!page) throw new FeedError('not-a-feed', { url });
  return page;
}

/** Reads JSON Feed 1.0 and 1.1; undefined where `raw` is neither. `base` is where it came from. */
export function readStoryPage(raw: unknown, base: string): StoryPage | undefined {
  if (!isRecord(raw) || !VERSION.test(stringAt(raw, 'version') ?? '')) return undefined;
  const next = safeSource(stringAt(raw, 'next_url') ?? '', base);
  const shared = { language: stringAt(raw, 'language'), authors: authorsOf(raw) };
  const items = itemsAt(raw, 'items').flatMap((item) => {
    const story = storyOf(item, base, shared);
    return story ? [story] : [];
  });
  return { items, next: next === base ? undefined : next };
}

interface Shared {
  readonly language: string | undefined;
  readonly authors: readonly RawItem[];
}

function storyOf(item: RawItem, base: string, shared: Shared): RawItem | undefined {
  const id = idOf(item.id ?? item.url);
  if (id === undefined) return undefined;
  const html = stringAt(item, 'content_html');
  const markup = html ? readMarkup(html, base) : undefined;
  const content =
    filled(markup && toMarkdown(markup.tree)) ?? filled(stringAt(item, 'content_text'));
  const url = linkAt(item, 'external_url', base) ?? linkAt(item, 'url', base);
  const authors = authorsOf(item);
  const picture = pictureOf(item, base, markup?.images ?? []);
  return defined({
    id,
    url,
    title: filled(stringAt(item, 'title')),
    summary: filled(stringAt(item, 'summary')),
    content_text: content,
    image: picture?.src,
    date_published: stringAt(item, 'date_published') ?? stringAt(item, 'date_modified'),
    authors: authors.length > 0 ? authors : shared.authors,
    tags: stringsAt(item, 'tags').filter((tag) => tag.trim()),
    language: stringAt(item, 'language') ?? shared.language,
    attachments: filesOf(item, base),
    _vision: defined({ channel: channelOf(url), alt: picture?.alt, ...extrasOf(item, base) }),
  });
}

/** Ids are often addresses, and in old feeds numbers. */
function idOf(id: unknown): string | undefined {
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  const text = String(id).replace(NOT_IN_IDS, encodeURIComponent).slice(0, LONGEST_ID);
  return ID_PATTERN.test(text) ? text : undefined;
}

function authorsOf(item: RawItem): readonly RawItem[] {
  const { author } = item;
  const all = isRecord(author) ? [author, ...itemsAt(item, 'authors')] : itemsAt(item, 'authors');
  return all.flatMap((one) => {
    const name = stringAt(one, 'name')?.trim();
    return name ? [{ name }] : [];
  });
}

/** A picture needs words; those of the text are the picture's own where it is the same. */
function pictureOf(
  item: RawItem,
  base: string,
  images: readonly MarkupImage[],
): { readonly src: string; readonly alt?: string } | undefined {
  const src = sourceAt(item, 'image', base) ?? sourceAt(item, 'banner_image', base);
  if (src === undefined) return images.find(({ alt }) => alt);
  return images.find((image) => image.src === src) ?? { src };
}

function filesOf(item: RawItem, base: string): readonly RawItem[] {
  return itemsAt(item, 'attachments').map((file) => ({
    ...file,
    url: linkAt(file, 'url', base) ?? '',
  }));
}

/** A feed of ours says more than JSON Feed can; its addresses are made whole here too. */
function extrasOf(item: RawItem, base: string): RawItem {
  const extras = isRecord(item._vision) ? item._vision : {};
  const { video } = extras;
  if (typeof video === 'string') return { ...extras, video: safeSource(video, base) ?? video };
  if (!isRecord(video)) return extras;
  const captions = itemsAt(video, 'captions').map((one) => ({
    ...one,
    src: sourceAt(one, 'src', base),
  }));
  const whole = { src: sourceAt(video, 'src', base), poster: sourceAt(video, 'poster', base) };
  return { ...extras, video: defined({ ...video, ...whole, captions }) };
}

function channelOf(url: string | undefined): string | undefined {
  const host = url?.startsWith('http') ? new URL(url).hostname.replace(/^(?:www|m)\./, '') : '';
  return Object.hasOwn(CHANNELS, host) ? CHANNELS[host] : undefined;
}

/** An empty text is none. */
const filled = (text: string | undefined): string | undefined => (text?.trim() ? text : undefined);

const linkAt = (item: RawItem, name: string, base: string): string | undefined =>
  safeLink(stringAt(item, name) ?? '', base);

const sourceAt = (item: RawItem, name: string, base: string): string | undefined =>
  safeSource(stringAt(item, name) ?? '', base);

/** Without the fields that have nothing in them: what is absent is no fault. */
function defined(fields: RawItem): RawItem {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
