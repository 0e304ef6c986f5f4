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
    const drawn = getCommittedValue(container) as readonly ChildPart[] | undefined;
    // Something else stood in the place.
    if (!Array.isArray(drawn)) clearPart(container);
    // Or the same as a plain list, before this came: each is known by its place in it.
    else if (this.#parts.size === 0) {
      drawn.forEach((part: ChildPart, at) => this.#parts.set(keys[at] ?? ` ${at}`, part));
    }
    const kept = new Set(keys);
    for (const [key, part] of this.#parts) {
      if (kept.has(key)) continue;
      removePart(part);
      // Lit leaves this one: the list would grow with each change, and what stays be moved past it.
      part.endNode?.parentNode?.removeChild(part.endNode);
    }
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
