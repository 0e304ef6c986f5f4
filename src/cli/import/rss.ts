import { escaped } from '../../fallback/html.ts';
import { readStoryPage } from '../../feed/json-feed.ts';
import type { RawItem } from '../../feed/raw.ts';
import { decodeEntities } from '../../model/markup-entities.ts';
import { readMarkup } from '../../model/markup-text.ts';
import { plainText } from '../../model/rich-text.ts';
import { CliError } from '../cli-error.ts';
import { isUrl } from '../read-source.ts';
import { rfc3339 } from './clock.ts';
import type { Imported, ImportOptions } from './imported.ts';
import { filled, isHtml } from './words.ts';
import { childrenOf, type Element, readXml, textAt, wordsOf } from './xml.ts';

/** Reads RSS 2.0, RSS 1.0 and Atom as stories. */
export function readRss(text: string, options: ImportOptions): Imported {
  const { root, isWhole } = readXml(text);
  const isAtom = root?.name === 'feed';
  const channel = isAtom ? root : childrenOf(root, 'channel')[0];
  if (!channel) throw new CliError('not-that-kind', { source: options.url, kind: 'RSS, Atom' });
  const entries = isAtom ? childrenOf(root, 'entry') : [channel, root].flatMap(itemsIn);
  // What ends before its time is not all there is: the rest was lost on the way.
  if (!isWhole) throw new CliError('truncated', { source: options.url });
  const page = {
    version: 'https://jsonfeed.org/version/1.1',
    items: entries.map(isAtom ? atomItem : rssItem),
  };
  const site = textAt(channel, 'link');
  const url = !isUrl(options.url) && isUrl(site) ? site : options.url;
  return storiesOf(page, titleOf(channel), { ...options, url });
}

/** A title in words: many feeds write HTML in it, or its entities, whatever they say it is. */
function titleOf(parent: Element | undefined): string {
  const text = textAt(parent, 'title');
  return isHtml(text) ? plainText(readMarkup(text).tree) : decodeEntities(text);
}

const itemsIn = (parent: Element | undefined): Element[] => childrenOf(parent, 'item');

/** Reads a JSON Feed, as which RSS is read too: one way in for the HTML of others. */
export function readJsonFeed(raw: unknown, options: ImportOptions): Imported {
  const { title } = raw as { title?: unknown };
  return storiesOf(raw, typeof title === 'string' ? title : '', options);
}

function storiesOf(raw: unknown, title: string, options: ImportOptions): Imported {
  const page = readStoryPage(raw, options.url);
  if (!page) throw new CliError('not-that-kind', { source: options.url, kind: 'JSON Feed' });
  return {
    kind: 'stories',
    items: page.items.map((item) => storyOf(item, options)),
    ...(title && { title }),
  };
}

function storyOf(story: RawItem, { tags, now }: ImportOptions): RawItem {
  const { alt, ...extras } = story._vision as RawItem;
  const own = Array.isArray(story.tags) ? (story.tags as unknown[]) : [];
  // A picture that nobody has described is not shown to anybody: it would only be a fault.
  const isShown = typeof story.image === 'string' && alt !== undefined;
  return filled({
    ...story,
    image: isShown ? story.image : undefined,
    date_published: story.date_published ?? rfc3339(now),
    tags: uniqueTags([...tags, ...own]),
    _vision: isShown ? { ...extras, alt } : extras,
  });
}

/** `Nyheder` and `nyheder` are one tag, as it is first written. */
function uniqueTags(tags: readonly unknown[]): unknown[] {
  const known = new Map<string, unknown>();
  for (const tag of tags) {
    const key = String(tag).toLowerCase();
    if (!known.has(key)) known.set(key, tag);
  }
  return [...known.values()];
}

function rssItem(item: Element): RawItem {
  const link = textAt(item, 'link');
  const enclosure = childrenOf(item, 'enclosure').map(({ attributes }) => ({
    url: attributes.get('url') ?? '',
    mime_type: attributes.get('type') ?? 'application/octet-stream',
  }));
  return filled({
    id: textAt(item, 'guid') || link || textAt(item, 'title'),
    url: link,
    title: titleOf(item),
    content_html: textAt(item, 'content:encoded', 'description'),
    image: enclosure.find(isImage)?.url,
    date_published: dateOf(textAt(item, 'pubDate', 'dc:date')),
    authors: textAt(item, 'dc:creator') ? [{ name: textAt(item, 'dc:creator') }] : [],
    tags: childrenOf(item, 'category').map(wordsOf),
    attachments: enclosure.filter((file) => file.url && !isImage(file)),
  });
}

const isImage = (file: { readonly mime_type: string }): boolean =>
  file.mime_type.startsWith('image/');

function atomItem(entry: Element): RawItem {
  const links = childrenOf(entry, 'link');
  const page = links.find(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  const [content] = [...childrenOf(entry, 'content'), ...childrenOf(entry, 'summary')];
  const isText = (content?.attributes.get('type') ?? 'text') === 'text';
  const isXhtml = content?.attributes.get('type') === 'xhtml';
  const [author] = childrenOf(entry, 'author');
  const body = content ? (isXhtml ? htmlOf(content) : wordsOf(content)) : '';
  return filled({
    id: textAt(entry, 'id'),
    url: page?.attributes.get('href'),
    title: titleOf(entry),
    [isText ? 'content_text' : 'content_html']: body,
    date_published: dateOf(textAt(entry, 'published', 'updated')),
    authors: textAt(author, 'name') ? [{ name: textAt(author, 'name') }] : [],
    tags: childrenOf(entry, 'category').map(({ attributes }) => attributes.get('term') ?? ''),
  });
}

/** XHTML that was read as XML, as HTML again. */
function htmlOf({ name, attributes, content }: Element): string {
  const tag = name.replace(/^.*:/, '');
  const pairs = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const inner = content
    .map((one) => (typeof one === 'string' ? escaped(one) : htmlOf(one)))
    .join('');
  return `<${tag}${pairs}>${inner}</${tag}>`;
}

function dateOf(text: string): string | undefined {
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : rfc3339(instant);
}
