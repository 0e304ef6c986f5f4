import { asItem, itemsAt, type RawItem, stringAt } from '../../feed/raw.ts';
import { LIST_SECTIONS } from '../../feed/schema/feed.ts';
import type { Sections } from '../import/imported.ts';
import { words } from '../item-name.ts';
import { Known } from './duplicates.ts';
import { idsIn, withReferences } from './references.ts';

/** Somebody whose items are merged into a feed. */
export interface MergeSource {
  /** Stands before the ids of its items. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  readonly sections: Sections;
}

/** Two sources told of the same: which item is shown, and which is not. */
export interface Duplicate {
  readonly section: string;
  readonly title: string;
  readonly kept: string;
  readonly left: string;
}

export interface Merged {
  readonly feed: RawItem;
  readonly duplicates: readonly Duplicate[];
}

/** Lists of what happens, in which two sources may tell of the same. The rest is what they refer to. */
export const CONTENT = ['events', 'stories', 'initiatives', 'activities'];

const LISTS = LIST_SECTIONS.map(({ name }): string => name).filter((name) => name !== 'parts');

/** The id that an item of a source has in the merged feed. */
export const mergedId = (source: string, id: string): string => {
  const whole = `${source}:${id}`;
  return whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
};
const LONGEST = 255;

/**
 * Merges sources into a feed. Its own items keep their ids and come first; those of a source bear
 * its name before theirs, so that two of them never take each other's place, and tell where they are
 * from. What a source calls as the feed does (a goal, a place) is the feed's. What two tell of is
 * told once, by the first.
 */
export function mergeFeeds(base: RawItem, sources: readonly MergeSource[]): Merged {
  // Copies: an item that is told twice is changed.
  const lists = new Map<string, RawItem[]>(
    LISTS.map((name) => [name, itemsAt(base, name).map((item) => ({ ...item }))]),
  );
  const known = new Known();
  for (const name of CONTENT) {
    for (const item of lists.get(name) ?? []) known.add(name, item);
  }
  const duplicates: Duplicate[] = [];
  for (const source of sources) {
    const names = new Names(source, lists);
    for (const [section, items] of Object.entries(source.sections)) {
      for (const item of items) {
        const id = String(item.id);
        if (names.isShared(section, id)) continue;
        const own: RawItem = {
          ...withReferences(section, item, (to, other) => names.of(to, other)),
          id: mergedId(source.id, id),
          _origin: { source: source.id, name: source.name, id },
        };
        const same = CONTENT.includes(section) ? known.find(section, own) : undefined;
        if (same) {
          duplicates.push({
            section,
            title: words(item.title),
            kept: String(same.id),
            left: String(own.id),
          });
          tellAlso(same, source, id);
          continue;
        }
        known.add(section, own);
        lists.get(section)?.push(own);
      }
    }
    addOrganiser(source, lists);
  }
  const filled = [...lists].filter(([name, list]) => list.length > 0 || name in base);
  return { feed: { ...base, ...Object.fromEntries(filled) }, duplicates };
}

/** What the ids of a source are called in the merged feed. */
class Names {
  readonly #source: MergeSource;
  readonly #own = new Map<string, ReadonlySet<unknown>>();
  readonly #shared = new Map<string, Set<string>>();

  constructor(source: MergeSource, lists: ReadonlyMap<string, readonly RawItem[]>) {
    this.#source = source;
    for (const [section, items] of Object.entries(source.sections)) {
      this.#own.set(section, idsIn(source.sections, section));
      if (CONTENT.includes(section)) continue;
      const titles = new Map(lists.get(section)?.map((item) => [item.id, titleOf(item)]));
      const shared = items.filter((item) => titles.get(item.id) === titleOf(item));
      this.#shared.set(section, new Set(shared.map(({ id }) => String(id))));
    }
  }

  isShared(section: string, id: string): boolean {
    return this.#shared.get(section)?.has(id) ?? false;
  }

  of(section: string, id: string): string {
    const isOwn = this.#own.get(section)?.has(id) === true && !this.isShared(section, id);
    return isOwn ? mergedId(this.#source.id, id) : id;
  }
}

const titleOf = (item: RawItem): string => words(item.title ?? item.name);

/** The item that is shown remembers who else told of it. */
function tellAlso(item: RawItem, { id: source, name }: MergeSource, id: string): void {
  const origin = asItem(item._origin);
  const also = [...itemsAt(origin, 'also'), { source, name, id }];
  Object.assign(item, { _origin: { ...origin, also } });
}

/** Items that only say who they are from need that somebody has that name. */
function addOrganiser({ id, name, sections }: MergeSource, lists: Map<string, RawItem[]>): void {
  const organisers = lists.get('organisers') ?? [];
  const isNamed = (sections.events ?? []).some(
    ({ organisers: own }) => Array.isArray(own) && own.includes(id),
  );
  if (!isNamed || organisers.some((one) => stringAt(one, 'id') === id)) return;
  organisers.push({ id, name, kind: 'partner' });
}
