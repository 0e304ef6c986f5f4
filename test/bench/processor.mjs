// How long a page's main thread kept a processor busy: unlike the clock, it does not go on while the
// machine does something else. What a throttled thread waits away between its tasks is not counted.
const MARK = 'TimeStamp';
const TASK = 'RunTask';
/** Of a task, not of its beginning alone. */
const ENDED = 'X';
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
/** Ends a span's name where the span ends. */
export const DONE = ', done';

/** What of a task lies between two moments of its thread, in microseconds. */
const between = (from, until) => (sum, task) =>
  sum +
  Math.max(
    0,
    Math.min(until.tts, task.tts + (task.tdur ?? task.dur)) - Math.max(from.tts, task.tts),
  );

/** The spans that a page marked with `console.timeStamp`, in their order, in milliseconds. */
function spansOf(events) {
  const marks = events.filter(({ name }) => name === MARK);
  const nameOf = ({ args }) => args.data.message;
  const spans = [];
  for (const [index, end] of marks.entries()) {
    if (!nameOf(end).endsWith(DONE)) continue;
    const name = nameOf(end).slice(0, -DONE.length);
    const isHere = ({ pid, tid }) => pid === end.pid && tid === end.tid;
    const begin = marks.slice(0, index).findLast((mark) => nameOf(mark) === name && isHere(mark));
    // A task of a microsecond comes without its thread's time.
    const tasks = events.filter(({ name: what, ph, tts }) => what === TASK && ph === ENDED && tts);
    const ms = tasks.filter(isHere).reduce(between(begin, end), 0) / 1000;
    spans.push({ name, ms });
  }
  return spans;
}

/** Listens to a browser until what it returns is called, which tells the spans. */
export async function listen(browser) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...value.filter(({ name }) => name === MARK || name === TASK));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: CATEGORIES,
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return spansOf(events.sort((a, b) => a.ts - b.ts));
  };
}
