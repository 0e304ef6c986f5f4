import { parseArgs } from 'node:util';
import { COMMANDS, type CommandName } from '../i18n/cli.ts';
import type { Language } from '../i18n/messages.ts';
import { CliError, EXIT, type ExitCode, systemCode } from './cli-error.ts';
import { importCommand } from './commands/import.ts';
import { init } from './commands/init.ts';
import { merge } from './commands/merge.ts';
import { publish } from './commands/publish.ts';
import { refresh } from './commands/refresh.ts';
import { remove } from './commands/remove.ts';
import { approveCommand, rejectCommand, reviewCommand } from './commands/review.ts';
import { schema } from './commands/schema.ts';
import { signatures } from './commands/signatures.ts';
import { template } from './commands/template.ts';
import { validate } from './commands/validate.ts';
import { type Command, type Context, type Input, type Options, wordsOf } from './context.ts';
import { helpPage, overview, usageOf } from './help.ts';
import { ProgressLines } from './progress.ts';

/** What the command needs of the machine it runs on. */
export interface Machine {
  readonly now: number;
  /** The variables that say which language its user reads. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches `err`: a line may be written over. */
  readonly isTerminal?: boolean;
}

const RUN: Readonly<Record<CommandName, Command>> = {
  init,
  validate,
  import: importCommand,
  template,
  merge,
  review: reviewCommand,
  approve: approveCommand,
  reject: rejectCommand,
  publish,
  refresh,
  remove,
  signatures,
  schema,
};

const SHARED = {
  help: { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  'allow-private': { type: 'boolean' },
} as const satisfies Options;

/** Runs `vision-feed …args`; never throws for what a user can put right. */
export async function main(args: readonly string[], machine: Machine): Promise<ExitCode> {
  const context = contextOf(args, machine);
  try {
    return await dispatch(args, context);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const message = context.words.errors[error.code](error.facts);
    if (context.isJson) {
      context.say(JSON.stringify({ ok: false, error: { code: error.code, message } }));
    } else context.note(message);
    return error.exit;
  }
}

/** Language and form are known before anything can go wrong, so that what does is told in them. */
function contextOf(args: readonly string[], machine: Machine): Context {
  const { LC_ALL, LC_MESSAGES, LANG } = machine.environment;
  // What is written wrong is told later: here only these are looked for.
  const { values } = parseArgs({ args: [...args], options: SHARED, strict: false });
  const tag = values.lang ?? [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? '';
  const language: Language = String(tag).startsWith('en') ? 'en' : 'da';
  const isJson = values.json === true;
  const lines = new ProgressLines(machine);
  return {
    language,
    words: wordsOf(language),
    isJson,
    rules: { allowPrivate: values['allow-private'] === true },
    now: machine.now,
    say: (line) => {
      lines.clear();
      machine.out(`${line}\n`);
    },
    note: (line) => {
      lines.clear();
      machine.err(`${line}\n`);
    },
    progress: (line) => {
      if (!isJson) lines.show(line);
    },
  };
}

async function dispatch(args: readonly string[], context: Context): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const isKnown = (COMMANDS as readonly string[]).includes(name);
  if (!isKnown && (args.length === 0 || args.includes('--help'))) {
    context.say(overview(context.words));
    return args.length === 0 ? EXIT.usage : EXIT.ok;
  }
  if (!isKnown) throw new CliError('unknown-command', { name });
  const command = RUN[name as CommandName];
  const input = read(rest, command);
  if (input.values.help === true) {
    context.say(helpPage(name as CommandName, context.words));
    return EXIT.ok;
  }
  if (input.arguments.length < command.least) {
    const usage = usageOf(name as CommandName, context.words).replace('vision-feed ', '');
    throw new CliError('missing-argument', { usage });
  }
  return command.run(input, context);
}

function read(args: string[], command: Command): Input {
  try {
    const options = { ...SHARED, ...command.options };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values, arguments: positionals };
  } catch (error) {
    // What parseArgs throws at an option it does not know, or one without its value.
    if (!(error instanceof TypeError)) throw error;
    const [, name = ''] = /'(-[^\s'=]+)/.exec(error.message) ?? [];
    const isUnknown = systemCode(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new CliError(isUnknown ? 'unknown-option' : 'option-value', { name }, error);
  }
}
