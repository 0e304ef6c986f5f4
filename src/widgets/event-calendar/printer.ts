import type { LitElement } from 'lit';
import { PrintController } from '../../controllers/print.ts';
import { print } from '../../styles/print.ts';
import { dress } from '../../ui/dress.ts';

/** What prints the open event, by our button or by the browser's. */
export function createPrinter(
  host: LitElement,
  dialog: () => Element | undefined,
): PrintController {
  dress(host, [print]);
  return new PrintController(host, { view: dialog, instead: dialog });
}
