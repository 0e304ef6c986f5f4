import { createHub, listen } from './hub.ts';
import { shared } from './registry.ts';

const MINUTE = 60_000;

/**
 * Calls `listener` as each minute begins, and at once when a reader comes back to the page: the
 * moment to look again at "i dag", at campaign dates and at how old the content is. One timer
 * serves the page; a page nobody sees has none.
 */
export function onMinute(listener: () => void): () => void {
  return listen(shared('minutes', createHub), listener, (tell) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const schedule = () => {
      timer = setTimeout(
        () => {
          schedule();
          tell();
        },
        MINUTE - (Date.now() % MINUTE),
      );
    };
    const follow = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      schedule();
      tell();
    };
    document.addEventListener('visibilitychange', follow);
    if (document.visibilityState !== 'hidden') schedule();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  });
}
