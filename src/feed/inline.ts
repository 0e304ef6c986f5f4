import { FeedError } from './errors.ts';
import { parseFetched, parseJson } from './json.ts';
import { readFeed } from './read.ts';
import { errorState, LOADING, readyState, type FeedState } from './state.ts';

/**
 * The state of a feed that is written into the page at `url`. It is as new as the page. What is
 * wrong with one that cannot be read is told `later`.
 */
export function inlineFeed(
  text: string,
  url: string,
  now: number,
  later: (state: FeedState) => void,
): FeedState {
  try {
    const snapshot = readFeed(parseJson(text, url), url);
    if (snapshot instanceof FeedError) return errorState(snapshot);
    return readyState({ snapshot, loadedAt: now }, now);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    void parseFetched(text, url).catch((located: unknown) =>
      later(errorState(located as FeedError)),
    );
    return LOADING;
  }
}
