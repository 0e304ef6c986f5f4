/** Fetches the feed that every page shows, as the page's author would. */
export async function feedEvents() {
  const response = await fetch(document.documentElement.dataset.feed);
  const { events } = await response.json();
  return events;
}

/** What the benchmark asks of a page. */
export function offer(page) {
  globalThis.bench = page;
}
