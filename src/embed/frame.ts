/*
 * What an embedded page starts with, before the loader: the options that its address carries
 * (`embed/event-calendar.html#view=month&limit=5`), and word of its height to the page around it.
 */
import { tellHeight } from './tell-height.ts';

const OPTION = /^[a-z][a-z-]*$/;
/** Which widget and which feed it is stands in the page itself, and its looks are its own. */
const SETTLED = /^(on|style$|class$|id$|slot$|is$|src|feed$|data-|vision-)/;
const TOKEN = /^--vision-[a-z-]+$/;

function setOption(name: string, value: string): void {
  for (const element of document.querySelectorAll('*')) {
    if (element.localName.startsWith('vision-')) element.setAttribute(name, value);
    else if (element.matches('[data-vision-widget]')) element.setAttribute(`data-${name}`, value);
  }
}

for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
  if (TOKEN.test(name)) document.documentElement.style.setProperty(name, value);
  if (OPTION.test(name) && !SETTLED.test(name)) setOption(name, value);
}

tellHeight();
