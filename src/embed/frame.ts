/*
 * What an embedded page starts with, before the loader: the options that its address carries
 * (`embed/event-calendar.html#view=month&limit=5`), and word of its height to the page around it.
 */
import { tellHeight } from './tell-height.ts';

/** A widget that has not come by then may not come. */
const PATIENCE = 2000;

/** Which widget and which feed it is stands in the page itself, and its looks are its own. */
const OPTION = /^(?!on|(style|class|id|slot|feed)$)[a-z-]+$/;
const TOKEN = '--vision-';

const widget = document.querySelector('[feed]');

for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
  if (name.startsWith(TOKEN)) document.documentElement.style.setProperty(name, value);
  else if (OPTION.test(name)) widget?.setAttribute(name, value);
}

// The list in the page may be many times as high as the widget that comes in its place: the page
// around it would jump twice.
addEventListener('vision-ready', tellHeight);
addEventListener('vision-error', tellHeight);
setTimeout(tellHeight, PATIENCE);
