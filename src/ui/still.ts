import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

class Still extends Directive {
  #by: unknown;

  render(by: unknown, draw: () => unknown): unknown {
    if (by === this.#by) return noChange;
    this.#by = by;
    return draw();
  }
}

/**
 * What `draw` gives, drawn once for each `by`: as long as that is the same, nothing of it is asked
 * again. For what stays as it is while a reader filters.
 */
export const still = directive(Still);
