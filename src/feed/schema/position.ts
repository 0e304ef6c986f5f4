import { atLeast, atMost, test } from './checks.ts';
import { number } from './kinds.ts';

const degrees = (most: number) =>
  number(atLeast(-most, 'bad-position'), atMost(most, 'bad-position'));

export const latitude = degrees(90);
export const longitude = degrees(180);

interface Position {
  lat?: number;
  lon?: number;
}

/** One coordinate alone points nowhere. */
export const wholePosition = [
  test<Position>((place) => !('lat' in place) || 'lon' in place, 'bad-position', ['lat']),
  test<Position>((place) => !('lon' in place) || 'lat' in place, 'bad-position', ['lon']),
] as const;
