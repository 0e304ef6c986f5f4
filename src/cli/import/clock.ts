import { formatWall } from '../../model/wall-time.ts';
import { zoneOf, type Zone } from '../../model/zone.ts';

const YEAR = 365 * 86_400_000;

/** An instant as a feed writes it: by the zone's clock, or in UTC in the hour that comes twice. */
export function writtenIn(zone: Zone, instant: number): string {
  const wall = zone.toWall(instant);
  return zone.toInstant(wall) === instant ? formatWall(wall) : rfc3339(instant);
}

/** `2024-05-29T15:00:00Z`. */
export function rfc3339(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}

/**
 * The zone of that name: an IANA name, perhaps with the writer's own path before it. Undefined
 * where clocks there go as in `home`, which then need not be said: Outlook writes Paris for Denmark.
 */
export function foreignZone(name: string, home: Zone, around: number): Zone | undefined {
  const zone = zoneOf(name) ?? zoneOf(name.split('/').slice(-2).join('/'));
  if (!zone || zone.name === home.name) return undefined;
  const turns = (of: Zone) =>
    JSON.stringify([of.offsetAt(around), ...of.turns(around - YEAR, around + 2 * YEAR)]);
  return turns(zone) === turns(home) ? undefined : zone;
}
