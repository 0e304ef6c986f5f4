/**
 * Registers `element` as `name`. A page may load us twice, in two versions: the first wins, and the
 * second must not end its module by throwing.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
