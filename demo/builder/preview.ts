/* A page of the size of a phone, a tablet or a desk, with the chosen widget alone on it. */
import { PREVIEW_ASKS, type PreviewHeight, type PreviewMessage } from './preview-message.ts';

/** How long a widget may take to have all its parts, in ms. */
const SETTLED = 1000;

const main = document.querySelector('main');
let shown: { readonly key: string; readonly element: HTMLElement } | undefined;
let settling = 0;
let isSettled = false;
let set: readonly string[] = [];

function elementFor(widget: string, feed: string, inline: string): HTMLElement {
  const key = [widget, inline || feed].join('\n');
  if (shown?.key === key) return shown.element;
  const element = document.createElement(`vision-${widget}`);
  if (inline) {
    const text = document.createElement('script');
    text.type = 'application/json';
    text.append(inline);
    element.append(text);
  }
  main?.replaceChildren(element);
  main?.classList.add('waiting');
  isSettled = false;
  clearTimeout(settling);
  shown = { key, element };
  return element;
}

function show({ visionPreview }: PreviewMessage): void {
  const { widget, attributes, feed, inline, language, properties } = visionPreview;
  const { style } = document.documentElement;
  document.documentElement.lang = language;
  for (const name of set) if (!(name in properties)) style.removeProperty(name);
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
  set = Object.keys(properties);
  const element = elementFor(widget, feed, inline);
  const wanted = inline ? attributes : { ...attributes, feed };
  for (const name of element.getAttributeNames()) {
    if (!(name in wanted)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(wanted)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  if (origin !== location.origin || source !== parent) return;
  if (typeof data === 'object' && data !== null && 'visionPreview' in data) {
    show(data as PreviewMessage);
  }
});

// Until all of it is there, the page is no lower than most widgets are: its height is copied.
for (const end of ['vision-ready', 'vision-error']) {
  addEventListener(end, () => {
    clearTimeout(settling);
    settling = window.setTimeout(() => {
      main?.classList.remove('waiting');
      isSettled = true;
      tell();
    }, SETTLED);
  });
}

// A link leads out of the preview, not away from it.
addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && !event.defaultPrevented) link.target = '_blank';
});

function tell(): void {
  const { height } = document.documentElement.getBoundingClientRect();
  const message: PreviewHeight = { visionHeight: height, isSettled };
  parent.postMessage(message, location.origin);
}

new ResizeObserver(tell).observe(document.documentElement);
parent.postMessage(PREVIEW_ASKS, location.origin);
