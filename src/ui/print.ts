import { html, nothing, type TemplateResult } from 'lit';
import type { KitMessages } from '../i18n/kit.ts';
import { canPrint } from '../page/can-print.ts';
import { print } from './icons.ts';

/** A button that prints the chosen view; nothing where the browser would not. */
export function renderPrintButton(
  printer: { readonly print: () => Promise<void> },
  words: Pick<KitMessages, 'print'>,
): TemplateResult | typeof nothing {
  if (!canPrint()) return nothing;
  return html`<button class="button screen-only" type="button" @click=${() => void printer.print()}>
    ${print()} ${words.print}
  </button>`;
}
