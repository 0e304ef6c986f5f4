import { cli, type CliMessages } from '../i18n/cli.ts';
import type { Language } from '../i18n/messages.ts';
import type { ExitCode } from './cli-error.ts';
import type { FetchRules } from './fetch/fetch-url.ts';

/** What a command has of the world around it. */
export interface Context {
  readonly language: Language;
  readonly words: CliMessages;
  /** Answer for machines. */
  readonly isJson: boolean;
  readonly rules: FetchRules;
  /** Epoch ms: when the command was begun. */
  readonly now: number;
  /** A line of the answer. */
  readonly say: (line: string) => void;
  /** A line for whoever waits or reads the log; never a part of the answer. */
  readonly note: (line: string) => void;
  /** How far long work has come; each line takes the place of the one before. */
  readonly progress: (line: string) => void;
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** What was written behind the command's name. */
export interface Input {
  readonly values: Values;
  readonly arguments: readonly string[];
}

/** As `parseArgs` of Node takes them. */
export type Options = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
>;

export interface Command {
  readonly options: Options;
  /** How many arguments it needs at least. */
  readonly least: number;
  readonly run: (input: Input, context: Context) => ExitCode | Promise<ExitCode>;
}

export function wordsOf(language: Language): CliMessages {
  return cli[language];
}
