/*
 * What an embedded page starts with, before the loader: the options that its address carries
 * (`embed/event-calendar.html#view=month&limit=5`), and word of its height to the page around it.
 */
import { tellHeight } from './tell-height.ts';

/** A widget that has not come by then may not come. */
const PATIENCE = 2000;

/** Which widget and which feed it is stands in the page itself, and its looks are its own. */
const OPTION = /^(?!on|style$|class$|id$|slot$|feed$|src|data-|vision-)[a-z-]+$/;
const TOKEN = '--vision-';

const root = document.documentElement;
const widgets = [...document.querySelectorAll('*')].filter(({ localName }) =>
  localName.startsWith('vision-'),
);

for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
  if (name.startsWith(TOKEN)) root.style.setProperty(name, value);
  else if (OPTION.test(name)) for (const widget of widgets) widget.setAttribute(name, value);
}

// The list in the page may be many times as high as the widget that comes in its place: the page
// around it would jump twice.
void Promise.race([
  ...['vision-ready', 'vision-error'].map(
    (type) => new Promise((resolve) => root.addEventListener(type, resolve)),
  ),
  new Promise((resolve) => setTimeout(resolve, PATIENCE)),
]).then(tellHeight);
