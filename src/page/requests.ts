import { FEED_REQUEST, type FeedAnswer, type FeedRequestInit } from '../model/feed-request.ts';
import { shared, type SharedRequest } from './registry.ts';

/** An early answer that nobody came for may be out of date by now. */
const KEPT = 30_000;

const slot = () => shared('requests', () => new Map<string, SharedRequest>());

function absolute(url: string): string {
  const address = new URL(url, location.href);
  address.hash = '';
  return address.href;
}

function evict(url: string, request: SharedRequest): void {
  const requests = slot();
  if (requests.get(url) === request) requests.delete(url);
}

/** The page's head has asked for it already, and a browser has that used only by who asks alike. */
const isHinted = (url: string): boolean =>
  [...document.querySelectorAll<HTMLLinkElement>('link[as=fetch]')].some(
    ({ href }) => href === url,
  );

function begin(url: string, init?: RequestInit): SharedRequest {
  const control = new AbortController();
  const request: SharedRequest = {
    response: fetch(url, {
      ...FEED_REQUEST,
      ...(isHinted(url) && { credentials: 'same-origin' }),
      ...init,
      signal: control.signal,
    }),
    control,
    since: performance.now(),
    readers: 0,
    chunks: [],
  };
  // Whoever reads it meets the failure there; a failure nobody reads is no unhandled one.
  request.response.catch(() => evict(url, request));
  slot().set(url, request);
  return request;
}

/** Starts a feed's request before there is code to read it; `sharedRequest` of any copy picks it up. */
export function startRequest(url: string): void {
  const address = absolute(url);
  if (!slot().has(address)) begin(address);
}

function findOrBegin(url: string, init: RequestInit): SharedRequest {
  const known = slot().get(url);
  if (!known) return begin(url, init);
  if (known.readers > 0 || performance.now() - known.since < KEPT) return known;
  known.control.abort();
  return begin(url, init);
}

async function pullChunk(request: SharedRequest, { body }: Response): Promise<void> {
  request.reader ??= body?.getReader();
  const result = await request.reader?.read();
  if (result?.value) request.chunks.push(result.value);
  else request.ended = true;
  request.pull = undefined;
}

/**
 * Reads a body that others read too. Each chunk is fetched by the reader that needs it first and
 * kept for the rest: `Response.clone()` would copy every byte, even for a single reader.
 */
async function* bodyOf(request: SharedRequest, response: Response): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    while (position >= request.chunks.length && !request.ended) {
      await (request.pull ??= pullChunk(request, response));
    }
    const chunk = request.chunks[position];
    if (!chunk) return;
    yield chunk;
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/**
 * Asks for a feed, with one request under way per address on the page, whichever copy asks.
 *
 * By its signal a reader says that it has finished: with the last one the request ends, if it has
 * not, and the next reader gets a new one.
 */
export async function sharedRequest(url: string, init: FeedRequestInit): Promise<FeedAnswer> {
  const { signal } = init;
  signal.throwIfAborted();
  const address = absolute(url);
  const request = findOrBegin(address, init);
  request.readers += 1;
  const leave = () => {
    request.readers -= 1;
    if (request.readers > 0) return;
    evict(address, request);
    request.control.abort();
  };
  signal.addEventListener('abort', leave, { once: true });
  const response = await Promise.race([request.response, whenAborted(signal)]);
  const { ok, status, headers } = response;
  return { ok, status, url: response.url, headers, body: bodyOf(request, response) };
}
