import { FEED_REQUEST, type AskFeed } from '../model/feed-request.ts';
import { systemClock, type Clock } from './clock.ts';
import { download, type Download, type DownloadOptions } from './download.ts';
import { FeedError } from './errors.ts';
import { parseFetched } from './json.ts';
import { pauseAfter, wait } from './retry.ts';

/** How long the question "is the server there at all?" may take. */
const PROBE = 5000;

/** What `load` takes from outside; all of it may be left out. */
export interface LoadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Fetches: on a page, the request that all copies share. */
  readonly ask?: AskFeed;
  readonly clock?: Clock;
  /** Whether the device has any network. */
  readonly isOnline?: () => boolean;
  /** The page's origin: faults of other origins may be the browser's own refusal. */
  readonly origin?: string | undefined;
  /** Between 0 and 1. */
  readonly random?: () => number;
  /** Ask the server whether the browser's copy is still good. */
  readonly revalidate?: boolean;
}

/** A feed as it came: parsed, not yet read. */
export interface Loaded {
  readonly raw: unknown;
  /** The address that answered in the end: the base of relative addresses. */
  readonly url: string;
  /** Names this version of the file; see `reload`. */
  readonly fingerprint: string;
}

/**
 * Fetches a feed and parses it. Tries again, with growing pauses, what may pass by itself; rejects
 * with a FeedError that says what did not.
 */
export async function load(url: string, options: LoadOptions = {}): Promise<Loaded> {
  const loaded = await attempt(url, undefined, options);
  if (!loaded) throw new Error('what is not known cannot be unchanged');
  return loaded;
}

/** As `load`, and asks the server; `undefined` where it is what the `known` fingerprint names. */
export function reload(
  url: string,
  known: string,
  options: LoadOptions = {},
): Promise<Loaded | undefined> {
  return attempt(url, known, { ...options, revalidate: true });
}

async function attempt(
  url: string,
  known: string | undefined,
  options: LoadOptions,
): Promise<Loaded | undefined> {
  const { ask = askByFetch, clock = systemClock, random = Math.random, signal } = options;
  const isOnline = options.isOnline ?? (() => true);
  const { revalidate = false } = options;
  const request: DownloadOptions = { ask, clock, signal, known, revalidate };
  let refused = false;
  for (let tries = 1; ; tries += 1) {
    try {
      const answer = await download(url, request);
      return answer && (await parse(answer));
    } catch (fault) {
      const error = nameFault(fault, url);
      if (error.code === 'offline') {
        if (!isOnline()) throw error;
        if (refused) throw new FeedError('cors', { url, cause: fault });
        refused = await isRefused(url, options.origin, clock, signal);
      }
      const pause = pauseAfter(error, tries, random);
      if (pause === undefined) throw error;
      await wait(pause, url, clock, signal);
    }
  }
}

async function parse({ text, url, fingerprint }: Download): Promise<Loaded> {
  return { raw: await parseFetched(text, url), url, fingerprint };
}

/** `fetch` says TypeError for everything that is not an answer. */
function nameFault(fault: unknown, url: string): FeedError {
  if (fault instanceof FeedError) return fault;
  if (fault instanceof TypeError) return new FeedError('offline', { url, cause: fault });
  throw fault;
}

/**
 * Whether the server can be reached and it is the browser that keeps its answer from us. `fetch`
 * does not tell this from a broken line; a request whose answer nobody may read does.
 */
async function isRefused(
  url: string,
  origin: string | undefined,
  clock: Clock,
  outer?: AbortSignal,
): Promise<boolean> {
  if (origin === undefined || new URL(url, origin).origin === origin) return false;
  const control = new AbortController();
  const stop = () => control.abort();
  outer?.addEventListener('abort', stop);
  const end = clock.after(PROBE, stop);
  try {
    await fetch(url, { ...FEED_REQUEST, method: 'HEAD', mode: 'no-cors', signal: control.signal });
    return true;
  } catch (fault) {
    if (control.signal.aborted || fault instanceof TypeError) return false;
    throw fault;
  } finally {
    end();
    outer?.removeEventListener('abort', stop);
  }
}

async function* bodyOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  for (;;) {
    const result = await reader?.read();
    if (!result?.value) return;
    yield result.value;
  }
}

/** Fetches for itself alone: outside a page, and in tests. */
export const askByFetch: AskFeed = async (url, init) => {
  const response = await fetch(url, init);
  const { ok, status, headers } = response;
  return { ok, status, url: response.url, headers, body: bodyOf(response) };
};
