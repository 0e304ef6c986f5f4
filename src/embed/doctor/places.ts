import type { FeedStore } from '../../feed/store.ts';
import { errorText } from '../../i18n/errors.ts';
import type { Refusal } from '../../i18n/doctor.ts';
import type { Language } from '../../i18n/messages.ts';
import type { Issue } from '../../model/issue.ts';
import { urlOf } from '../../model/url.ts';
import { siteDefaults } from '../../page/site.ts';
import {
  EDITOR,
  feedOf,
  INLINE_FEED,
  NAVIGATION,
  PLACES,
  PREFIX,
  standsAlone,
  wishOf,
} from '../../page/wishes.ts';

/** A place on the page where there is a widget, or where somebody wanted one. */
export interface Place {
  readonly name: string;
  readonly form: 'link' | 'placeholder' | 'element' | 'frame';
  readonly state: 'shown' | 'loading' | 'refused' | 'failed';
  /** The view to begin with, where the page names one. */
  readonly view: string;
  /** The feed's address; empty where it is written into the page or there is none. */
  readonly feed: string;
  readonly isInline?: boolean;
  readonly refusal?: readonly [Refusal, string];
  /** Why the feed cannot be had, or what a frame lacks. */
  readonly notes: readonly string[];
}

const absolute = (address: string) => urlOf(address, location.href)?.href ?? address;

/** Feeds that are followed so that their state is known; the widgets' own store has them already. */
const followed = new Set<string>();

let store: FeedStore | undefined;
let fault = '';

/** Follows the feeds of the page, once their code is there. `tell` is called when it is known. */
export async function watchFeeds(tell: () => void): Promise<void> {
  try {
    const { pageStore } = await import('./feeds.ts');
    store = pageStore();
  } catch (error) {
    // Blocked, not on the server, or not allowed to start: which of them stands in the report.
    fault = String(error);
  }
  tell();
}

/** Why nothing can be said of the feeds; empty where all is well. */
export const feedsFault = (): string => fault;

function stateOf(feed: string, tell: () => void) {
  if (store && !followed.has(feed)) {
    followed.add(feed);
    store.subscribe(feed, tell);
  }
  return store?.state(feed);
}

/** What is wrong with the feeds of the page, as far as it is shown. */
export function feedIssues(): readonly Issue[] {
  return [...followed].flatMap((feed) => store?.state(feed).snapshot?.issues ?? []);
}

export function findPlaces(
  language: Language,
  frameWords: FrameWords,
  tell: () => void,
): readonly Place[] {
  const wishes = [...document.querySelectorAll(PLACES)].filter(isUnmet).map(refusedPlace);
  const widgets = [...document.querySelectorAll<HTMLElement>('*')]
    .filter(({ localName }) => localName.startsWith(PREFIX) && localName !== 'vision-feed')
    .map((element) => widgetPlace(element, language, tell));
  const frames = [...document.querySelectorAll('iframe')]
    .filter(({ src }) => /\/embed\/[\w-]+\.html/.test(src))
    .map((frame) => framePlace(frame, frameWords));
  return [...widgets, ...wishes, ...frames];
}

/** Not the fallback within a widget, nor the placeholder around one. */
function isUnmet(element: Element): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (parent.localName.startsWith(PREFIX)) return false;
  }
  return ![...element.children].some(({ localName }) => localName.startsWith(PREFIX));
}

function refusedPlace(element: Element): Place {
  const wish = wishOf(element);
  const form = element instanceof HTMLAnchorElement ? 'link' : 'placeholder';
  const feed = feedOf(wish) ?? siteDefaults().feed ?? '';
  const refusal = refusalOf(element, wish.name, feed);
  const state = refusal[0] === 'waiting' ? 'loading' : 'refused';
  const view = wish.attributes.find(([key]) => key === 'view')?.[1] ?? '';
  return { name: wish.name, form, state, view, feed: feed && absolute(feed), refusal, notes: [] };
}

function refusalOf(element: Element, name: string, feed: string): readonly [Refusal, string] {
  if (element.closest(EDITOR)) return ['editor', ''];
  if (element instanceof HTMLAnchorElement) {
    if (element.closest(NAVIGATION)) return ['navigation', ''];
    if (!standsAlone(element)) return ['not-alone', ''];
  }
  const { origins } = siteDefaults();
  const origin = urlOf(feed, location.href)?.origin ?? '';
  if (feed && !origins.has(origin)) return ['origin', origin];
  if (customElements.get(PREFIX + name)) return ['waiting', ''];
  return [document.readyState === 'complete' ? 'unknown' : 'waiting', name];
}

function widgetPlace(element: HTMLElement, language: Language, tell: () => void): Place {
  const name = element.localName.slice(PREFIX.length);
  const view = element.getAttribute('view') ?? '';
  const base = { name, form: formOf(element), view, notes: [] };
  const provider = element.closest('vision-feed');
  const isInline = Boolean(
    element.querySelector(INLINE_FEED) ?? provider?.querySelector(INLINE_FEED),
  );
  const named = element.getAttribute('feed') ?? provider?.getAttribute('src');
  const address = named ?? siteDefaults().feed ?? '';
  const feed = isInline || !address ? '' : absolute(address);
  const place = { ...base, feed, isInline };
  if (!customElements.get(element.localName)) {
    void customElements.whenDefined(element.localName).then(tell);
    return { ...place, state: 'refused', refusal: ['no-code', name] };
  }
  if (isInline) return { ...place, state: 'shown' };
  if (!feed) return { ...place, state: 'refused', refusal: ['no-feed', ''] };
  // Its code is another copy's, and so is the feed it shows.
  if (fault) return { ...place, state: 'shown' };
  const state = stateOf(feed, tell);
  if (state?.error) {
    return { ...place, state: 'failed', notes: [errorText(state.error, language).detail] };
  }
  return { ...place, state: state?.status === 'ready' ? 'shown' : 'loading' };
}

function formOf(element: Element): Place['form'] {
  if (element.parentElement?.matches('[data-vision-widget]')) return 'placeholder';
  return element.querySelector('a[href*="#vision-widget="]') ? 'link' : 'element';
}

export interface FrameWords {
  readonly noSandbox: string;
  readonly noScripts: string;
  readonly noHeight: string;
}

function framePlace(frame: HTMLIFrameElement, words: FrameWords): Place {
  const [, name = ''] = /\/embed\/([\w-]+)\.html/.exec(frame.src) ?? [];
  const runs = !frame.hasAttribute('sandbox') || frame.sandbox.contains('allow-scripts');
  const notes = [
    ...(frame.hasAttribute('sandbox') ? [] : [words.noSandbox]),
    ...(runs ? [] : [words.noScripts]),
    ...(document.querySelector('script[src*="embed/height.js"]') ? [] : [words.noHeight]),
  ];
  return { name, form: 'frame', state: runs ? 'shown' : 'failed', view: '', feed: '', notes };
}
