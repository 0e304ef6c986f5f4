import { da } from './da/signature-find.ts';
import { en } from './en/signature-find.ts';
import type { Catalogue } from './messages.ts';

/** What stands around the finder of old slogans. */
export interface SignatureFindMessages {
  readonly intro: (slogans: readonly string[]) => string;
  readonly none: string;
  readonly paste: string;
  readonly search: string;
  readonly drop: string;
  readonly choose: string;
  readonly pasted: string;
  readonly place: string;
  readonly copyNew: string;
  readonly saveNew: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly saved: (name: string) => string;
  readonly mailByHand: string;
  readonly cannotSave: string;
  readonly clear: string;
  readonly tooLarge: (name: string) => string;
  readonly summary: (files: number, withSlogan: number) => string;
}

export const signatureFind: Catalogue<SignatureFindMessages> = { da, en };
