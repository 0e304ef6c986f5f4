import { whenIdle } from './idle.ts';

/** Who goes from one thing to the next is not held up by it. */
const REST = 500;

/** Runs `run` when the reader has paused and the page is idle; the returned function calls it off. */
export function whenAtRest(run: () => void, rest = REST): () => void {
  const timer = setTimeout(() => (callOff = whenIdle(run)), rest);
  let callOff = (): void => clearTimeout(timer);
  return () => callOff();
}
