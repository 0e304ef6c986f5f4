/*
 * The loader: finds widgets on the page in whatever form its editor could write them, and imports
 * only what they need. It imports nothing before that, and it is the only file on a page without.
 */
import type { EntryFiles } from './model/entry-files.ts';
import { shared } from './page/registry.ts';
import { startRequest } from './page/requests.ts';
import { readSiteSettings } from './page/site.ts';
import {
  EDITOR,
  feedOf,
  INLINE_FEED,
  NAVIGATION,
  PLACES,
  PREFIX,
  standsAlone,
  wishOf,
  type Wish,
} from './page/wishes.ts';

/** Which files each entry imports; the build fills it in, at every place that names it. */
declare const __FILES__: EntryFiles;
declare const __VERSION__: string;

const FILES = __FILES__;

/** Puts the banner where an old slogan stands. */
const SLOGAN = 'embed/slogan.js';
/** Says what is wrong with the page, to whoever puts `#vision-debug` in its address. */
const DOCTOR = 'embed/doctor.js';
const DEBUG = 'vision-debug';

/** Sets a `<vision-feed>` to work. */
const PROVIDER = 'embed/provider.js';

const entryOf = (name: string) => `widgets/${name}.js`;
const isWidget = (name: string) => Object.hasOwn(FILES, entryOf(name));
const warn = (...words: unknown[]) => console.warn('vision-widgets:', ...words);

/**
 * Asks for an entry, the view to begin with and all they import at once, so that nothing waits for
 * something else to be read.
 */
async function load(entry: string, view?: string | null): Promise<void> {
  const filesOf = (key: string) => FILES[key] ?? [];
  const files = [entry, ...filesOf(entry), ...filesOf(`${entry}#${view ?? ''}`)];
  await Promise.all(
    files.map((file) => import(/* @vite-ignore */ new URL(file, import.meta.url).href)),
  );
}

/** Puts a widget in the place of `element`, which becomes its fallback. */
function place(element: Element, { name, attributes }: Wish): void {
  const widget = document.createElement(PREFIX + name);
  const { observedAttributes = [] } = widget.constructor as { observedAttributes?: string[] };
  for (const [key, value] of attributes) {
    if (observedAttributes.includes(key)) widget.setAttribute(key, value);
  }
  if (element instanceof HTMLAnchorElement) {
    // A paragraph would press its own width and size upon the widget.
    const parent = element.parentElement;
    const old = parent?.localName === 'p' ? parent : element;
    old.replaceWith(widget);
    widget.append(old);
  } else {
    widget.append(...element.childNodes);
    element.append(widget);
  }
}

function start(): void {
  const { feed, origins, slogan } = readSiteSettings(import.meta.url);
  const seen = new WeakSet<Element>();
  const requested = new Set<string>();

  /** The feed sets out together with the code that shows it. */
  function request(address: string | null | undefined): void {
    const url = address ? new URL(address, location.href).href : feed;
    if (!url || requested.has(url)) return;
    requested.add(url);
    startRequest(url);
  }

  async function upgrade(element: Element): Promise<void> {
    const wish = wishOf(element);
    if (!isWidget(wish.name)) {
      warn(`there is no widget "${wish.name}"`, element);
      return;
    }
    const wanted = feedOf(wish);
    if (wanted && !origins.has(new URL(wanted, location.href).origin)) {
      warn(`feeds from ${wanted} are not allowed; see data-allow`, element);
      return;
    }
    request(wanted);
    await load(entryOf(wish.name), wish.attributes.find(([key]) => key === 'view')?.[1]);
    if (element.isConnected) place(element, wish);
  }

  async function visit(element: Element): Promise<void> {
    const { localName } = element;
    if (seen.has(element) || element.closest(EDITOR)) return;
    seen.add(element);
    try {
      if (localName.startsWith(PREFIX)) {
        const provider = element.closest('vision-feed');
        if (provider) load(PROVIDER).catch(warn);
        if (!element.querySelector(INLINE_FEED)) {
          request(element.getAttribute('feed') ?? provider?.getAttribute('src'));
        }
        await load(entryOf(localName.slice(PREFIX.length)), element.getAttribute('view'));
      } else if (localName !== 'a' || (standsAlone(element) && !element.closest(NAVIGATION))) {
        await upgrade(element);
      }
    } catch (error) {
      // The fallback stays: a page without the widget is still a page.
      warn('a widget cannot be shown', element, error);
    }
  }

  const names = Object.keys(FILES).flatMap((entry) => /^widgets\/(.+)\.js$/.exec(entry)?.[1] ?? []);
  const selector = [PLACES, ...names.map((name) => PREFIX + name)].join();
  function scan(root: Document | Element): void {
    if (root instanceof Element && root.matches(selector)) void visit(root);
    for (const element of root.querySelectorAll(selector)) void visit(element);
  }

  function watch(): void {
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) if (node instanceof Element) scan(node);
      }
    }).observe(document, { childList: true, subtree: true });
    scan(document);
  }

  const examine = () => load(DOCTOR).catch(warn);
  // The doctor first: what the widgets do to the page is over before it could be asked.
  if (location.hash.includes(DEBUG)) void examine().then(watch);
  else watch();
  addEventListener('hashchange', () => {
    if (location.hash.includes(DEBUG)) void examine();
  });

  if (slogan) {
    request(feed);
    const replace = () => void load(SLOGAN).catch(warn);
    if (document.readyState === 'complete') replace();
    else addEventListener('load', replace, { once: true });
  }
}

shared('loader', () => {
  start();
  return { version: __VERSION__, files: FILES };
});
