/** Listeners of one source that runs only while there are any. Plain data: copies share it. */
export interface Hub {
  readonly listeners: Set<() => void>;
  /** Stops the source; the copy that started it left this here. */
  stop?: (() => void) | undefined;
}

/** Starts a source that calls `tell` at every change, and gives back how to stop it. */
export type Source = (tell: () => void) => () => void;

export function createHub(): Hub {
  return { listeners: new Set() };
}

/** Lets every listener know. One that throws does not keep the others from hearing. */
export function tellAll(hub: Hub): void {
  for (const listener of [...hub.listeners]) {
    try {
      listener();
    } catch (error) {
      reportError(error);
    }
  }
}

/** Adds `listener`, starting `source` for the first; the returned function takes it off again. */
export function listen(hub: Hub, listener: () => void, source?: Source): () => void {
  // A function of its own: the same listener may come twice and leave once.
  const entry = () => listener();
  hub.listeners.add(entry);
  if (source) hub.stop ??= source(() => tellAll(hub));
  return () => {
    hub.listeners.delete(entry);
    if (hub.listeners.size > 0) return;
    hub.stop?.();
    hub.stop = undefined;
  };
}
