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

export const COMMANDS = [
  'init',
  'validate',
  'import',
  'template',
  'merge',
  'review',
  'approve',
  'reject',
  'publish',
  'refresh',
  'remove',
  'signatures',
  'schema',
] as const;
export type CommandName = (typeof COMMANDS)[number];

export const CLI_ERRORS = [
  'unknown-command',
  'unknown-option',
  'option-value',
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
  'open-quote',
  'not-a-feed',
  'not-that-kind',
  'no-headings',
  'unknown-type',
  'bad-option',
  'no-config',
  'bad-config',
  'missing-setting',
  'unknown-source',
  'unknown-item',
  'empty-source',
  'bad-memory',
  'same-name',
  'no-people',
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
    Record<'usage' | 'command' | 'commands' | 'options' | 'exits' | 'examples', string>
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
  readonly progress: {
    readonly publishing: (done: number) => string;
    readonly reading: (source: string, done: number, all: number) => string;
    readonly signing: (done: number, all: number) => string;
  };
  readonly publishedSite: (
    out: string,
    counts: Readonly<Record<'files' | 'changed', number>>,
  ) => string;
  readonly sources: {
    readonly own: string;
    readonly line: (
      name: string,
      counts: Readonly<Record<'shown' | 'waiting' | 'rejected' | 'left', number>>,
    ) => string;
    /** Its last good items stand in for a source that failed. */
    readonly stands: (name: string, fault: string) => string;
    readonly duplicate: (title: string, kept: string) => string;
    readonly left: (name: string, reason: string) => string;
    readonly look: string;
  };
  readonly review: {
    readonly usage: string;
    readonly isChange: string;
    readonly before: (reason: string) => string;
    readonly count: (waiting: number) => string;
    readonly done: (id: string, title: string) => string;
  };
  /** The status pages. */
  readonly status: Readonly<
    Record<
      | 'heading'
      | 'none'
      | 'all'
      | 'source'
      | 'read'
      | 'tried'
      | 'never'
      | 'shown'
      | 'waiting'
      | 'rejected'
      | 'left'
      | 'fault'
      | 'duplicates',
      string
    >
  > & {
    readonly trusts: Readonly<Record<'trusted' | 'review', string>>;
    readonly hidden: (count: number) => string;
  };
  readonly removed: (id: string, out: string) => string;
  readonly stillThere: (files: string) => string;
  /** After a removal without a config. */
  readonly comesBack: string;
  readonly signatures: (people: number, rows: number, out: string) => string;
  readonly signatureNotes: (notes: number, file: string) => string;
  readonly written: (path: string) => string;
  /** The files of `init`. */
  readonly starterTitle: string;
  readonly starterOrganisation: string;
}

export const cli: Catalogue<CliMessages> = { da, en };
