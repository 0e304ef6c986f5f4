import { closestAcross } from './ancestors.ts';
import { createHub, listen, tellAll } from './hub.ts';
import { shared } from './registry.ts';

const slot = () => shared('languages', () => ({ chosen: new Map(), hub: createHub() }));

/** The content language the reader chose for the feed at `feed`, if any. */
export function chosenLanguage(feed: string): string | undefined {
  return slot().chosen.get(feed);
}

/** Makes `language` the choice for every widget of this feed on the page; `undefined` takes it back. */
export function chooseLanguage(feed: string, language: string | undefined): void {
  const { chosen, hub } = slot();
  if (chosen.get(feed) === language) return;
  if (language === undefined) chosen.delete(feed);
  else chosen.set(feed, language);
  tellAll(hub);
}

/** Calls `listener` when the choice for this feed changes, until the returned function is called. */
export function onLanguageChosen(feed: string, listener: () => void): () => void {
  let known = chosenLanguage(feed);
  return listen(slot().hub, () => {
    const now = chosenLanguage(feed);
    if (now === known) return;
    known = now;
    listener();
  });
}

/** The language of the page around `element` as its markup states it; `''` where nothing does. */
export function nearestLang(element: Element): string {
  // An empty attribute is a template that had nothing to fill in, not a statement.
  return closestAcross(element, '[lang]:not([lang=""])')?.getAttribute('lang')?.trim() ?? '';
}

/**
 * Calls `listener` when `<html lang>` changes: a language menu without a page load, or a browser that
 * translates. One observer serves the page.
 */
export function onDocumentLanguage(listener: () => void): () => void {
  return listen(shared('documentLanguage', createHub), listener, (tell) => {
    const observer = new MutationObserver(tell);
    observer.observe(document.documentElement, { attributeFilter: ['lang'] });
    return () => observer.disconnect();
  });
}
