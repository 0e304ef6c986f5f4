import { oneEvent } from '@open-wc/testing';

/** The fragment that stands in the address, as text. */
export const fragment = () => location.hash.replace(/^#/, '');

/** Puts `text` there, in the same history entry. */
export function setFragment(text: string, state: unknown = null): void {
  const url = new URL(location.href);
  url.hash = text;
  history.replaceState(state, '', url.href);
}

/** Goes back one entry and waits until it has happened. */
export async function goBack(): Promise<void> {
  const arrived = oneEvent(window, 'popstate');
  history.back();
  await arrived;
}

/** The same, one entry onward. */
export async function goForward(): Promise<void> {
  const arrived = oneEvent(window, 'popstate');
  history.forward();
  await arrived;
}
