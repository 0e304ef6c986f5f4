import { FeedError } from './errors.ts';
import { parseJson } from './json.ts';
import { readFeed } from './read.ts';
import { errorState, readyState, type FeedState } from './state.ts';

/** The state of a feed that is written into the page at `url`. It is as new as the page. */
export function inlineFeed(text: string, url: string, now: number): FeedState {
  try {
    const snapshot = readFeed(parseJson(text, url), url);
    if (snapshot instanceof FeedError) return errorState(snapshot);
    return readyState({ snapshot, loadedAt: now }, now);
  } catch (error) {
    if (error instanceof FeedError) return errorState(error);
    throw error;
  }
}
