import { psTable, type PsValue } from './quote.ts';

/** A script as it is written to disk: ASCII, with the line ends of Windows. */
export interface Script {
  readonly name: string;
  readonly text: string;
}

interface Parts {
  readonly name: string;
  /** Comments for whoever reads the script before running it. */
  readonly about: readonly string[];
  /** The `param` block. */
  readonly parameters?: string;
  readonly settings: Readonly<Record<string, PsValue>>;
  /** What the script says, in the reader's language. */
  readonly words: Readonly<Record<string, string>>;
  /** Our own code, the same for everybody: it holds no value from outside. */
  readonly body: string;
}

/** All values stand in two tables at the top; below them nothing depends on what they hold. */
export function script({ name, about, parameters = '', settings, words, body }: Parts): Script {
  const text = [
    ...about.map((line) => `# ${line}`),
    parameters,
    "$ErrorActionPreference = 'Stop'",
    psTable('Settings', settings) + psTable('Words', words),
    body,
  ].join('\n');
  return { name, text: windowsLines(text) };
}

/** With the line ends of Windows, and one at the end. */
function windowsLines(text: string): string {
  return `${text.trim()}\n`.replaceAll('\n', '\r\n');
}
