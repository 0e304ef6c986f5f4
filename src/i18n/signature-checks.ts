import { da } from './da/signature-checks.ts';
import { en } from './en/signature-checks.ts';
import type { Catalogue } from './messages.ts';

/** What stands around the linter's report. */
export interface SignatureChecksMessages {
  readonly nothingWrong: string;
  readonly length: string;
  readonly over: string;
  readonly ruleNote: string;
}

export const signatureChecks: Catalogue<SignatureChecksMessages> = { da, en };
