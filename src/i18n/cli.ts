import { da } from './da/cli.ts';
import { en } from './en/cli.ts';
import type { Catalogue } from './messages.ts';

type Facts = Readonly<Record<string, string | number>>;

/** A command, an option or an example, and what it is for. */
export type HelpLine = readonly [written: string, meaning: string];

export interface CommandHelp {
  /** One line in the list of commands. */
  readonly summary: string;
  /** What comes behind the name: `FIL|URL…`. */
  readonly usage: string;
  readonly options?: readonly HelpLine[];
  readonly examples: readonly HelpLine[];
}

export const COMMANDS = ['init', 'validate', 'import', 'template', 'publish', 'schema'] as const;
export type CommandName = (typeof COMMANDS)[number];

export const CLI_ERRORS = [
  'unknown-command',
  'unknown-option',
  'missing-argument',
  'exists',
  'not-written',
  'no-such-file',
  'not-read',
  'too-large',
  'not-fetched',
  'bad-address',
  'private-address',
  'redirect-to-http',
  'too-many-redirects',
  'http-status',
  'timeout',
  'truncated',
  'not-a-feed',
  'not-that-kind',
  'no-headings',
  'unknown-type',
  'bad-option',
  'busy',
] as const;
export type CliErrorCode = (typeof CLI_ERRORS)[number];

/** What happened, and what to do, in whole sentences. */
type ErrorText = (facts: Facts) => string;

export interface ImportCounts {
  readonly items: number;
  readonly added: number;
  readonly changed: number;
  /** Left out for their faults. */
  readonly left: number;
  /** Left out because their writer marked them as private. */
  readonly private: number;
}

export interface CliMessages {
  readonly about: string;
  readonly headings: Readonly<
    Record<'usage' | 'commands' | 'options' | 'exits' | 'examples', string>
  >;
  readonly moreHelp: string;
  readonly commands: Readonly<Record<CommandName, CommandHelp>>;
  /** Options that every command takes. */
  readonly options: readonly HelpLine[];
  readonly exits: readonly HelpLine[];
  readonly errors: Readonly<Record<CliErrorCode, ErrorText>>;
  readonly words: Readonly<Record<'error' | 'warning' | 'fix', string>>;
  readonly place: (line: number, column: number) => string;
  /** The last line about a file: so many errors, so many warnings. */
  readonly verdict: (source: string, errors: number, warnings: number) => string;
  /** Where a fault in a sheet stands. */
  readonly row: (row: number, name: string) => string;
  /** The last line of an import. */
  readonly imported: (counts: ImportCounts) => string;
  readonly published: (
    out: string,
    counts: Readonly<Record<'files' | 'changed' | 'warnings', number>>,
  ) => string;
  /** How far long work has come. */
  readonly progress: Readonly<Record<'publishing', (done: number) => string>>;
  readonly written: (path: string) => string;
  /** The files of `init`. */
  readonly starterTitle: string;
  readonly starterOrganisation: string;
}

export const cli: Catalogue<CliMessages> = { da, en };
