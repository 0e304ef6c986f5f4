import type { $ZodCheck, $ZodCheckDef } from 'zod/v4/core';
import type { IssueCode } from '../../model/issue.ts';

/** A rule that a value of type `T` must keep. */
export type Check<T> = $ZodCheck<T>;

type Rule = $ZodCheckDef & Readonly<Record<string, unknown>>;

/**
 * Finds what is wrong with a value, at `path` within it. `rule` is what the JSON Schema makes of it.
 *
 * zod hands a check's message through untouched, so the message of ours is the issue's code:
 * machine-readable here, put into words by `i18n/issues.ts`. zod has a class for each rule; we give
 * it the one thing it makes of them all.
 */
// @__NO_SIDE_EFFECTS__
export function check<T>(
  problemOf: (value: T) => IssueCode | undefined,
  path: readonly string[] = [],
  rule: Rule = { check: 'custom' },
): Check<T> {
  return {
    _zod: {
      def: rule,
      onattach: [],
      check({ value, issues }) {
        const message = problemOf(value);
        // A path of its own: zod puts the way to the value before it.
        if (message)
          issues.push({ code: 'custom', message, input: value, path: [...path], continue: true });
      },
    },
  };
}

/** The value must pass, or it is an issue of that code. */
// @__NO_SIDE_EFFECTS__
export function test<T>(
  passes: (value: T) => unknown,
  code: IssueCode,
  path?: readonly string[],
  rule?: Rule,
): Check<T> {
  return check((value) => (passes(value) ? undefined : code), path, rule);
}

// @__NO_SIDE_EFFECTS__
export function matches(pattern: RegExp, code: IssueCode): Check<string> {
  const rule = { check: 'string_format', format: 'regex', pattern };
  return test((value) => pattern.test(value), code, [], rule);
}

// @__NO_SIDE_EFFECTS__
export function atLeast(least: number, code: IssueCode): Check<number> {
  const rule = { check: 'greater_than', inclusive: true, value: least };
  return test((value) => value >= least, code, [], rule);
}

// @__NO_SIDE_EFFECTS__
export function atMost(most: number, code: IssueCode): Check<number> {
  const rule = { check: 'less_than', inclusive: true, value: most };
  return test((value) => value <= most, code, [], rule);
}

// @__NO_SIDE_EFFECTS__
export function whole(code: IssueCode): Check<number> {
  return test(Number.isInteger, code, [], { check: 'multiple_of', value: 1 });
}
