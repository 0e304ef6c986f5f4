/** Waits where the page has waited for us long enough. */
export type Pause = () => Promise<void>;

/** How long the page may wait for us: a sixth of what a reader notices as a stutter. */
const SLICE = 8;

/**
 * Lets the page draw, listen and stop us whenever a slice of work has been done: `await pause()` as
 * often as you like. By messages, not by timers, which a page in the background gets once a second.
 */
export function pauses(): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
    since = performance.now();
  };
}
