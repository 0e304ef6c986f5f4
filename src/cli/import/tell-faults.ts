import { reasonText } from '../../i18n/cli-findings.ts';
import type { Context } from '../context.ts';
import { nameOf } from '../item-name.ts';
import type { ItemFault } from './batch.ts';

/** What is wrong with the items of a source, a line for each. */
export function tellItemFaults(
  faults: readonly ItemFault[],
  { words, language, note }: Context,
): void {
  for (const { item, row, finding } of faults) {
    const name = item ? nameOf(item) : '';
    const place = row === undefined ? name && `"${name}"` : words.row(row, name);
    const kind = words.words[finding.severity];
    note(`${kind}: ${place && `${place}: `}${reasonText(finding, language)}. (${finding.path})`);
  }
}
