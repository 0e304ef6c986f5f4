import { createContext } from '@lit/context';

/** Where a feed is: at an address, or written into the page itself. */
export type FeedSource =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'inline'; readonly text: string };

/** The feed that a `<vision-feed>` gives its descendants; the key is the same in every copy of us. */
export const feedContext = createContext<FeedSource | undefined>(
  Symbol.for('vision-widgets/1/feed'),
);

const INLINE_FEED = ':scope > script[type="application/json"]';

/** The feed written inside `element` as `<script type="application/json">`, if there is one. */
export function inlineSource(element: Element): FeedSource | undefined {
  const text = element.querySelector(INLINE_FEED)?.textContent;
  return text ? { kind: 'inline', text } : undefined;
}

/** The feed at `address`, which is relative to the page and not to a `<base>` someone else put in. */
export function urlSource(address: string): FeedSource | undefined {
  if (!address) return undefined;
  return { kind: 'url', url: new URL(address, location.href).href };
}

export function isSameSource(a: FeedSource | undefined, b: FeedSource | undefined): boolean {
  if (a?.kind === 'url' && b?.kind === 'url') return a.url === b.url;
  if (a?.kind === 'inline' && b?.kind === 'inline') return a.text === b.text;
  return a === b;
}
