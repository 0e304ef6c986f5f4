import { shared } from './registry.ts';

const holders = () => shared('keys', () => new Map<string, object>());

/**
 * Whether `widget` is the one that keeps its state under `key`: the first that asks. Asked when a
 * widget comes to stand on the page, for what reads and writes the address may be fetched later,
 * and in another order.
 */
export function holdsKey(key: string, widget: object): boolean {
  const keys = holders();
  if (!keys.has(key)) keys.set(key, widget);
  return keys.get(key) === widget;
}

/** For a widget that leaves the page. */
export function releaseKeys(widget: object): void {
  const keys = holders();
  for (const [key, holder] of keys) if (holder === widget) keys.delete(key);
}
