interface Connection {
  readonly saveData?: boolean;
}

const SOON = 200;

/**
 * Runs `run` when the page has nothing better to do; the returned function calls it off. Never for a
 * reader who has asked the browser to save data: what is fetched ahead of time may not be needed.
 */
export function whenIdle(run: () => void): () => void {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (connection?.saveData) return () => undefined;
  // Safari 16 does not have it.
  const page = window as Partial<Pick<Window, 'requestIdleCallback' | 'cancelIdleCallback'>>;
  if (!page.requestIdleCallback) {
    const timer = setTimeout(run, SOON);
    return () => clearTimeout(timer);
  }
  const handle = page.requestIdleCallback(() => run());
  return () => page.cancelIdleCallback?.(handle);
}
