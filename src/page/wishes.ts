/*
 * What counts as a widget's place on a page: the loader upgrades it, and the doctor says why it did
 * not.
 */

/** `data-vision-widget`, and the key in a link's fragment. */
export const NAME = 'vision-widget';
export const PREFIX = 'vision-';
/** Placeholders and links. */
export const PLACES = `[data-${NAME}],a[href*="#${NAME}="]`;
/** A feed that is written into the page, seen from its widget or provider. */
export const INLINE_FEED = ':scope > script[type="application/json"]';
/** Where a link is a link, whatever its address: someone has copied it into a menu. */
export const NAVIGATION = 'nav,header,footer,[role=navigation],[role=banner],[role=contentinfo]';
/** An editor at work in the CMS: what is upgraded there would be saved into the page. */
export const EDITOR = '[contenteditable]:not([contenteditable=false])';

/** What a link or placeholder asks for. */
export interface Wish {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
}

export function wishOf(element: Element): Wish {
  const pairs =
    element instanceof HTMLAnchorElement
      ? [...new URLSearchParams(element.hash.slice(1))]
      : [...element.attributes]
          .filter(({ name }) => name.startsWith('data-'))
          .map(({ name, value }) => [name.slice('data-'.length), value] as const);
  const named = pairs.find(([key]) => key === NAME);
  return { name: named?.[1] ?? '', attributes: pairs.filter((pair) => pair !== named) };
}

/** The feed a wish names. */
export const feedOf = ({ attributes }: Wish): string | undefined =>
  attributes.find(([key]) => key === 'feed')?.[1];

/** Whether `link` is all there is in its paragraph or list item. */
export function standsAlone(link: Element): boolean {
  const parent = link.parentElement;
  return (
    (parent?.localName === 'p' || parent?.localName === 'li') &&
    parent.childElementCount === 1 &&
    parent.textContent.trim() === link.textContent.trim()
  );
}
