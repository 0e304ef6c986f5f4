import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import {
  clearPart,
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

/**
 * A list whose items keep their nodes when others come or go beside them: the focus in one, a film
 * that plays in another. For lists that keep their order; Lit's `repeat` is for any, in four times
 * the bytes.
 */
class KeyedList extends Directive {
  #parts = new Map<string, ChildPart>();

  render(items: readonly unknown[], _keys: readonly string[]): readonly unknown[] {
    return items;
  }

  override update(container: ChildPart, [items, keys]: Parameters<this['render']>): unknown {
    // Something else stood in the place.
    if (!Array.isArray(getCommittedValue(container))) clearPart(container);
    for (const [key, part] of this.#parts) if (!keys.includes(key)) removePart(part);
    const parts = new Map<string, ChildPart>();
    let next: ChildPart | undefined;
    // From the last to the first: each stands before one that is there already.
    for (let at = items.length - 1; at >= 0; at -= 1) {
      const key = keys[at] ?? '';
      next = setChildPartValue(insertPart(container, next, this.#parts.get(key)), items[at]);
      parts.set(key, next);
    }
    this.#parts = parts;
    setCommittedValue(container, [...parts.values()].reverse());
    return noChange;
  }
}

/** Draws `items`, each known by its own one of `keys`. */
export const keyedList = directive(KeyedList);
