import { asItem, itemsAt, type RawItem, stringAt } from '../../feed/raw.ts';
import { reasonText } from '../../i18n/cli-findings.ts';
import { CliError } from '../cli-error.ts';
import type { SourceConfig } from '../config/config-schema.ts';
import type { Project } from '../config/read-config.ts';
import type { Context } from '../context.ts';
import { rfc3339 } from '../import/clock.ts';
import { CONTENT, type Duplicate, mergeFeeds, type MergeSource } from '../merge/merge-feeds.ts';
import { withoutId, withReferences } from '../merge/references.ts';
import type { Sections } from '../import/imported.ts';
import { nameOf } from '../item-name.ts';
import { validateFeed } from '../validate/validate-feed.ts';
import { Memory, type Remembered } from './memory.ts';
import { readOwn, readSourceAnew } from './read-project.ts';
import { type Rejected, type Review, reviewed, type Waiting } from './review.ts';

/** How it stands with one source. */
export interface SourceReport {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly trust: SourceConfig['trust'];
  readonly tried?: string;
  readonly read?: string;
  readonly fault?: string;
  readonly shown: readonly { readonly id: string; readonly title: string }[];
  readonly waiting: readonly Waiting[];
  readonly rejected: readonly Rejected[];
  readonly left: Remembered['left'];
  readonly duplicates: readonly Duplicate[];
  readonly private: number;
}

export interface Gathered {
  /** All that is to be published. */
  readonly feed: RawItem;
  readonly reports: readonly SourceReport[];
  readonly review: Review;
  /** Something stands in for what could not be had. */
  readonly isPartly: boolean;
}

export interface GatherOptions {
  /** The sources to read anew; default: all. */
  readonly only?: readonly string[];
  readonly allowEmpty?: boolean;
}

/** Sources that are asked at the same time. */
const AT_ONCE = 4;

/** Reads one’s own feed and the sources, and merges them. Undefined where one’s own has errors. */
export async function gather(
  project: Project,
  context: Context,
  { only, allowEmpty = false }: GatherOptions = {},
): Promise<Gathered | undefined> {
  const memory = new Memory(project.work);
  const own = await readOwn(project, memory, context);
  if (!own) return undefined;
  const review = await memory.review();
  const remembered = await readSources(project, own.raw, memory, context, only, allowEmpty);
  const parts = project.sources.map((source) => partOf(source, remembered.get(source.id), review));
  const { feed, duplicates } = mergeFeeds(own.raw, parts);
  const mended = mend(withoutRemoved(feed, review), context);
  const reports = parts.map((part) =>
    reportOf(part, mended.feed, {
      left: mended.left.get(part.id) ?? [],
      duplicates: duplicates.filter((one) => one.left.startsWith(`${part.id}:`)),
    }),
  );
  const isPartly = own.fault !== undefined || reports.some(({ fault }) => fault !== undefined);
  const isMerged = project.sources.length > 0;
  return {
    feed: { ...mended.feed, ...(isMerged && { updated: rfc3339(context.now) }) },
    reports,
    review,
    isPartly,
  };
}

/** What a source brings to the feed. */
interface Part extends MergeSource {
  readonly source: SourceConfig;
  readonly remembered: Remembered | undefined;
  /** Only where people look its items through. */
  readonly reviewed?: ReturnType<typeof reviewed>;
}

function partOf(source: SourceConfig, remembered: Remembered | undefined, review: Review): Part {
  const { id, trust, name = remembered?.title ?? id } = source;
  const sections = remembered?.sections ?? {};
  const part = { id, name, sections, source, remembered };
  if (trust === 'trusted') return part;
  const found = reviewed(id, sections, review);
  return { ...part, sections: found.shown, reviewed: found };
}

/** How it stands with a source in the `feed` that has come of it all. */
function reportOf(
  { id, name, source: { type, trust }, remembered, reviewed: found }: Part,
  feed: RawItem,
  merged: Pick<SourceReport, 'left' | 'duplicates'>,
): SourceReport {
  const { tried, read, fault, left = [], private: hidden = 0 } = remembered ?? {};
  const shown = CONTENT.flatMap((section) => itemsAt(feed, section))
    .filter((item) => asItem(item._origin).source === id)
    .map((item) => ({ id: String(item.id), title: nameOf(item) }));
  return {
    ...{ id, name, type, trust },
    ...(tried !== undefined && { tried }),
    ...(read !== undefined && { read }),
    ...(fault !== undefined && { fault }),
    shown,
    waiting: found?.waiting ?? [],
    rejected: found?.rejected ?? [],
    left: [...left, ...merged.left],
    duplicates: merged.duplicates,
    private: hidden,
  };
}

async function readSources(
  { sources }: Project,
  own: RawItem,
  memory: Memory,
  context: Context,
  only: readonly string[] | undefined,
  allowEmpty: boolean,
): Promise<ReadonlyMap<string, Remembered>> {
  const known = sources.map(({ id }) => id);
  const unknown = only?.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new CliError('unknown-source', { name: unknown, known: known.join(', ') });
  }
  const found = new Map<string, Remembered>();
  const waiting = [...sources];
  const work = async () => {
    for (let source = waiting.shift(); source; source = waiting.shift()) {
      const before = await memory.source(source.id);
      if (only && !only.includes(source.id)) {
        if (before) found.set(source.id, before);
        continue;
      }
      const done = sources.length - waiting.length;
      context.progress(context.words.progress.reading(source.id, done, sources.length));
      const now = await readSourceAnew(source, before, own, allowEmpty, context);
      await memory.keepSource(source.id, now);
      found.set(source.id, now);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

function withoutRemoved(feed: RawItem, { removed }: Review): RawItem {
  const ids = Object.keys(removed);
  if (ids.length === 0) return feed;
  const sections = Object.fromEntries(
    Object.entries(feed).filter(([, value]) => Array.isArray(value)),
  ) as unknown as Sections;
  return { ...feed, ...ids.reduce<Sections>((rest, id) => withoutId(rest, id), sections) };
}

/**
 * One source’s slip of the pen does not keep the others from being published: a name that leads
 * nowhere is taken out of its item, and an item with another error is left out and named.
 */
function mend(feed: RawItem, { now, language }: Context) {
  const left = new Map<string, { name: string; reason: string }[]>();
  const lists = new Map<string, Set<RawItem>>();
  const loose = new Map<RawItem, Set<string>>();
  for (const finding of validateFeed(feed, now)) {
    const { severity, path, code, value = '' } = finding;
    const [, section = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
    const item = itemsAt(feed, section)[Number(index)];
    const source = stringAt(asItem(item?._origin), 'source');
    if (severity !== 'error' || !item || source === undefined) continue;
    if (code === 'unknown-reference') add(loose, item, value);
    else add(lists, section, item);
    const reason = reasonText(finding, language);
    const told = left.get(source) ?? [];
    left.set(source, told);
    told.push({ name: nameOf(item), reason });
  }
  const mended: Record<string, unknown> = { ...feed };
  for (const section of CONTENT.filter((name) => name in feed)) {
    const bad = lists.get(section);
    mended[section] = itemsAt(feed, section)
      .filter((item) => !bad?.has(item))
      .map((item) => {
        const ids = loose.get(item);
        if (!ids) return item;
        return withReferences(section, item, (_, id) => (ids.has(id) ? undefined : id));
      });
  }
  return { feed: mended as RawItem, left };
}

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
