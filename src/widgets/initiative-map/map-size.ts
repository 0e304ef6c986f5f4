/** From here on, in em, the list stands beside the map; the same number is in the sheet. */
const BESIDE = 62;
/** The part of the width that the map then has. */
const SHARE = 0.58;
/** A host's width where it has none, such as in a closed tab of the page. */
export const USUAL_WIDTH = 40;

/** How wide the map is in a host of that width, in em: what its marks are gathered by. */
export function mapWidth(host: number): number {
  return host >= BESIDE ? host * SHARE : host;
}
