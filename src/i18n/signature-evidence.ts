import { da } from './da/signature-evidence.ts';
import { en } from './en/signature-evidence.ts';
import type { Catalogue } from './messages.ts';

/** The page that a mail admin files. */
export interface SignatureEvidenceMessages {
  readonly title: string;
  readonly made: (day: string) => string;
  readonly organisation: string;
  readonly sentence: string;
  readonly version: string;
  readonly signatures: string;
  readonly lowest: string;
  readonly notes: string;
  readonly samples: string;
  readonly sample: (at: number, count: string) => string;
  readonly nothingWrong: string;
  readonly looks: Readonly<Record<'light' | 'dark' | 'blocked' | 'phone' | 'classic', string>>;
  readonly fileName: string;
}

export const signatureEvidence: Catalogue<SignatureEvidenceMessages> = { da, en };
