import type { AskFeed } from '../model/feed-request.ts';
import { systemClock, type Clock } from './clock.ts';
import { download, type Download } from './download.ts';
import { FeedError } from './errors.ts';
import { parseFetched } from './json.ts';
import { pauseAfter, wait } from './retry.ts';

/** What `load` takes from outside. */
export interface LoadOptions {
  /** Fetches: on a page, the request that all copies share. */
  readonly ask: AskFeed;
  readonly signal?: AbortSignal | undefined;
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
  /** Names this version of the file. */
  readonly fingerprint: string;
}

/**
 * Fetches a feed and parses it. Tries again, with growing pauses, what may pass by itself; rejects
 * with a FeedError that says what did not.
 */
export function load(url: string, options: LoadOptions): Promise<Loaded> {
  // What is not known cannot be unchanged.
  return reload(url, undefined, options) as Promise<Loaded>;
}

/** As `load`, and asks the server; `undefined` where it is what the `known` fingerprint names. */
export async function reload(
  url: string,
  known: string | undefined,
  options: LoadOptions,
): Promise<Loaded | undefined> {
  const { clock = systemClock, random = Math.random, isOnline, origin, signal } = options;
  let refused = false;
  for (let tries = 1; ; tries += 1) {
    try {
      const answer = await download(url, { ...options, clock, known });
      return answer && (await parse(answer));
    } catch (fault) {
      const error = nameFault(fault, url);
      if (error.code === 'offline') {
        if (isOnline?.() === false) throw error;
        if (refused) throw new FeedError('cors', { url, cause: fault });
        refused = await isRefused(url, origin, clock, signal);
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

/** Whether it is the browser that keeps the answer from us: asked for other origins alone. */
async function isRefused(
  url: string,
  origin: string | undefined,
  clock: Clock,
  signal?: AbortSignal,
): Promise<boolean> {
  if (origin === undefined || new URL(url, origin).origin === origin) return false;
  // Where nothing can be fetched, nor can this.
  const probe = await import('./refusal.ts').catch(() => undefined);
  return (await probe?.isRefused(url, clock, signal)) ?? false;
}
