import { asItem, isRecord, itemsAt, type RawItem, stringAt } from '../../feed/raw.ts';
import { LIST_SECTIONS } from '../../feed/schema/feed.ts';
import { CliError } from '../cli-error.ts';
import type { Context } from '../context.ts';
import { readJson } from '../read-json.ts';
import { isUrl } from '../read-source.ts';
import { seenFrom } from './addresses.ts';
import type { Sections } from './imported.ts';

/** A feed of ours, its parts put back. */
export interface FeedSource {
  readonly raw: RawItem;
  readonly sections: Sections;
}

const NAMES = LIST_SECTIONS.map(({ name }) => name).filter((name) => name !== 'parts');
/** Reads a feed with all its parts. What is relative in one from the web is made absolute. */
export async function readFeedSource(
  from: string,
  context: Pick<Context, 'rules' | 'language'>,
): Promise<FeedSource> {
  const { raw, url } = await readJson(from, context);
  if (!isRecord(raw) || raw.version !== 1) {
    throw new CliError('not-that-kind', { source: from, kind: 'feed (version 1)' });
  }
  const lists = new Map(NAMES.map((name) => [name, byId(itemsAt(raw, name))]));
  for (const part of itemsAt(raw, 'parts')) {
    const section = stringAt(part, 'section') ?? '';
    const list = lists.get(section);
    if (!list) continue;
    const piece = await readJson(partAddress(stringAt(part, 'href') ?? '', url), context);
    for (const [id, item] of byId(itemsAt(asItem(piece.raw), section))) list.set(id, item);
  }
  const sections = Object.fromEntries(
    [...lists].map(([name, list]) => [name, seenFrom(url, [...list.values()])]),
  );
  return { raw: seenFrom(url, raw), sections };
}

const byId = (items: readonly RawItem[]): Map<unknown, RawItem> =>
  new Map(items.map((item) => [item.id, item]));

/** Where a part is. A feed from the web has none among the files of this machine. */
function partAddress(href: string, base: string): string {
  const address = URL.canParse(href, base) ? new URL(href, base).href : href;
  if (isUrl(address) || (!isUrl(base) && address.startsWith('file:'))) return address;
  throw new CliError('bad-address', { source: href });
}
