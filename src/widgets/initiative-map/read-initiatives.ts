import type { FeedList } from '../../feed/feed-list.ts';
import { isRecord, stringAt, stringsAt, type RawItem } from '../../feed/raw.ts';
import { goals as goalSection, type Goal } from '../../feed/schema/goals.ts';
import {
  INITIATIVE_STATUSES,
  initiatives as initiativeSection,
  ORIGINS,
  SCALES,
  type Initiative,
} from '../../feed/schema/initiatives.ts';
import { organisers as organiserSection, type Organiser } from '../../feed/schema/organisers.ts';
import { phases as phaseSection, type Phase } from '../../feed/schema/phases.ts';
import { policies as policySection } from '../../feed/schema/policies.ts';
import { places as placeSection, type Place } from '../../feed/schema/places.ts';
import { tracks as trackSection, type Track } from '../../feed/schema/tracks.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { textOn } from '../../model/contrast.ts';
import type { Box } from '../../model/map/box.ts';
import type { Position } from '../../model/map/mercator.ts';
import type { Text } from '../../model/text.ts';
import type { Entry, EntryPartner, EntryPlace } from './entry.ts';
import { readGround, wholeBox, type Ground } from './read-places.ts';

/** A goal and how its marks look. */
export interface GoalMark {
  readonly goal: Goal;
  /** A, B, C … */
  readonly letter: string;
  readonly color: string | undefined;
  /** What is read on that colour. */
  readonly ink: string | undefined;
}

/** Everything the views draw from, read once a feed. */
export interface InitiativeFeed {
  readonly snapshot: Snapshot;
  readonly list: FeedList<Initiative>;
  readonly entries: readonly Entry[];
  readonly goals: ReadonlyMap<string, GoalMark>;
  readonly phases: readonly Phase[];
  readonly tracks: readonly Track[];
  readonly organisers: FeedList<Organiser>;
  readonly places: FeedList<Place>;
  readonly ground: Ground;
  /** What the whole map shows; undefined where there is nothing to draw. */
  readonly box: Box | undefined;
}

/** One wrong id in a template stands in a thousand initiatives: the console need not have them all. */
const MOST_REPORTS = 50;
const LETTERS = 26;
const FIRST_LETTER = 65;

export function readInitiatives(snapshot: Snapshot): InitiativeFeed {
  const list = section(snapshot, initiativeSection);
  const places = section(snapshot, placeSection);
  const organisers = section(snapshot, organiserSection);
  const goals = goalMarks([...section(snapshot, goalSection)]);
  const phases = [...section(snapshot, phaseSection)];
  const tracks = [...section(snapshot, trackSection)];
  const ground = readGround(snapshot, positionsOf(places, list));
  const known = {
    goals: new Set(goals.keys()),
    phases: new Set(phases.map(({ id }) => id)),
    tracks: new Set(tracks.map(({ id }) => id)),
  };
  let reports = 0;
  const unknown = (path: string, id: string, value: string): void => {
    if (++reports <= MOST_REPORTS) {
      snapshot.report({ code: 'unknown-reference', path, id, dropped: 'part', value });
    }
  };
  const policies = section(snapshot, policySection);
  const sharedPlaces = new Map<string, EntryPlace | undefined>();
  const entries: Entry[] = [];
  for (let position = 0; position < list.length; position++) {
    if (!list.has(position)) continue;
    const item = asChecked(list, position);
    if (!item) continue;
    const { id } = item;
    const path = `initiatives[${position}]`;
    const policyOf = (policy: string | undefined): string | undefined => {
      if (policy === undefined || policies.positionOf(policy) >= 0) return policy;
      unknown(`${path}.policy`, id, policy);
      return;
    };
    const ids = (name: keyof typeof known): readonly string[] =>
      stringsAt(item, name).filter((value, index) => {
        if (known[name].has(value)) return true;
        unknown(`${path}.${name}[${index}]`, id, value);
        return false;
      });
    entries.push({
      position,
      id,
      title: item.title,
      scale: wordOf(SCALES, item.scale, 'small'),
      origin: wordOf(ORIGINS, item.origin, 'new'),
      status: wordOf(INITIATIVE_STATUSES, item.status, 'planned'),
      goals: ids('goals'),
      phases: ids('phases'),
      tracks: ids('tracks'),
      policy: policyOf(stringAt(item, 'policy')),
      partners: listAt(item, 'partners').flatMap((partner) => partnerOf(partner, organisers)),
      places: listAt(item, 'places').flatMap((place, index): readonly EntryPlace[] => {
        if (typeof place !== 'string') {
          return ownPlace(place, ground, `${path}.places[${index}]`, id);
        }
        if (!sharedPlaces.has(place)) sharedPlaces.set(place, feedPlace(place, places, ground));
        const shared = sharedPlaces.get(place);
        if (!shared) unknown(`${path}.places[${index}]`, id, place);
        return shared ? [shared] : [];
      }),
    });
  }
  const points = entries.flatMap((entry) => entry.places.flatMap(({ point }) => point ?? []));
  return {
    snapshot,
    list,
    entries,
    goals,
    phases,
    tracks,
    organisers,
    places,
    ground,
    box: wholeBox(ground, points),
  };
}

type Checked = RawItem & { readonly id: string; readonly title: Text };

/**
 * An item as it stands, where a look says that its schema would leave it so; else what the schema
 * makes of it. Most are right, and the schema of ten thousand would cost more than all the rest.
 */
function asChecked(list: FeedList<Initiative>, position: number): Checked | undefined {
  const raw = list.raw(position);
  return isRight(raw) ? raw : list.at(position);
}

function isRight(raw: RawItem): raw is Checked {
  return (
    isText(raw.title) &&
    isWordOf(SCALES, raw.scale) &&
    isWordOf(ORIGINS, raw.origin) &&
    isWordOf(INITIATIVE_STATUSES, raw.status) &&
    areIds(raw.goals) &&
    areIds(raw.phases) &&
    areIds(raw.tracks) &&
    (raw.partners === undefined || isListOf(raw.partners, isPartner)) &&
    (raw.places === undefined || isListOf(raw.places, isPlace))
  );
}

function isText(value: unknown): value is Text {
  if (typeof value === 'string') return value.trim() !== '';
  if (!isRecord(value)) return false;
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => typeof text === 'string' && text.trim() !== '');
}

const isWordOf = (words: readonly string[], value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && words.includes(value));
const isString = (value: unknown): value is string => typeof value === 'string';
const isListOf = (value: unknown, test: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);
const areIds = (value: unknown): boolean => value === undefined || isListOf(value, isString);
const isPartner = (value: unknown): boolean =>
  isString(value) || (isRecord(value) && isText(value.name));
const isPlace = (value: unknown): boolean =>
  isString(value) ||
  (isRecord(value) &&
    isText(value.name) &&
    (positionOf(value) !== undefined || !('lat' in value || 'lon' in value)));

function positionOf(raw: RawItem): Position | undefined {
  const { lat, lon } = raw;
  if (typeof lat !== 'number' || typeof lon !== 'number') return;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}

function listAt(item: RawItem, name: string): readonly unknown[] {
  const value = item[name];
  return Array.isArray(value) ? value : [];
}

function wordOf<W extends string>(words: readonly W[], value: unknown, fallback: W): W {
  return words.find((word) => word === value) ?? fallback;
}

/** The positions that the feed names, as far as a look tells. */
function positionsOf(places: FeedList<Place>, list: FeedList<Initiative>): readonly Position[] {
  const found: Position[] = [];
  const add = (raw: RawItem): void => {
    const position = positionOf(raw);
    if (position) found.push(position);
  };
  for (let position = 0; position < places.length; position++) add(places.raw(position));
  for (let position = 0; position < list.length; position++) {
    for (const place of listAt(list.raw(position), 'places')) if (isRecord(place)) add(place);
  }
  return found;
}

function feedPlace(
  id: string,
  places: FeedList<Place>,
  { locate }: Ground,
): EntryPlace | undefined {
  const place = places.byId(id);
  if (!place) return;
  const position = positionOf(place);
  const path = `places[${places.positionOf(id)}]`;
  return { id, name: place.name, point: position && locate(position, path, id) };
}

function ownPlace(
  place: unknown,
  { locate }: Ground,
  path: string,
  owner: string,
): readonly EntryPlace[] {
  if (!isRecord(place) || !isText(place.name)) return [];
  const position = positionOf(place);
  const id = stringAt(place, 'id') ?? firstOf(place.name);
  return [{ id, name: place.name, point: position && locate(position, path, owner) }];
}

function partnerOf(partner: unknown, organisers: FeedList<Organiser>): readonly EntryPartner[] {
  if (typeof partner === 'string') {
    return [{ id: partner, name: organisers.byId(partner)?.name ?? partner }];
  }
  if (!isRecord(partner) || !isText(partner.name)) return [];
  return [{ id: stringAt(partner, 'id') ?? firstOf(partner.name), name: partner.name }];
}

/** A name as an id: the same in every language. */
const firstOf = (name: Text): string =>
  typeof name === 'string' ? name : (Object.values(name)[0] ?? '');

function goalMarks(goals: readonly Goal[]): ReadonlyMap<string, GoalMark> {
  return new Map(
    goals.map((goal, index) => {
      const letter =
        index < LETTERS ? String.fromCharCode(FIRST_LETTER + index) : String(index + 1);
      const { color } = goal;
      return [goal.id, { goal, letter, color, ink: color && textOn(color) }];
    }),
  );
}
