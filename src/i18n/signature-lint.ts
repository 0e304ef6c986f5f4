import { da } from './da/signature-lint.ts';
import { en } from './en/signature-lint.ts';
import type { Catalogue } from './messages.ts';

/** The findings of `model/signature/lint-report`. */
export type LintCode =
  | 'unsupported'
  | 'partly-supported'
  | 'active-content'
  | 'style-sheet'
  | 'color-missing'
  | 'contrast-light'
  | 'contrast-dark'
  | 'font-missing'
  | 'text-small'
  | 'language-missing'
  | 'table-role'
  | 'too-wide'
  | 'alt-missing'
  | 'alt-plain'
  | 'image-size'
  | 'image-border'
  | 'image-format'
  | 'image-data'
  | 'image-insecure'
  | 'image-relative'
  | 'image-heavy'
  | 'image-pixel'
  | 'link-empty'
  | 'link-unsafe'
  | 'link-relative'
  | 'link-insecure'
  | 'link-redirect'
  | 'link-tracking'
  | 'link-person'
  | 'long'
  | 'too-long';

/** The programs of `model/signature/lint-support`. */
export type MailClient =
  | 'outlook-classic'
  | 'outlook-new'
  | 'outlook-mac'
  | 'outlook-ios'
  | 'outlook-android'
  | 'gmail-web'
  | 'gmail-ios'
  | 'gmail-android'
  | 'apple-mac'
  | 'apple-ios'
  | 'thunderbird'
  | 'samsung-mail';

export interface LintWords {
  /** What is wrong: `value` is what it is about, `clients` the programs that lose it. */
  readonly what: (value: string, clients: string) => string;
  /** What to do about it. */
  readonly fix: string;
}

export interface SignatureLintMessages {
  readonly clients: Readonly<Record<MailClient, string>>;
  readonly findings: Readonly<Record<LintCode, LintWords>>;
  readonly score: (score: number) => string;
  readonly severity: Readonly<Record<'refused' | 'error' | 'hint', string>>;
  readonly characters: (used: string, limit: string) => string;
  readonly limits: Readonly<Record<'own' | 'rule' | 'gmail' | 'addin', string>>;
  /** Where the support table is from, and as of which day. */
  readonly credit: (day: string) => string;
}

export const signatureLint: Catalogue<SignatureLintMessages> = { da, en };
