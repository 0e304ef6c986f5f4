/**
 * How feeds are asked for: whoever hosts the feed is not told which page was read. Cookies are as the
 * browser has them by itself, to the page's own site alone: with `credentials: 'omit'` it would not use
 * what a hint in the page's head has fetched.
 */
export const FEED_REQUEST = {
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

/** What a feed is read from: a response, or one that several readers share. */
export interface FeedAnswer {
  readonly ok: boolean;
  readonly status: number;
  /** The address that answered in the end, after redirects. */
  readonly url: string;
  readonly headers: Pick<Headers, 'get'>;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Options of a request. `signal` is always aborted when its reader has finished, well or badly. */
export interface FeedRequestInit extends RequestInit {
  readonly signal: AbortSignal;
}

/** Asks for a feed; rejects as `fetch` does. */
export type AskFeed = (url: string, init: FeedRequestInit) => Promise<FeedAnswer>;
