import { FEED_REQUEST } from '../model/feed-request.ts';
import type { Clock } from './clock.ts';

/** How long the question "is the server there at all?" may take. */
const PROBE = 5000;

/**
 * Whether the server can be reached and it is the browser that keeps its answer from us. `fetch`
 * does not tell this from a broken line; a request whose answer nobody may read does.
 */
export async function isRefused(url: string, clock: Clock, outer?: AbortSignal): Promise<boolean> {
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
