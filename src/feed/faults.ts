import type { $ZodRawIssue } from 'zod/v4/core';
import type { Issue, IssueCode } from '../model/issue.ts';

export type Path = readonly (string | number)[];

/** A fault as zod found it, with the code and path of ours. */
export interface Fault {
  readonly code: IssueCode;
  readonly path: Path;
  /** The words a vocabulary knows, where that is what failed. */
  readonly known?: readonly string[];
}

const FALLBACK: Readonly<Record<string, IssueCode>> = {
  invalid_type: 'wrong-type',
  invalid_value: 'unknown-word',
};

/** What is wrong with `value`, by what zod found in it. */
export function faultsOf(issues: readonly $ZodRawIssue[], value: unknown): Fault[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []) as Path;
    const code = codeOf(issue, path, valueAt(value, path));
    return { code, path, ...(code === 'unknown-word' && { known: issue.values as string[] }) };
  });
}

function codeOf({ code, message }: $ZodRawIssue, path: Path, value: unknown): IssueCode {
  // Only our own checks have a message at this point, and it is the code.
  if (message) return message as IssueCode;
  if (value === undefined) return path.at(-1) === 'alt' ? 'missing-alt' : 'missing';
  if (code === 'invalid_value' && typeof value !== 'string') return 'wrong-type';
  return FALLBACK[code] ?? 'bad-shape';
}

/** What stands at `path`; undefined where there is no such place. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** `events[3].end`, `stories[0]._vision.alt`, `title["zh-Hant"]`: `path`, seen from `where`. */
export function pathText(where: string, path: Path): string {
  let text = where;
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (!/^[\w$]+$/.test(key)) text += `[${JSON.stringify(key)}]`;
    else text += text ? `.${key}` : key;
  }
  return text;
}

const LONGEST_VALUE = 80;

/** The offending value, short enough for a sentence; objects and lists say nothing in one. */
export function shortValue(value: unknown): string | undefined {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  if (typeof value !== 'string') return;
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}

/** The issue a fault becomes. `item` is what its path starts at, `where` is where that stands. */
export function issueOf(
  fault: Fault,
  where: string,
  item: unknown,
  dropped: Issue['dropped'],
  id?: string,
): Issue {
  const value = shortValue(valueAt(item, fault.path));
  return {
    code: fault.code,
    path: pathText(where, fault.path),
    ...(id !== undefined && { id }),
    dropped,
    ...(value !== undefined && { value }),
    ...(fault.known && { known: fault.known }),
  };
}
