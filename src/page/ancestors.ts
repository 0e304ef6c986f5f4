/** The nearest element that matches `selector`: `element` itself or what holds it, out of shadow roots too. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAcross(root.host, selector) : undefined;
}
