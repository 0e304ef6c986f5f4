import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

class InlineStyle extends Directive {
  #css = '';

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('inlineStyle() stands on an element');
  }

  /** Gives the argument its type; `update` does the work. */
  override render(_css: string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [css]: [string]): unknown {
    if (css !== this.#css) (element as HTMLElement).style.cssText = css;
    this.#css = css;
    return noChange;
  }
}

/**
 * Gives an element declarations as they stand in a mail's `style`: `<td ${inlineStyle('color:#000')}>`.
 * A strict policy blocks the attribute; the style object it lets through. For what is drawn as
 * another program would draw it: everything else has classes.
 */
export const inlineStyle = directive(InlineStyle);
