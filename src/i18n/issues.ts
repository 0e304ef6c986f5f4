import { da } from './da/issues.ts';
import { en } from './en/issues.ts';
import { type Catalogue, type Language } from './messages.ts';

/** What the words for an issue are made from. */
export interface IssueFacts {
  /** JSON path: `events[3].end`. */
  readonly path: string;
  readonly value?: string;
  readonly known?: readonly string[];
  readonly shownAs?: string;
}

/** The facts as the words use them. */
export interface IssueWording {
  /** The last name of the path: `end`. */
  readonly field: string;
  readonly value: string;
  readonly known: readonly string[];
  readonly shownAs: string;
}

type Reason = (facts: IssueWording) => string;

export interface IssueMessages {
  /** Why, by code: one sentence without its full stop. */
  readonly reasons: {
    readonly 'wrong-version': Reason;
    readonly 'wrong-type': Reason;
    readonly missing: Reason;
    readonly empty: Reason;
    readonly 'too-long': Reason;
    readonly 'unknown-word': Reason;
    readonly 'unknown-section': Reason;
    readonly 'bad-id': Reason;
    readonly 'duplicate-id': Reason;
    readonly 'unknown-reference': Reason;
    readonly 'bad-when': Reason;
    readonly 'bad-date': Reason;
    readonly 'far-ahead': Reason;
    readonly 'bad-duration': Reason;
    readonly 'bad-zone': Reason;
    readonly 'bad-link': Reason;
    readonly 'bad-color': Reason;
    readonly 'bad-language': Reason;
    readonly 'bad-number': Reason;
    readonly 'bad-position': Reason;
    readonly 'swapped-position': Reason;
    readonly 'outside-outline': Reason;
    readonly 'open-ring': Reason;
    readonly cycle: Reason;
    readonly 'bad-shape': Reason;
    readonly 'bad-rule': Reason;
    readonly 'endless-rule': Reason;
    readonly 'empty-rule': Reason;
    readonly 'rule-with-offset': Reason;
    readonly 'bad-currency': Reason;
    readonly 'bad-email': Reason;
    readonly 'bad-phone': Reason;
    readonly 'end-before-start': Reason;
    readonly 'too-many-days': Reason;
    readonly 'missing-alt': Reason;
    readonly 'far-off': Reason;
    readonly 'outside-phases': Reason;
    readonly 'crowded-month': Reason;
    readonly 'part-failed': Reason;
    readonly 'third-party': Reason;
  };
}

export const issues: Catalogue<IssueMessages> = { da, en };

/** What is wrong: "Slut ligger før start". */
export function issueText(
  issue: IssueFacts & { readonly code: keyof IssueMessages['reasons'] },
  language: Language,
): string {
  return issues[language].reasons[issue.code]({
    field: fieldOf(issue.path),
    value: issue.value ?? '',
    known: issue.known ?? [],
    shownAs: issue.shownAs ?? '',
  });
}

/** `end` of `events[3].end`, `goals` of `events[3].goals[0]`. */
function fieldOf(path: string): string {
  return /([\w$]+)(?:\[[^\]]*\])*$/.exec(path)?.[1] ?? path;
}
