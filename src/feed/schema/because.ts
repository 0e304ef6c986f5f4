import type { IssueCode } from '../../model/issue.ts';

/**
 * What a failed check says. zod hands a check's message through untouched, so the message of
 * ours is the issue's code: machine-readable here, put into words by `i18n/issues.ts`.
 */
// @__NO_SIDE_EFFECTS__
export const because = (code: IssueCode): IssueCode => code;
