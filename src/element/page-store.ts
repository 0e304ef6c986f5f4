import { FeedStore } from '../feed/store.ts';
import { pageLife } from '../page/life.ts';
import { sharedRequest } from '../page/requests.ts';

let store: FeedStore | undefined;

/** The feeds of this page, made when the first widget stands on it. */
export function pageStore(): FeedStore {
  return (store ??= new FeedStore({
    life: pageLife,
    ask: sharedRequest,
    origin: location.origin,
  }));
}
