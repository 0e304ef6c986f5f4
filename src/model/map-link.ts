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
    // Half a letter, which JSON can hold, has no encoding.
    const query = encodeURIComponent(address.replace(/\p{Surrogate}/gu, '\uFFFD'));
    return `${base}/search?query=${query}`;
  }
  return `${base}/?mlat=${lat}&mlon=${lon}#map=${ZOOM}/${lat}/${lon}`;
}
