import type { AskFeed, FeedAnswer } from '../model/feed-request.ts';
import type { Clock } from './clock.ts';
import { FeedError } from './errors.ts';
import { serverFingerprint, textFingerprint } from './fingerprint.ts';
import { retryAfter } from './retry.ts';

/**
 * How long a server may say nothing: no answer, or no further byte. Not a limit for the whole: on a
 * slow line a large feed takes longer and arrives all the same.
 */
const SILENCE = 15_000;
/** How long the whole may take, so that a server that drips cannot hold a page for ever. */
const WHOLE = 120_000;
/** The largest feed that is read. */
export const MOST_BYTES = 64 * 2 ** 20;

/** See LoadOptions. */
export interface DownloadOptions {
  readonly ask: AskFeed;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
  readonly revalidate?: boolean;
  readonly known?: string | undefined;
}

/** What came, and the address that answered in the end. */
export interface Download {
  readonly text: string;
  readonly url: string;
  readonly fingerprint: string;
}

/** One try to fetch a feed. `undefined`: it is what we know. Rejects with FeedError, or as `fetch` does. */
export async function download(
  url: string,
  { ask, clock, signal, known, revalidate }: DownloadOptions,
): Promise<Download | undefined> {
  const control = new AbortController();
  const stop = (code: 'timeout' | 'aborted') => control.abort(new FeedError(code, { url }));
  const abort = () => stop('aborted');
  const stopped = new Promise<never>((_, reject) => {
    control.signal.addEventListener('abort', () => reject(control.signal.reason as Error));
  });
  let endSilence = clock.after(SILENCE, () => stop('timeout'));
  const endWhole = clock.after(WHOLE, () => stop('timeout'));
  /** Waits for the next sign of life. */
  const hear = async <T>(sign: Promise<T>): Promise<T> => {
    const heard = await Promise.race([sign, stopped]);
    endSilence();
    endSilence = clock.after(SILENCE, () => stop('timeout'));
    return heard;
  };

  try {
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    control.signal.throwIfAborted();
    const answer = await hear(
      ask(url, {
        cache: revalidate || known !== undefined ? 'no-cache' : 'default',
        signal: control.signal,
      }),
    );
    if (!answer.ok) throw httpError(answer, url, clock);
    const fromServer = serverFingerprint(answer.headers);
    if (known !== undefined && fromServer === known) return undefined;
    const { chunks, text } = await readBody(answer, url, hear);
    // A server that names its files spares us the looking at every byte.
    const fingerprint = fromServer ?? textFingerprint(joined(chunks));
    return fingerprint === known ? undefined : { text, url: answer.url || url, fingerprint };
  } finally {
    endSilence();
    endWhole();
    signal?.removeEventListener('abort', abort);
    stopped.catch(() => undefined);
    // The request's end, whether or not it had come to it: see FeedRequestInit.
    control.abort();
  }
}

function httpError({ status, headers }: FeedAnswer, url: string, clock: Clock): FeedError {
  const wait = retryAfter(headers.get('Retry-After'), clock.now());
  return new FeedError('http', { url, status, ...(wait !== undefined && { retryAfter: wait }) });
}

/**
 * The bytes and what they say. Each chunk is decoded while the next is on its way: of seven megabytes
 * in one go a phone has to work for the time of two frames, and the reader waits for that.
 */
async function readBody(
  { headers, body }: FeedAnswer,
  url: string,
  hear: <T>(sign: Promise<T>) => Promise<T>,
): Promise<{ readonly chunks: readonly Uint8Array[]; readonly text: string }> {
  if (Number(headers.get('Content-Length')) > MOST_BYTES) throw new FeedError('too-large', { url });
  const chunks: Uint8Array[] = [];
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  const reading = body[Symbol.asyncIterator]();
  for (;;) {
    const step: IteratorResult<Uint8Array, unknown> = await hear(reading.next());
    if (step.done) break;
    // What was packed may be far larger than its announced length.
    length += step.value.length;
    if (length > MOST_BYTES) throw new FeedError('too-large', { url });
    chunks.push(step.value);
    text += decoder.decode(step.value, { stream: true });
  }
  return { chunks, text: text + decoder.decode() };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
