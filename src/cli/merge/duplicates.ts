import { asItem, itemAt, type RawItem, stringAt } from '../../feed/raw.ts';
import { fold } from '../../model/search.ts';
import { words } from '../item-name.ts';
import { isSameRhythm, type Rhythm, rhythmOf } from './rhythm.ts';

/** Words that say nothing about whether two titles mean the same. */
const LITTLE = new Set(
  'i og på til med for en et den det de af the a an and at in of on to with'.split(' '),
);
/** Of the words of two titles, so many must be in both. */
const ALIKE = 0.6;
/** Letters of a word that two events hardly share by chance. */
const WEIGHTY = 5;
const SHORTEST_STEM = 4;

/** Finds an item that another source has told of already. */
export class Known {
  readonly #byKey = new Map<string, RawItem[]>();
  /** Of events that take place more than once. */
  readonly #rhythms = new Map<RawItem, Rhythm | undefined>();

  /** The item that is the same as this one; undefined where it is news. */
  find(section: string, item: RawItem): RawItem | undefined {
    for (const key of this.#keysOf(section, item)) {
      const found = this.#byKey.get(key)?.find((other) => this.#isSame(section, item, other));
      if (found) return found;
    }
    return undefined;
  }

  add(section: string, item: RawItem): void {
    for (const key of this.#keysOf(section, item)) {
      const list = this.#byKey.get(key);
      if (list) list.push(item);
      else this.#byKey.set(key, [item]);
    }
  }

  #keysOf(section: string, item: RawItem): readonly string[] {
    const marks = section === 'events' ? this.#rhythmOf(item)?.marks : undefined;
    return marks ? marks.map((mark) => `series ${mark}`) : keysOf(section, item);
  }

  #isSame(section: string, one: RawItem, other: RawItem): boolean {
    if (!isSame(section, one, other)) return false;
    const [here, there] = [this.#rhythmOf(one), this.#rhythmOf(other)];
    return !here || !there || isSameRhythm(here, there);
  }

  #rhythmOf(item: RawItem): Rhythm | undefined {
    if (item.rrule === undefined) return undefined;
    if (!this.#rhythms.has(item)) this.#rhythms.set(item, rhythmOf(item));
    return this.#rhythms.get(item);
  }
}

/** Items are only compared where they share one of these. */
function keysOf(section: string, item: RawItem): string[] {
  if (section === 'events') {
    return [`events ${stringAt(item, 'start') ?? ''} ${stringAt(item, 'rrule') ?? ''}`];
  }
  const title = fold(words(item.title)).trim();
  if (section !== 'stories') return title ? [`${section} ${title}`] : [];
  const address = plainAddress(words(item.url));
  return [address && `at ${address}`, title && `story ${title} ${dayOf(item)}`].flatMap(
    (key) => key || [],
  );
}

const dayOf = (story: RawItem): string => (stringAt(story, 'date_published') ?? '').slice(0, 10);

function isSame(section: string, one: RawItem, other: RawItem): boolean {
  if (section === 'stories') return true;
  if (section !== 'events') return section !== 'activities' || whenOf(one) === whenOf(other);
  const [a, b] = [placeOf(one), placeOf(other)];
  // "Koret: Sommerkoncert" and the choir’s own "Sommerkoncert" are one.
  const names = new Set([one, other].flatMap((item) => [...wordsIn(originOf(item))]));
  const [here, there] = [titleOf(one, names), titleOf(other, names)];
  // A place that only one of them names is the other’s too.
  if (a !== '' && b !== '' && !a.includes(b) && !b.includes(a)) return false;
  if (isAlike(here, there)) return true;
  // At the same minute in the same place, one word of weight is enough.
  const isPlaced = a !== '' && b !== '';
  return isPlaced && [...here].some((word) => word.length >= WEIGHTY && there.has(word));
}

const whenOf = ({ when }: RawItem): string => JSON.stringify(when ?? '');

/** Two titles of which most words are the same, or one of which holds the other. */
function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const both = [...a].filter((word) => b.has(word)).length;
  const least = Math.min(a.size, b.size);
  if (least === 0) return false;
  return both / (a.size + b.size - both) >= ALIKE || (both === least && least > 1);
}

function wordsIn(title: string): Set<string> {
  const all = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => !LITTLE.has(word));
  return new Set((telling.length > 0 ? telling : all).map(stem));
}

const originOf = (item: RawItem): string => words(itemAt(item, '_origin').name);

function titleOf({ title }: RawItem, names: ReadonlySet<string>): ReadonlySet<string> {
  const all = wordsIn(words(title));
  const telling = [...all].filter((word) => !names.has(word));
  return telling.length > 0 ? new Set(telling) : all;
}

/** "kirken" and "kirke" are one word. */
function stem(word: string): string {
  const folded = fold(word).trim();
  const bare = folded.replace(/(?:erne|ene|er|en|et|e|s)$/, '');
  return bare.length >= SHORTEST_STEM ? bare : folded;
}

function placeOf({ place }: RawItem): string {
  const name = typeof place === 'string' ? place : words(asItem(place).name);
  return fold(name.replaceAll('-', ' ')).trim();
}

/** Without what does not lead elsewhere. */
function plainAddress(url: string): string {
  if (!URL.canParse(url)) return '';
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}
