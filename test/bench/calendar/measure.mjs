// One visit to one page: how long until the month is painted, the next month, the list, the letters of a search; and what it
// leaves alive.
/** Longer than anything but the slowest peer at the largest feed. */
const PATIENCE = 30_000;
/** Chromium's own "Fast 3G". */
const FAST_3G = { latency: 562.5, download: (1.6 * 1024 * 1024 * 0.9) / 8, upload: 84_375 };

/** Runs in the page before anything of it. */
function watch() {
  const root = () => globalThis.bench?.root ?? document;
  const text = () => {
    const { bench } = globalThis;
    const found = bench ? root().querySelectorAll(bench.events) : [];
    return found.length > 0
      ? `${found.length} ${found[0].textContent} ${found[found.length - 1].textContent}`
      : '';
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** A task after the frame: what the frame drew is on its way to the screen. */
  const painted = () =>
    frame().then(
      () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(0);
        }),
    );
  const changed = async (before) => {
    while (text() === before || text() === '') await frame();
    return painted();
  };
  globalThis.measured = {
    month: () => changed(''),
    act: async (name) => {
      const before = text();
      const start = performance.now();
      globalThis.bench[name]();
      return (await changed(before)) - start;
    },
  };
  globalThis.firstPaint = changed('');
}

/** Visits `url` in a browser context of its own. `slow` throttles the CPU, `fast3g` the line. */
export async function visit(browser, url, { slow = 1, fast3g = false }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const paths = [];
    page.on('request', (request) => paths.push(new URL(request.url()).pathname));
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    if (fast3g) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: FAST_3G.latency,
        downloadThroughput: FAST_3G.download,
        uploadThroughput: FAST_3G.upload,
      });
    }
    if (slow > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'commit' });
    const within = (work) =>
      Promise.race([work, new Promise((resolve) => setTimeout(resolve, PATIENCE, undefined))]);
    const month = await within(page.evaluate(() => globalThis.firstPaint));
    if (month === undefined) return { paths };
    const next = await within(page.evaluate(() => globalThis.measured.act('next')));
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name) => metrics.find((other) => other.name === name)?.value;
    const elements = await page.evaluate(
      () => (globalThis.bench.root ?? document.body).querySelectorAll('*').length,
    );
    const hasList = await page.evaluate(() => 'list' in globalThis.bench);
    const list = hasList && (await within(page.evaluate(() => globalThis.measured.act('list'))));
    const hasSearch = await page.evaluate(() => 'find' in globalThis.bench);
    const search = hasSearch
      ? await within(
          page.evaluate(async () => {
            // It comes after the events.
            while (globalThis.bench.field === null) await new Promise(requestAnimationFrame);
            await globalThis.measured.act('find');
            return globalThis.measured.act('key');
          }),
        )
      : undefined;
    return {
      month,
      next,
      list: list === false ? undefined : list,
      search,
      nodes: metric('Nodes'),
      elements,
      heap: metric('JSHeapUsedSize') / 1e6,
      paths,
    };
  } finally {
    await context.close();
  }
}
