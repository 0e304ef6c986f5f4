import { FeedError } from '../../feed/errors.ts';
import { parseFetched } from '../../feed/json.ts';
import type { RawItem } from '../../feed/raw.ts';
import { errorText } from '../../i18n/errors.ts';
import { decodeText } from '../../model/decode-text.ts';
import { CliError } from '../cli-error.ts';
import type { Context } from '../context.ts';
import { readSource } from '../read-source.ts';
import { unreachableImages } from './images.ts';
import { type Fault, faultsIn } from './report.ts';
import { validateFeed } from './validate-feed.ts';

/** A feed that could be read, and everything that is wrong with it. */
export interface Inspected {
  readonly raw: RawItem;
  readonly faults: readonly Fault[];
}

export async function inspect(
  source: string,
  withImages: boolean,
  context: Context,
): Promise<Inspected> {
  const { bytes, url } = await readSource(source, context.rules);
  const { text } = decodeText(bytes);
  try {
    const raw = await parseFetched(text, source);
    const findings = [...validateFeed(raw, context.now)];
    if (withImages) findings.push(...(await unreachableImages(raw, url, context)));
    return { raw: raw as RawItem, faults: faultsIn(text, raw, findings, context.language) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { title, detail } = errorText(error, context.language);
    throw new CliError('not-a-feed', { source, reason: detail || title }, error);
  }
}

/** The faults for people to read, the errors first. */
export function tellFaults(
  source: string,
  faults: readonly Fault[],
  { words, say }: Context,
): void {
  const errors = faults.filter(({ severity }) => severity === 'error');
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  for (const { severity, line, column, item, reason, path, fix } of [...errors, ...warnings]) {
    const place = `${source}, ${words.place(line, column)}`;
    say(`${words.words[severity]}: ${place}${item === undefined ? '' : `, "${item}"`}`);
    say(`  ${reason}. (${path})`);
    say(`  ${words.words.fix}: ${fix}.`);
  }
  say(words.verdict(source, errors.length, warnings.length));
}
