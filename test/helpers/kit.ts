import { fixture } from '@open-wc/testing';
import type { CSSResultOrNative } from 'lit';
import { kit } from '../../stories/helpers/kit.ts';

export { redraw } from '../../stories/helpers/kit.ts';

/** Puts a piece of the kit on the page, as it stands in a widget; the fixture takes it away again. */
export async function kitFixture(
  content: unknown,
  sheets: readonly CSSResultOrNative[] = [],
): Promise<{ host: HTMLElement; root: ShadowRoot }> {
  const place = await fixture<HTMLElement>('<div></div>');
  const host = kit(content, sheets);
  place.append(host);
  const root = host.shadowRoot;
  if (!root) throw new Error('the kit draws in a shadow root');
  return { host, root };
}

/** The one element in `root` that `selector` finds. */
export function one(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelectorAll<HTMLElement>(selector);
  const [element] = found;
  if (!element || found.length > 1) throw new Error(`${selector} finds ${String(found.length)}`);
  return element;
}
