import { itemsAt, type RawItem, stringAt } from '../../feed/raw.ts';
import { decodeText } from '../../model/decode-text.ts';
import { CliError } from '../cli-error.ts';
import type { Context } from '../context.ts';
import { asNoFeed, parseJsonSource } from '../read-json.ts';
import { readSource } from '../read-source.ts';
import type { Finding } from '../validate/finding.ts';
import { validateFeed } from '../validate/validate-feed.ts';
import { seenFrom } from './addresses.ts';
import { rfc3339 } from './clock.ts';
import { readFeedSource } from './feed-source.ts';
import type { Imported, ImportOptions, Kind, Sections } from './imported.ts';
import { readJsonFeed, readRss } from './rss.ts';
import { settle } from './settle.ts';
import { readTable } from './table.ts';

/** What to read, and as what. */
export interface BatchWish {
  readonly type: string;
  readonly from: string;
  readonly kind: Kind;
  readonly options: Omit<ImportOptions, 'url'>;
}

/** A fault, and the item it stands in. */
export interface ItemFault {
  readonly section: string;
  readonly item: RawItem | undefined;
  /** The row of the sheet that the item stands in. */
  readonly row?: number | undefined;
  readonly finding: Finding;
}

/** What a source gives: items without an error, and what is wrong with the others. */
export interface Batch {
  readonly title: string | undefined;
  readonly sections: Sections;
  readonly faults: readonly ItemFault[];
  readonly added: number;
  readonly changed: number;
  /** Left out for their errors. */
  readonly left: number;
  /** Left out because their writer marked them as private. */
  readonly private: number;
}

type Reader = (text: string, kind: Kind, options: ImportOptions) => Imported | Promise<Imported>;

export const READERS: Readonly<Record<string, Reader>> = {
  // The calendar reader is three quarters of the command: read when it is needed.
  ics: async (text, _, options) => (await import('./ics.ts')).readIcs(text, options),
  rss: (text, _, options) => readRss(text, options),
  'json-feed': async (text, _, options) =>
    readJsonFeed(await parseJsonSource(text, options.url), options),
  csv: readTable,
};

/** What an import cannot know: the rest of the feed that it will be merged with. */
const ELSEWHERE = new Set(['unknown-reference', 'unknown-organiser']);

/** Reads a source. `before` is what it gave the last time: what is unchanged stays to the letter. */
export async function readBatch(
  wish: BatchWish,
  before: Sections,
  context: Context,
): Promise<Batch> {
  const { title, found, rows, hidden } = await read(wish, context);
  const sections = Object.fromEntries(
    Object.entries(found).map(([name, items]) => [
      name,
      settle(items, before[name] ?? [], name, context.now),
    ]),
  );
  const { options } = wish;
  const header = {
    version: 1,
    title: title ?? wish.from,
    language: options.language,
    timeZone: options.timeZone,
    updated: rfc3339(context.now),
  };
  const faults = faultsIn({ ...header, ...sections }, context.now, rows);
  const bad = new Set(
    faults.filter(({ finding }) => finding.severity === 'error').map(({ item }) => item),
  );
  const good = Object.entries(sections).map(([name, items]) => [
    name,
    items.filter((item) => !bad.has(item)),
  ]);
  const left = [...bad].filter(Boolean).length;
  const kept = Object.fromEntries(good) as Sections;
  return { title, faults, left, private: hidden, sections: kept, ...countNews(kept, before) };
}

/** What is unchanged is the very item of the run before. */
function countNews(sections: Sections, before: Sections) {
  let [added, changed] = [0, 0];
  for (const [name, items] of Object.entries(sections)) {
    const known = new Map((before[name] ?? []).map((item) => [item.id, item]));
    for (const item of items) {
      if (!known.has(item.id)) added++;
      else if (known.get(item.id) !== item) changed++;
    }
  }
  return { added, changed };
}

interface Found {
  readonly title: string | undefined;
  readonly found: Sections;
  readonly rows?: readonly number[] | undefined;
  readonly hidden: number;
}

async function read({ type, from, kind, options }: BatchWish, context: Context): Promise<Found> {
  if (type === 'feed') {
    const { raw, sections } = await readFeedSource(from, context);
    return { title: stringAt(raw, 'title'), found: sections, hidden: 0 };
  }
  const reader = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  if (!reader) {
    throw new CliError('unknown-type', { name: type, known: Object.keys(READERS).join(', ') });
  }
  const { bytes, url } = await readSource(from, context.rules);
  const imported = await parsed(from, url, context, () =>
    reader(decodeText(bytes).text, kind, { ...options, url }),
  );
  const { title, items, rows, private: hidden = 0 } = imported;
  return { title, found: { [imported.kind]: seenFrom(url, items) }, rows, hidden };
}

/** What is no JSON is told as what it is, and every source as its reader named it. */
async function parsed(
  source: string,
  url: string,
  { language }: Context,
  parse: () => Imported | Promise<Imported>,
): Promise<Imported> {
  try {
    return await parse();
  } catch (error) {
    if (error instanceof CliError && error.facts.source === url) {
      throw new CliError(error.code, { ...error.facts, source }, error);
    }
    throw asNoFeed(error, source, language);
  }
}

function faultsIn(feed: RawItem, now: number, rows: readonly number[] | undefined): ItemFault[] {
  return validateFeed(feed, now)
    .filter(({ code }) => !ELSEWHERE.has(code))
    .map((finding) => {
      const [, section = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(finding.path) ?? [];
      const item = section === '' ? undefined : itemsAt(feed, section)[Number(index)];
      return { section, item, row: rows?.[Number(index)], finding };
    });
}
