import type { ErrorFacts, ErrorMessages } from '../i18n/errors.ts';

/**
 * Why a feed cannot be had:
 * - `offline`: no answer from the network
 * - `timeout`: no byte for 15 seconds, or not all of them within two minutes
 * - `http`: the server answered with an error; `status` says which
 * - `cors`: the server answers, but the browser may not read it from this page
 * - `refused`: the address is not of an origin that the site allows
 * - `aborted`: the caller gave up
 * - `too-large`: more than 64 MB
 * - `not-json`: `line` and `column` say where, `html` that it is a web page
 * - `not-a-feed`: JSON of some other kind
 * - `wrong-version`: a feed that this code would misread; `version` says which
 */
export type FeedErrorCode = keyof ErrorMessages;

/** Facts for the words, and for whoever tries again. */
export interface FeedErrorFacts extends ErrorFacts {
  /** Milliseconds the server asks us to stay away. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** The one kind of error that `feed` throws. `errorText` of i18n has the words for it. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  declare readonly url?: string;
  declare readonly status?: number;
  declare readonly line?: number;
  declare readonly column?: number;
  declare readonly html?: boolean;
  declare readonly version?: string;
  declare readonly retryAfter?: number;

  constructor(code: FeedErrorCode, { cause, ...facts }: FeedErrorFacts = {}) {
    super(
      `The feed ${facts.url ?? ''} cannot be had: ${code}`.replace('  ', ' '),
      cause === undefined ? undefined : { cause },
    );
    this.code = code;
    Object.assign(this, facts);
  }
}
