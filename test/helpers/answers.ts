import { FeedError } from '../../src/feed/errors.ts';
import type { AskFeed, FeedAnswer } from '../../src/model/feed-request.ts';
import type { FakeTime } from './fake-time.ts';

/** Where answers made by hand come from. */
export const FEED_URL = 'https://www.example.dk/vision.json';

/** The error that `promise` ends with. */
export async function errorOf(promise: Promise<unknown>): Promise<FeedError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  chunks?: (string | Uint8Array | Promise<never>)[];
}

const FEED = '{"version": 1}';

/** An answer made by hand. */
export function answer({ status = 200, headers = {}, chunks = [FEED] }: Answer = {}): FeedAnswer {
  async function* body() {
    for (const chunk of chunks) {
      const piece = await chunk;
      yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
    }
  }
  return { ok: status < 400, status, url: FEED_URL, headers: new Headers(headers), body: body() };
}

/** Answers in turn, and then always as the last; notes when it was asked, and how. */
export function script(time: FakeTime, ...turns: (() => FeedAnswer)[]) {
  const began = time.now();
  const asked: number[] = [];
  const inits: RequestInit[] = [];
  const ask: AskFeed = (_url, init) => {
    const turn = turns[Math.min(asked.length, turns.length - 1)]!;
    asked.push(time.now() - began);
    inits.push(init);
    return new Promise((resolve) => resolve(turn()));
  };
  return { ask, asked, inits };
}

/** A turn of `script`: the network fails. */
export const broken = (): never => {
  throw new TypeError('Failed to fetch');
};
/** A piece of an answer that never comes. */
export const forever = new Promise<never>(() => undefined);
