import type { Scope } from './scope.ts';
import type { Value } from './values.ts';

/** What leaves a loop, a routine or a script before its end. */
export class Leave extends Error {
  constructor(
    readonly kind: 'return' | 'continue' | 'exit',
    readonly results: Value[] = [],
    readonly code = 0,
  ) {
    super(`${kind} where nothing takes it`);
  }
}

/** `return` ends the job, and what it gives is put out. */
export function returned(out: Value[], job: () => void): void {
  try {
    job();
  } catch (thrown) {
    if (!(thrown instanceof Leave && thrown.kind === 'return')) throw thrown;
    out.push(...thrown.results);
  }
}

/** Runs the job with the item as `$_`, and gives back what `$_` was. */
export function withItem(scope: Scope, item: Value, job: () => void): void {
  const outer = scope.holds('_') ? scope.get('_') : null;
  scope.set('_', item);
  try {
    job();
  } finally {
    scope.set('_', outer);
  }
}
