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
  const { requestIdleCallback: soon = (go: () => void) => setTimeout(go, SOON) } =
    window as Partial<Pick<Window, 'requestIdleCallback'>>;
  let wanted: (() => void) | undefined = run;
  soon(() => wanted?.());
  return () => {
    wanted = undefined;
  };
}
