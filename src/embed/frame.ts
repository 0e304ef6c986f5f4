/*
 * What an embedded page starts with, before the loader: the options that its address carries
 * (`embed/event-calendar.html#view=month&limit=5`), and word of its height to the page around it.
 */

/** A widget that has not come by then may not come. */
const PATIENCE = 2000;

/** Which widget and which feed it is stands in the page itself, and its looks are its own. */
const OPTION = /^(?!on|(style|class|id|slot|feed)$)[a-z-]+$/;
const TOKEN = '--vision-';

const root = document.documentElement;
const { style } = root;
const widget = document.querySelector('[feed]');
/** What is shown until the widget is there. */
let list = widget?.firstElementChild as HTMLElement | null | undefined;

for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
  if (name.startsWith(TOKEN)) style.setProperty(name, value);
  else if (OPTION.test(name)) widget?.setAttribute(name, value);
}

/**
 * Tells how high the page is, whenever that changes; a height is no secret. The list in the page may
 * be many times as high as the widget that comes in its place: the page around it would jump twice.
 */
function tell(): void {
  if (!list?.offsetHeight) {
    parent.postMessage({ visionHeight: root.getBoundingClientRect().height }, '*');
  }
}

/** Nothing comes in its place, or it has come: the page is as wide as its frame will be by now. */
function settle(): void {
  list = null;
  style.overflow = '';
  tell();
}

// A bar beside what is about to fit would make it narrower, and so another height for a moment.
style.overflow = 'clip';
new ResizeObserver(tell).observe(root);
addEventListener('vision-error', settle);
setTimeout(settle, PATIENCE);
// A host's script that came late asks for it.
addEventListener('message', ({ source }) => {
  if (source === parent) tell();
});

export {};
