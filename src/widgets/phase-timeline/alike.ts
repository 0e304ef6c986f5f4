import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** One of many, as it is drawn. */
export interface Drawn {
  /** Always the same ones; one that is undefined is not there. */
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  /** Where it stands, as CSS. */
  readonly place?: string;
  readonly words: string;
}

type Arguments = [tag: string, className: string, all: readonly Drawn[], place?: string];

class Alike extends Directive {
  #drawn: readonly Drawn[] = [];
  readonly #elements: HTMLElement[] = [];
  #place?: string;

  /** Gives the arguments their types; `update` does the work. */
  override render(..._: Arguments): unknown {
    return noChange;
  }

  override update(part: ElementPart, [tag, className, all, place]: Arguments): unknown {
    const around = part.element as HTMLElement;
    if (place !== this.#place) around.style.cssText = this.#place = place ?? '';
    for (const [index, drawn] of all.entries()) {
      let element = this.#elements[index];
      if (!element) {
        this.#elements.push((element = document.createElement(tag)));
        element.className = className;
        around.append(element);
      }
      dress(element, drawn, this.#drawn[index]);
    }
    for (const element of this.#elements.splice(all.length)) element.remove();
    this.#drawn = all;
    return noChange;
  }
}

function dress(element: HTMLElement, { attributes, place, words }: Drawn, before?: Drawn): void {
  for (const name in attributes) {
    const value = attributes[name];
    if (value === before?.attributes?.[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  // All of it in one call. A strict policy blocks the attribute, and lets the style object through.
  if (place !== before?.place) element.style.cssText = place ?? '';
  if (words !== before?.words) element.textContent = words;
}

/**
 * Fills an element, at a `place` of its own, with many that are alike. With bindings of their own, a
 * dozen for each mark, most of a first drawing's script went into these.
 */
export const alike = directive(Alike);
