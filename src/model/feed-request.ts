/** How feeds are asked for: no cookies go along, and their host is not told which page was read. */
export const FEED_REQUEST = {
  credentials: 'omit',
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
