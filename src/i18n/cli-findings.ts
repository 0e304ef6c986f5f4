import { da } from './da/cli-findings.ts';
import { en } from './en/cli-findings.ts';
import { issues, issueText, type IssueFacts, type IssueMessages } from './issues.ts';
import type { Catalogue, Language } from './messages.ts';

type IssueReason = keyof IssueMessages['reasons'];

/** What only a publisher is told. */
export const LINT_CODES = [
  'personal-number',
  'not-https',
  'alt-is-file',
  'unknown-organiser',
  'unknown-key',
  'no-such-time',
  'until-before-start',
  'series-over',
  'wrong-weekday',
  'far-from-outline',
  'low-contrast',
  'unreachable-image',
] as const;
type LintCode = (typeof LINT_CODES)[number];

export type FindingCode = IssueReason | LintCode;

interface FindingFacts {
  readonly value: string;
  readonly known: readonly string[];
}

export interface FindingMessages {
  /** Why, for what the readers of a page are not told. */
  readonly reasons: Readonly<Record<LintCode, (facts: FindingFacts) => string>>;
  /** What to do, one sentence without its full stop. */
  readonly fixes: Readonly<Record<FindingCode, (facts: FindingFacts) => string>>;
}

const messages: Catalogue<FindingMessages> = { da, en };

type Facts = IssueFacts & { readonly code: FindingCode };

const isIssue = (code: FindingCode): code is IssueReason => Object.hasOwn(issues.da.reasons, code);

/** What is wrong: "Slut ligger før start". */
export function reasonText(finding: Facts, language: Language): string {
  const { code, value = '', known = [] } = finding;
  if (isIssue(code)) return issueText({ ...finding, code }, language);
  return messages[language].reasons[code]({ value, known });
}

/** What to do about it. */
export function fixText({ code, value = '', known = [] }: Facts, language: Language): string {
  return messages[language].fixes[code]({ value, known });
}
