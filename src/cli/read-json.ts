import { FeedError } from '../feed/errors.ts';
import { parseFetched } from '../feed/json.ts';
import { errorText } from '../i18n/errors.ts';
import { decodeText } from '../model/decode-text.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { brackets } from './json-text.ts';
import { readSource } from './read-source.ts';

/** Lists and objects within each other: no feed needs as many, and what walks through more falls over. */
const DEEPEST = 500;

/** What a file or an address holds as JSON. */
export interface JsonSource {
  readonly raw: unknown;
  readonly text: string;
  /** Its relative addresses resolve against this. */
  readonly url: string;
}

/** Reads a file, or fetches an address, that is to be JSON. */
export async function readJson(
  source: string,
  { rules, language }: Pick<Context, 'rules' | 'language'>,
): Promise<JsonSource> {
  const { bytes, url } = await readSource(source, rules);
  const { text } = decodeText(bytes);
  try {
    return { raw: await parseJsonSource(text, source), text, url };
  } catch (error) {
    throw asNoFeed(error, source, language);
  }
}

/** The value of a text that somebody else has written. */
export async function parseJsonSource(text: string, source: string): Promise<unknown> {
  for (const { depth } of brackets(text)) {
    if (depth > DEEPEST) throw new CliError('not-that-kind', { source, kind: 'feed (version 1)' });
  }
  return parseFetched(text, source);
}

/** The error that says so, for one of a reader of feeds. */
export function asNoFeed(error: unknown, source: string, language: Context['language']): unknown {
  if (!(error instanceof FeedError)) return error;
  const { title, detail } = errorText(error, language);
  return new CliError('not-a-feed', { source, reason: detail || title }, error);
}
