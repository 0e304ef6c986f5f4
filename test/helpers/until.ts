import { waitUntil } from '@open-wc/testing';

/** Long enough for a busy machine, and within what a test may take. */
const PATIENCE = { timeout: 8000 };

/** Waits until `holds` does; `message` says what never came. */
export const until = (holds: () => unknown, message?: string): Promise<void> =>
  waitUntil(holds, message, PATIENCE);
