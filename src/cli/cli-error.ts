import type { CliErrorCode } from '../i18n/cli.ts';

/** What a nightly job can act on. */
export const EXIT = {
  ok: 0,
  /** The content has errors; nothing was written. */
  faults: 1,
  /** The command was not written right. */
  usage: 2,
  /** Something could not be read or fetched; nothing was written. */
  unreadable: 3,
  /** Something could not be written; what stood there stands. */
  unwritable: 4,
  /** Done, but a source failed and its last good copy stands in. */
  partly: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export type Facts = Readonly<Record<string, string | number>>;

const EXITS: Readonly<Partial<Record<CliErrorCode, ExitCode>>> = {
  'unknown-command': EXIT.usage,
  'unknown-option': EXIT.usage,
  'option-value': EXIT.usage,
  'missing-argument': EXIT.usage,
  'unknown-type': EXIT.usage,
  'bad-option': EXIT.usage,
  'no-config': EXIT.usage,
  'bad-config': EXIT.usage,
  'missing-setting': EXIT.usage,
  'unknown-source': EXIT.usage,
  'unknown-item': EXIT.usage,
  'same-name': EXIT.usage,
  'bad-memory': EXIT.unreadable,
  busy: EXIT.unwritable,
  exists: EXIT.unwritable,
  'not-written': EXIT.unwritable,
};

/** An end to the command that the user can do something about. Its words are in `i18n/cli.ts`. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;
  readonly facts: Facts;

  constructor(code: CliErrorCode, facts: Facts = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(facts)}`, { cause });
    this.code = code;
    this.facts = facts;
  }

  get exit(): ExitCode {
    return EXITS[this.code] ?? EXIT.unreadable;
  }
}

/** The code of an error of the system: `ENOENT`, `ENOSPC`; empty for any other, ours too. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error) || error instanceof CliError || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
