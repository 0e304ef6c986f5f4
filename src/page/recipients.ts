import { shared } from './registry.ts';

/** Those who may learn of the reader, by name: agreed to on this page, and forgotten with it. */
const slot = () => shared('recipients', () => new Set<string>());

/** Whether the reader has agreed, for whichever widget asked. */
export function isAgreed(recipient: string): boolean {
  return slot().has(recipient);
}

export function agree(recipient: string): void {
  slot().add(recipient);
}
