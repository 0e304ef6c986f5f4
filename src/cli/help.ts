import { COMMANDS, type CliMessages, type CommandName, type HelpLine } from '../i18n/cli.ts';

const GAP = 3;

/** The page that `--help` shows without a command. */
export function overview(words: CliMessages): string {
  const { headings, commands, options, exits } = words;
  const list = COMMANDS.map((name): HelpLine => [name, commands[name].summary]);
  const examples = COMMANDS.flatMap((name) => commands[name].examples.slice(0, 1));
  return [
    words.about,
    '',
    `${headings.usage}: vision-feed ${headings.command} …`,
    '',
    ...table(headings.commands, list),
    ...table(headings.options, options),
    ...table(headings.exits, exits),
    ...table(headings.examples, examples),
    words.moreHelp,
  ].join('\n');
}

/** The page about one command. */
export function helpPage(name: CommandName, words: CliMessages): string {
  const { headings } = words;
  const { summary, options = [], examples } = words.commands[name];
  return [
    `${summary}.`,
    '',
    `${headings.usage}: ${usageOf(name, words)}`,
    '',
    ...table(headings.options, [...options, ...words.options]),
    ...table(headings.examples, examples).slice(0, -1),
  ].join('\n');
}

export function usageOf(name: CommandName, words: CliMessages): string {
  return `vision-feed ${name} ${words.commands[name].usage}`.trim();
}

function table(heading: string, lines: readonly HelpLine[]): string[] {
  const width = Math.max(...lines.map(([written]) => written.length)) + GAP;
  return [`${heading}:`, ...lines.map(([written, is]) => `  ${written.padEnd(width)}${is}`), ''];
}
