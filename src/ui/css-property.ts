import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

class CssProperty extends Directive {
  #name = '';
  #value: string | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssProperty() stands on an element');
  }

  /** Gives the arguments their types; `update` does the work. */
  override render(_name: string, _value: string | undefined): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [name, value]: [string, string | undefined]): unknown {
    if (name === this.#name && value === this.#value) return noChange;
    this.#name = name;
    this.#value = value;
    const { style } = element as HTMLElement;
    if (value === undefined) style.removeProperty(name);
    else style.setProperty(name, value);
    return noChange;
  }
}

/**
 * Sets a custom property on an element: `<div ${cssProperty('--_color', color)}>`. A strict policy
 * blocks `style=…` and `styleMap`; the style object it lets through.
 */
export const cssProperty = directive(CssProperty);
