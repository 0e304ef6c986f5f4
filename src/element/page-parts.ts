import { systemClock } from '../feed/clock.ts';
import type { FeedParts } from '../feed/parts.ts';
import { PartsStore } from '../feed/parts-store.ts';
import { whenIdle } from '../page/idle.ts';
import { pageLife } from '../page/life.ts';
import { sharedRequest } from '../page/requests.ts';
import { siteDefaults } from '../page/site.ts';

let store: PartsStore | undefined;

/** The parts of the feed at `url`, for all widgets of this page. */
export function pageParts(url: string): FeedParts {
  store ??= new PartsStore({
    clock: systemClock,
    life: pageLife,
    ask: sharedRequest,
    origin: location.origin,
    isAllowed: (part) => siteDefaults().origins.has(new URL(part).origin),
    idle: whenIdle,
  });
  return store.of(url);
}
