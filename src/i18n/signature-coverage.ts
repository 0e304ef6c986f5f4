import { da } from './da/signature-coverage.ts';
import { en } from './en/signature-coverage.ts';
import type { Catalogue } from './messages.ts';

/** The words for `model/signature/coverage`. */
export interface SignatureCoverageMessages {
  readonly senders: Readonly<Record<'employee' | 'shared' | 'system' | 'list', string>>;
  readonly clients: Readonly<
    Record<
      | 'outlook-classic'
      | 'outlook-new'
      | 'outlook-web'
      | 'outlook-mac'
      | 'outlook-mobile'
      | 'other',
      string
    >
  >;
  readonly routes: Readonly<
    Record<'files' | 'mailbox' | 'copy' | 'template' | 'rule' | 'none', string>
  >;
  readonly why: Readonly<
    Record<
      | 'roaming-off'
      | 'choose-once'
      | 'no-central-setting'
      | 'plain-text-only'
      | 'under-the-thread'
      | 'own-template'
      | 'leaves-elsewhere'
      | 'not-used',
      string
    >
  >;
  readonly caption: string;
  readonly client: string;
  readonly intro: string;
  readonly planTitle: string;
  /** What nobody has seen in a real organisation. */
  readonly notTried: string;
  readonly otherwise: (route: string) => string;
  /** From the first try to everybody, step by step. */
  readonly plan: readonly string[];
}

export const signatureCoverage: Catalogue<SignatureCoverageMessages> = { da, en };
