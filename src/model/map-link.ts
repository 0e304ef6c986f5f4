import { encoded } from './percent-encoded.ts';

/** A place as a map can find it. */
export interface Findable {
  /** Its address, or its name where it has none. */
  readonly address: string;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
}

/** So near that single houses can be told apart. */
const ZOOM = 17;

/** A page with a map of the place, at a service that keeps no profile of who looks. */
export function mapLink({ address, lat, lon }: Findable): string {
  const base = 'https://www.openstreetmap.org';
  if (lat === undefined || lon === undefined) {
    return `${base}/search?query=${encoded(address)}`;
  }
  return `${base}/?mlat=${lat}&mlon=${lon}#map=${ZOOM}/${lat}/${lon}`;
}
