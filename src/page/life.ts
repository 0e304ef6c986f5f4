/** What the feed store needs to know of the page; it knows no DOM itself. */
export const pageLife = {
  /** Whether a reader can see the page. */
  get visible(): boolean {
    return document.visibilityState !== 'hidden';
  },

  /** Whether the device has any network. */
  get online(): boolean {
    return navigator.onLine;
  },

  /** Calls `listener` when either may have changed, or the page comes back from the browser's memory. */
  watch(listener: () => void): () => void {
    const control = new AbortController();
    const { signal } = control;
    document.addEventListener('visibilitychange', listener, { signal });
    for (const name of ['online', 'offline', 'pageshow']) {
      window.addEventListener(name, listener, { signal });
    }
    return () => control.abort();
  },
};
