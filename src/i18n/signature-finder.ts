import { da } from './da/signature-finder.ts';
import { en } from './en/signature-finder.ts';
import type { Catalogue } from './messages.ts';

/** What the finder of old slogans says. */
export interface SignatureFinderMessages {
  readonly found: (count: number) => string;
  readonly inImageText: string;
  /** Nobody can search the words in an image. */
  readonly images: (count: number) => string;
  /** How a signature stands to the one that would be made today. */
  readonly version: {
    readonly current: string;
    readonly newer: string;
    readonly unknown: string;
    readonly behind: (versions: number) => string;
    readonly behindDays: (days: number) => string;
  };
  readonly replace: string;
  readonly private: string;
}

export const signatureFinder: Catalogue<SignatureFinderMessages> = { da, en };
