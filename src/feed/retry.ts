import type { Clock } from './clock.ts';
import { FeedError } from './errors.ts';

/** Before the second, third and fourth try. */
const PAUSES: readonly number[] = [500, 1500, 4500];
/** A reader does not wait longer than this for a server that asks for time. */
const PATIENCE = 30_000;
const TOO_MANY = 429;
const SERVER_ERROR = 500;
/** Up to this much is added at random: a thousand pages must not all come back in the same instant. */
const SPREAD = 0.25;

/** Milliseconds that a Retry-After header asks for: seconds, or a date. */
export function retryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Whether a later try may succeed where this one failed. */
function mayPass({ code, status = 0 }: FeedError): boolean {
  return code === 'offline' || (code === 'http' && (status === TOO_MANY || status >= SERVER_ERROR));
}

/** How long to wait before trying again after `tries` tries; `undefined`: not now. */
export function pauseAfter(
  error: FeedError,
  tries: number,
  random: () => number,
): number | undefined {
  const pause = PAUSES[tries - 1];
  if (pause === undefined || !mayPass(error)) return undefined;
  const asked = error.retryAfter ?? 0;
  if (asked > PATIENCE) return undefined;
  return Math.max(asked, pause) * (1 + SPREAD * random());
}

/** Waits; rejects with `aborted` when `signal` says so. */
export function wait(ms: number, url: string, clock: Clock, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new FeedError('aborted', { url }));
      return;
    }
    const end = clock.after(ms, () => {
      signal?.removeEventListener('abort', abort);
      resolve();
    });
    const abort = () => {
      end();
      reject(new FeedError('aborted', { url }));
    };
    signal?.addEventListener('abort', abort, { once: true });
  });
}
