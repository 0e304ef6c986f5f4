import type * as z from 'zod/mini';
import type { Issue, IssueCode } from '../model/issue.ts';

export type Path = readonly (string | number)[];

/** A fault as zod found it, with the code and path of ours. */
export interface Fault {
  readonly code: IssueCode;
  readonly path: Path;
  /** The words a vocabulary knows, where that is what failed. */
  readonly known?: readonly string[];
}

/** A part of zod's own issues that we look at; unions nest them. */
interface ZodIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly ZodIssue[])[];
  readonly issues?: readonly ZodIssue[];
}

/** Our checks say their code where zod has its message; zod's own messages are sentences. */
const OUR_CODE = /^[a-z]+(?:-[a-z]+)*$/;

const FALLBACK: Readonly<Record<string, IssueCode>> = {
  invalid_type: 'wrong-type',
  invalid_union: 'wrong-type',
  invalid_value: 'unknown-word',
};

/** The faults that made zod refuse `value`. */
export function faultsOf(error: z.core.$ZodError, value: unknown): Fault[] {
  return error.issues.flatMap((issue) => read(issue as ZodIssue, [], value));
}

function read(issue: ZodIssue, base: Path, root: unknown): Fault[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? '' : key))];
  const meant = meantOption(issue.errors ?? []);
  if (meant) return meant.flatMap((inner) => read(inner, path, root));
  const known = issue.values?.filter((word) => typeof word === 'string');
  const code = codeOf(issue, path, valueAt(root, path));
  return [{ code, path, ...(code === 'unknown-word' && known && { known }) }];
}

/** Of several types that a value may have, the one whose outer form it has. */
function meantOption(options: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | undefined {
  return options.find(
    (issues) =>
      issues.length > 0 &&
      !issues.some(({ path, code }) => path.length === 0 && code === 'invalid_type'),
  );
}

function codeOf(issue: ZodIssue, path: Path, value: unknown): IssueCode {
  const message = issue.issues?.[0]?.message ?? issue.message;
  if (OUR_CODE.test(message)) return message as IssueCode;
  if (value === undefined) return path.at(-1) === 'alt' ? 'missing-alt' : 'missing';
  if (issue.code === 'invalid_value' && typeof value !== 'string') return 'wrong-type';
  return FALLBACK[issue.code] ?? 'bad-shape';
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
