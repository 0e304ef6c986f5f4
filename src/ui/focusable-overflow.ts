import { AsyncDirective, directive } from 'lit/async-directive.js';
import { noChange, type ElementPart } from 'lit';

/**
 * Makes an element that scrolls sideways a stop for the keyboard, with a name, while it has
 * something to scroll to, and only then: a stop where nothing happens is a nuisance.
 */
class FocusableOverflow extends AsyncDirective {
  #element: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  #labelledBy = '';

  // The one place where Lit gives the element; nothing is drawn.
  override update(part: ElementPart, [labelledBy]: [string]): typeof noChange {
    this.#labelledBy = labelledBy;
    if (part.element instanceof HTMLElement && part.element !== this.#element) {
      this.#element = part.element;
      this.reconnected();
    }
    return noChange;
  }

  render(labelledBy: string): typeof noChange {
    this.#labelledBy = labelledBy;
    return noChange;
  }

  override disconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  override reconnected(): void {
    this.disconnected();
    const element = this.#element;
    if (!element) return;
    this.#observer = new ResizeObserver(() => this.#mark(element));
    // The room it has, and what is in it: either may change alone.
    for (const observed of [element, ...element.children]) this.#observer.observe(observed);
  }

  #mark(element: HTMLElement): void {
    // A pixel of rounding is nothing to scroll to.
    if (element.scrollWidth > element.clientWidth + 1) {
      element.tabIndex = 0;
      element.setAttribute('role', 'region');
      element.setAttribute('aria-labelledby', this.#labelledBy);
    } else if (element.hasAttribute('tabindex')) {
      for (const name of ['tabindex', 'role', 'aria-labelledby']) element.removeAttribute(name);
    }
  }
}

/** `<div ${focusableOverflow('ID-OF-ITS-NAME')}>` */
export const focusableOverflow = directive(FocusableOverflow);
