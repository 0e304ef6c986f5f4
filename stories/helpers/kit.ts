import { adoptStyles, render, type CSSResultOrNative } from 'lit';
import { button } from '../../src/styles/button.ts';
import { chip } from '../../src/styles/chip.ts';
import { print } from '../../src/styles/print.ts';
import { reset } from '../../src/styles/reset.ts';
import { tokens } from '../../src/styles/tokens.ts';
import { type } from '../../src/styles/type.ts';

/** The sheets that every widget with the kit in it carries. */
export const SHARED = [reset, tokens, type, button, chip, print];

/**
 * A plain element with a shadow root that stands for a widget: pieces of the kit are templates and
 * sheets, and look as they should only inside one.
 */
export function kit(content: unknown, sheets: readonly CSSResultOrNative[] = []): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [...SHARED, ...sheets]);
  render(content, root);
  return host;
}

/** Draws `content` in place of what `host` shows. */
export function redraw(host: HTMLElement, content: unknown): void {
  if (host.shadowRoot) render(content, host.shadowRoot);
}
