import { da } from './da/sharing.ts';
import { en } from './en/sharing.ts';
import type { Catalogue } from './messages.ts';

/** The words of the kit around what is open or taken along: no filter is among them. */
export interface SharingMessages {
  readonly close: string;

  readonly share: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly print: string;
}

export const sharing: Catalogue<SharingMessages> = { da, en };
