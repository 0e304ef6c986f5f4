/** What the CSS writes beside an element. Some browsers tell of an attribute by its name only. */
export const contentOf = (element: Element, pseudo: '::before' | '::after'): string =>
  getComputedStyle(element, pseudo).content.replace(
    /attr\(([\w-]+)\)/g,
    (_, name: string) => element.getAttribute(name) ?? '',
  );
