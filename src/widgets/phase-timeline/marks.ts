import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** A mark as it is drawn: one element. */
export interface DrawnMark {
  /** Always the same ones; one that is undefined is not there. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Its places, as custom properties. */
  readonly places: string;
  readonly words: string;
}

class Marks extends Directive {
  #drawn: readonly DrawnMark[] = [];
  readonly #buttons: HTMLButtonElement[] = [];

  /** Gives the argument its type; `update` does the work. */
  override render(_marks: readonly DrawnMark[]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [marks]: [readonly DrawnMark[]]): unknown {
    for (const [index, mark] of marks.entries()) {
      let button = this.#buttons[index];
      if (!button) {
        this.#buttons.push((button = document.createElement('button')));
        button.type = 'button';
        button.className = 'mark shape';
        dress(button, mark);
        element.append(button);
      } else dress(button, mark, this.#drawn[index]);
    }
    for (const button of this.#buttons.splice(marks.length)) button.remove();
    this.#drawn = marks;
    return noChange;
  }
}

function dress(
  button: HTMLButtonElement,
  { attributes, places, words }: DrawnMark,
  before?: DrawnMark,
): void {
  for (const name in attributes) {
    const value = attributes[name];
    if (value === before?.attributes[name]) continue;
    if (value === undefined) button.removeAttribute(name);
    else button.setAttribute(name, value);
  }
  // As text: one call for all of them. The style object is what a strict policy lets through.
  if (places !== before?.places) button.style.cssText = places;
  if (words !== before?.words) button.textContent = words;
}

/**
 * Draws the marks of a lane into its element. They are many and alike: with bindings of their own,
 * a dozen for each, most of a first drawing went into these.
 */
export const marks = directive(Marks);
