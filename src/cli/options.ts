import { CliError } from './cli-error.ts';
import type { Input } from './context.ts';

/** What was written behind an option; undefined where it was not, or is empty. */
export function textAt({ values }: Input, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The words of a list with commas between them. */
export function listAt(input: Input, name: string): readonly string[] {
  return (textAt(input, name) ?? '').split(',').flatMap((word) => word.trim() || []);
}

export function numberAt(input: Input, name: string): number | undefined {
  const value = textAt(input, name);
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value)) throw new CliError('bad-option', { name: `--${name}`, value });
  return Number(value);
}
