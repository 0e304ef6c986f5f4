import type { RawItem } from '../../feed/raw.ts';
import type { InitiativeStatus, Origin, Scale } from '../../feed/schema/initiatives.ts';
import type { Point } from '../../model/map/mercator.ts';
import type { Text } from '../../model/text.ts';

/** A place of an initiative, drawn where it has a point. */
export interface EntryPlace {
  /** Its id in the feed, or its name where it has none. */
  readonly id: string;
  readonly name: Text;
  readonly point?: Point | undefined;
}

/** Someone who takes part: an organiser of the feed, or a name. */
export interface EntryPartner {
  readonly id: string;
  readonly name: Text;
}

/** What of an initiative is needed to filter it and to mark it; the rest is read when it is shown. */
export interface Entry {
  /** Its place in the feed's list. */
  readonly position: number;
  /** As it stands in the feed, or as its schema leaves it. */
  readonly item: RawItem;
  readonly id: string;
  readonly title: Text;
  readonly scale: Scale;
  readonly origin: Origin;
  readonly status: InitiativeStatus;
  /** Ids that the feed knows; `check-shown.ts` tells of others. */
  readonly goals: readonly string[];
  readonly phases: readonly string[];
  readonly tracks: readonly string[];
  /** As the feed writes it, known or not. */
  readonly policy: string | undefined;
  readonly partners: readonly EntryPartner[];
  readonly places: readonly EntryPlace[];
}

/** Words of the feed; what is none of them is taken for the first. */
export const SCALES: readonly [Scale, ...Scale[]] = ['small', 'large', 'flagship'];
export const ORIGINS: readonly [Origin, ...Origin[]] = ['new', 'existing'];
export const STATUSES: readonly [InitiativeStatus, ...InitiativeStatus[]] = [
  'planned',
  'idea',
  'proposed',
  'active',
  'done',
  'stopped',
];

/** The filter's word for what has no point on the map. No id that a person gives looks like it. */
export const EVERYWHERE = '*';

/** Whether the map has a point to draw it at. */
export function isOnMap({ places }: Entry): boolean {
  return places.some(({ point }) => point !== undefined);
}
