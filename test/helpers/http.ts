/** Addresses of the server in `server.mjs`, and what it has counted. */
const HTTP = new URL('/http/', location.origin);

let last = 0;

/** A name that no other test uses. */
export function uniqueId(): string {
  last += 1;
  return `${String(Date.now())}-${String(last)}`;
}

/** The address of an endpoint, counted under `id`. */
export function endpoint(path: string, id: string, query: Record<string, string> = {}): string {
  const url = new URL(path, HTTP);
  url.search = new URLSearchParams({ id, ...query }).toString();
  return url.href;
}

/** The same address on an origin that is not the page's. */
export function elsewhere(url: string): string {
  const other = new URL(url);
  other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return other.href;
}

/** How many requests came for `id`. */
export async function requestsFor(id: string): Promise<number> {
  const answer = await fetch(endpoint('count', id));
  return Number(await answer.text());
}
