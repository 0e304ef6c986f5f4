import { da } from './da/signature-rollout.ts';
import { en } from './en/signature-rollout.ts';
import type { Catalogue } from './messages.ts';

/** What a script does, and what to do with it. */
export interface ScriptText {
  readonly title: string;
  readonly about: string;
  readonly steps: readonly string[];
  /** What it changes for everybody, said before it does. */
  readonly warning?: string;
}

/** The views for the rule in Exchange and for the scripts. */
export interface SignatureRolloutMessages {
  readonly notTried: string;
  readonly copy: string;
  readonly save: (name: string) => string;
  readonly copied: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly copyFailed: string;
  readonly show: (name: string) => string;
  readonly rule: ScriptText;
  readonly ruleName: string;
  readonly ruleNameDefault: (organisation: string) => string;
  readonly ruleTokens: string;
  readonly ruleTokensHelp: string;
  readonly tokens: Readonly<Record<'DisplayName' | 'Title' | 'Department' | 'Phone', string>>;
  readonly ruleCampaign: (text: string) => string;
  readonly ruleLook: string;
  readonly ruleLength: (used: string, limit: string) => string;
  readonly ruleTooLong: string;
  readonly noSentence: string;
  readonly report: ScriptText;
  readonly outlookWeb: ScriptText;
  readonly classic: ScriptText;
  readonly signatureName: string;
  readonly folder: string;
  readonly folderHelp: string;
  readonly makeDefault: string;
}

export const signatureRollout: Catalogue<SignatureRolloutMessages> = { da, en };
