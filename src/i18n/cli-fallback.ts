import { da } from './da/cli-fallback.ts';
import { en } from './en/cli-fallback.ts';
import type { Catalogue } from './messages.ts';

/** The words of the pages that need no script. */
export interface FallbackMessages {
  readonly events: string;
  readonly stories: string;
  readonly initiatives: string;
  readonly none: string;
  readonly updated: (when: string) => string;
  /** Stands before the title of an event that is not as planned. */
  readonly statuses: Readonly<Record<string, string>>;
}

export const fallback: Catalogue<FallbackMessages> = { da, en };
