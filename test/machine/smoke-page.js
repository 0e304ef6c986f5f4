// Runs in the page of a browser that is tried: keeps what goes wrong, and does what a reader would.
const WIDGETS = [
  'banner',
  'phase-timeline',
  'initiative-map',
  'story-feed',
  'event-calendar',
  'email-signature',
];
const PATIENCE = 20_000;
const faults = [];
window.addEventListener('error', (event) => faults.push(`error: ${event.message}`));
window.addEventListener('unhandledrejection', (event) => faults.push(`rejected: ${event.reason}`));
document.addEventListener('securitypolicyviolation', (event) =>
  faults.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
);

const rootOf = (name) => document.querySelector(`vision-${name}`)?.shadowRoot;

async function until(find, what) {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  faults.push(`never came: ${what}`);
  return undefined;
}

const labelled = (root, words) =>
  [...(root?.querySelectorAll('button, a, label') ?? [])].find((one) =>
    words.test(one.textContent.replace(/\s+/g, ' ').trim()),
  );

/** What each widget shows in the end, and what went wrong on the way. */
globalThis.smoke = async () => {
  const shown = {};
  for (const name of WIDGETS) {
    const heading = await until(
      () => rootOf(name)?.querySelector('h1, h2, h3, [part~=sentence]'),
      name,
    );
    shown[name] = heading?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }
  const calendar = rootOf('event-calendar');
  const event = await until(() => calendar.querySelector('[part~=event] [part~=link]'), 'an event');
  event?.click();
  const dialog = await until(() => calendar.querySelector('dialog[open]'), 'the event’s dialog');
  shown.dialog = dialog?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  dialog?.close();
  labelled(calendar, /^Måned$/)?.click();
  shown.days = (await until(() => calendar.querySelector('[role=grid]'), 'the month'))
    ? calendar.querySelectorAll('.month [role=gridcell]').length
    : 0;
  labelled(rootOf('story-feed'), /^Læs mere/)?.click();
  await until(() => rootOf('story-feed').querySelector('.story-facts'), 'the whole story');
  const { scrollWidth, clientWidth } = document.documentElement;
  return JSON.stringify({ shown, faults, overflow: scrollWidth - clientWidth });
};
