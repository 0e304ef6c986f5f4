import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  // axe-core has no module form: its file puts itself here.
  var axe: typeof import('axe-core');
}

/** What axe finds fault with in `context`: the rule and the first place of each. */
export async function faultsIn(context: Element | Document): Promise<string[]> {
  const { violations }: axe.AxeResults = await globalThis.axe.run(context);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
