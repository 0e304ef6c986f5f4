import { html, nothing, type TemplateResult } from 'lit';
import { canPrint, type PrintController } from '../controllers/print.ts';
import type { KitMessages } from '../i18n/kit.ts';
import { print } from './icons.ts';

/** A button that prints the chosen view; nothing where the browser would not. */
export function renderPrintButton(
  printer: PrintController,
  words: Pick<KitMessages, 'print'>,
): TemplateResult | typeof nothing {
  if (!canPrint()) return nothing;
  return html`<button class="button screen-only" type="button" @click=${printer.print}>
    ${print()} ${words.print}
  </button>`;
}
