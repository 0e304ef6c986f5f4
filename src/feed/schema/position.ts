import * as z from 'zod/mini';
import { because } from './because.ts';

const degrees = (most: number) =>
  z.number().check(z.gte(-most, because('bad-position')), z.lte(most, because('bad-position')));

export const latitude = degrees(90);
export const longitude = degrees(180);

interface Position {
  lat?: number;
  lon?: number;
}

/** One coordinate alone points nowhere. */
export const wholePosition = [
  z.refine<Position>((place) => !('lat' in place) || 'lon' in place, {
    error: because('bad-position'),
    path: ['lat'],
  }),
  z.refine<Position>((place) => !('lon' in place) || 'lat' in place, {
    error: because('bad-position'),
    path: ['lon'],
  }),
] as const;
