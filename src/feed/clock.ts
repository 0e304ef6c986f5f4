/** Time as `feed` knows it: the browser's, or a test's that stands still. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `run` in `ms` milliseconds; the returned function calls it off. */
  after(ms: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
