import { da } from './da/signature-lint.ts';
import { en } from './en/signature-lint.ts';
import type { Catalogue } from './messages.ts';

export interface LintWords {
  /** What is wrong: `value` is what it is about, `clients` the programs that lose it. */
  readonly what: (value: string, clients: string) => string;
  /** What to do about it. */
  readonly fix: string;
}

/** Which findings and which mail programs there are is told by the Danish words. */
export interface LintMessages<Code extends string, Client extends string> {
  readonly clients: Readonly<Record<Client, string>>;
  readonly findings: Readonly<Record<Code, LintWords>>;
  readonly score: (score: number) => string;
  readonly severity: Readonly<Record<'refused' | 'error' | 'hint', string>>;
  readonly characters: (used: string, limit: string) => string;
  readonly limits: Readonly<Record<'own' | 'rule' | 'gmail' | 'addin', string>>;
  /** Where the support table is from, and as of which day. */
  readonly credit: (day: string) => string;
}

export type SignatureLintMessages = LintMessages<keyof typeof da.findings, keyof typeof da.clients>;

export const signatureLint: Catalogue<SignatureLintMessages> = { da, en };
