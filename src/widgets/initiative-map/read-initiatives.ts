import { isRecord, stringAt, type RawItem } from '../../feed/raw.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { parseHex, textOnRgb } from '../../model/hex-color.ts';
import type { Box } from '../../model/map/box.ts';
import type { Point, Position } from '../../model/map/mercator.ts';
import type { Text } from '../../model/text.ts';
import {
  ORIGINS,
  SCALES,
  STATUSES,
  type Entry,
  type EntryPartner,
  type EntryPlace,
} from './entry.ts';
import {
  isString,
  isText,
  isTextOrNone,
  lookAt,
  textAt,
  type Looked,
  type Titled,
  type UnreadList,
} from './look.ts';
import { isWide, lookAtGround, wholeBox, type Ground } from './read-ground.ts';

/** A goal and how its marks look. */
export interface GoalMark {
  readonly id: string;
  readonly title: Text;
  /** A, B, C … */
  readonly letter: string;
  readonly color: string | undefined;
  /** What is read on that colour. */
  readonly ink: string | undefined;
}

/** Everything the views draw from, read once a feed. */
export interface InitiativeFeed {
  readonly snapshot: Snapshot;
  readonly entries: readonly Entry[];
  readonly goals: ReadonlyMap<string, GoalMark>;
  readonly phases: readonly Titled[];
  readonly tracks: readonly Titled[];
  readonly organisers: UnreadList;
  readonly places: UnreadList;
  readonly ground: Ground;
  /** What the whole map shows; undefined where there is nothing to draw. */
  readonly box: Box | undefined;
  /** Something in it is wrong, and what would put it right was not at hand. */
  readonly isOdd: boolean;
}

/** What puts right what a look finds wrong. */
export interface Mender {
  /** The item as its schema leaves it; undefined where too little is left. */
  readonly itemAt: (snapshot: Snapshot, name: Looked, position: number) => RawItem | undefined;
  readonly groundOf: (snapshot: Snapshot) => Ground;
}

const LETTERS = 26;
const FIRST_LETTER = 65;
const NONE: readonly never[] = [];

/** Reads what is drawn. Without a `mender` what is wrong is left out, and `isOdd` says so. */
export function readInitiatives(snapshot: Snapshot, mender?: Mender): InitiativeFeed {
  const faults = { isOdd: false };
  const odd = (): void => {
    faults.isOdd = true;
  };
  /** The item where a look finds it right, else what is left of it. */
  const right = (
    list: UnreadList,
    name: Looked,
    position: number,
    isRight: (raw: RawItem) => boolean,
  ): RawItem | undefined => {
    if (!list.has(position)) return;
    const raw = list.raw(position);
    if (isRight(raw)) return raw;
    odd();
    return mender?.itemAt(snapshot, name, position);
  };
  const titled = (name: Looked, isRight = (raw: RawItem) => isText(raw.title)): Titled[] => {
    const list = lookAt(snapshot, name);
    return Array.from(
      { length: list.length },
      (_, position) => right(list, name, position, isRight) as Titled | undefined,
    ).filter((item) => item !== undefined);
  };
  const list = lookAt(snapshot, 'initiatives');
  const places = lookAt(snapshot, 'places');
  const organisers = lookAt(snapshot, 'organisers');
  const goals = goalMarks(titled('goals', isGoal));
  const phases = titled('phases');
  const tracks = titled('tracks');
  const ground = mender ? mender.groundOf(snapshot) : lookAtGround(snapshot, odd);
  const known: Readonly<Record<'goals' | 'phases' | 'tracks', ReadonlySet<string>>> = {
    goals: new Set(goals.keys()),
    phases: new Set(phases.map(({ id }) => id)),
    tracks: new Set(tracks.map(({ id }) => id)),
  };
  const named = <V>(make: (id: string) => V): ((id: string) => V) => {
    const made = new Map<string, V>();
    return (id) => {
      if (!made.has(id)) made.set(id, make(id));
      return made.get(id) as V;
    };
  };
  const partnerNamed = named((id): EntryPartner => {
    const position = organisers.positionOf(id);
    const item = right(organisers, 'organisers', position, isNamed);
    return { id, name: (item && textAt(item, 'name')) ?? id };
  });
  const placeNamed = named((id): EntryPlace | undefined => {
    const position = places.positionOf(id);
    const item = right(places, 'places', position, isPlace);
    return item && placeOf(item, () => `places[${position}]`, id);
  });
  const points: Point[] = [];
  const placeOf = (item: RawItem, path: () => string, owner: string): EntryPlace | undefined => {
    const name = textAt(item, 'name');
    if (name === undefined) return;
    const at = positionOf(item);
    const point = at && ground.locate(at, path, owner);
    if (point) points.push(point);
    return { id: stringAt(item, 'id') ?? firstOf(name), name, point };
  };

  const entryAt = (position: number): Entry | undefined => {
    const item = right(list, 'initiatives', position, isInitiative) as Titled | undefined;
    if (!item) return;
    const { id } = item;
    const ids = (name: keyof typeof known): readonly string[] => {
      const given = (item[name] ?? NONE) as readonly string[];
      const isKnown = (value: string): boolean => known[name].has(value);
      // Most are right: no list is made anew for those.
      return given.every(isKnown) ? given : given.filter(isKnown);
    };
    const entry = {
      position,
      item,
      id,
      title: item.title,
      scale: wordOf(SCALES, item.scale),
      origin: wordOf(ORIGINS, item.origin),
      status: wordOf(STATUSES, item.status),
      goals: ids('goals'),
      phases: ids('phases'),
      tracks: ids('tracks'),
      policy: stringAt(item, 'policy'),
      partners: listAt(item, 'partners').map((partner): EntryPartner => {
        if (isString(partner)) return partnerNamed(partner);
        const { name } = partner as { readonly name: Text };
        return { id: stringAt(partner as RawItem, 'id') ?? firstOf(name), name };
      }),
      places: listAt(item, 'places').flatMap(
        (place, index) =>
          (isString(place)
            ? placeNamed(place)
            : placeOf(place as RawItem, () => `initiatives[${position}].places[${index}]`, id)) ??
          NONE,
      ),
    };
    return entry;
  };
  const entries: Entry[] = [];
  for (let position = 0; position < list.length; position++) {
    const entry = entryAt(position);
    if (entry) entries.push(entry);
  }
  if (!ground.outline && isWide(points)) odd();
  return {
    snapshot,
    entries,
    goals,
    phases,
    tracks,
    organisers,
    places,
    ground,
    box: wholeBox(ground, points),
    isOdd: faults.isOdd && !mender,
  };
}

const isListOf = (value: unknown, test: (entry: unknown) => boolean): boolean =>
  value === undefined || (Array.isArray(value) && value.every(test));
const isWordOf = (words: readonly string[], value: unknown): boolean =>
  value === undefined || words.includes(value as string);
const isNamed = (raw: RawItem): boolean => isText(raw.name);
const isPlace = (raw: RawItem): boolean =>
  isNamed(raw) && (positionOf(raw) !== undefined || !('lat' in raw || 'lon' in raw));
const isGoal = ({ title, color }: RawItem): boolean =>
  isText(title) && (color === undefined || (isString(color) && parseHex(color) !== undefined));

/** Whether its schema would leave it as it is, as far as it is drawn. */
function isInitiative(raw: RawItem): boolean {
  return (
    isText(raw.title) &&
    isTextOrNone(raw.owner) &&
    isWordOf(SCALES, raw.scale) &&
    isWordOf(ORIGINS, raw.origin) &&
    isWordOf(STATUSES, raw.status) &&
    isListOf(raw.goals, isString) &&
    isListOf(raw.phases, isString) &&
    isListOf(raw.tracks, isString) &&
    isListOf(
      raw.partners,
      (partner) => isString(partner) || (isRecord(partner) && isNamed(partner)),
    ) &&
    isListOf(raw.places, (place) => isString(place) || (isRecord(place) && isPlace(place)))
  );
}

export function positionOf({ lat, lon }: RawItem): Position | undefined {
  if (typeof lat !== 'number' || typeof lon !== 'number') return;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}

export function listAt(item: RawItem, name: string): readonly unknown[] {
  const value = item[name];
  return Array.isArray(value) ? value : NONE;
}

const wordOf = <W extends string>(words: readonly [W, ...W[]], value: unknown): W =>
  words.find((word) => word === value) ?? words[0];

/** A name as an id: the same in every language. */
const firstOf = (name: Text): string =>
  typeof name === 'string' ? name : (Object.values(name)[0] ?? '');

function goalMarks(goals: readonly Titled[]): ReadonlyMap<string, GoalMark> {
  return new Map(
    goals.map(({ id, title, color }, index) => {
      const letter =
        index < LETTERS ? String.fromCharCode(FIRST_LETTER + index) : String(index + 1);
      const shown = isString(color) ? parseHex(color) : undefined;
      return [
        id,
        { id, title, letter, color: shown && (color as string), ink: shown && textOnRgb(shown) },
      ];
    }),
  );
}
