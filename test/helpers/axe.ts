import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  // axe-core has no module form: its file puts itself here.
  var axe: typeof import('axe-core');
}

/** What axe finds fault with in `context`: the rule, the first place of each, and why. */
export async function faultsIn(context: Element | Document): Promise<string[]> {
  await settled(context);
  const { violations }: axe.AxeResults = await globalThis.axe.run(context);
  return violations.map(({ id, nodes: [first] }) =>
    [id, first?.html, ...(first?.any ?? []).map(({ message }) => message)].join(' '),
  );
}

/** What fades in is judged when it is there. */
async function settled(context: Element | Document): Promise<void> {
  const root = context instanceof Element ? (context.shadowRoot ?? context) : context;
  const ending = root
    .getAnimations({ subtree: true })
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
