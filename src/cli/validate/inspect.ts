import type { RawItem } from '../../feed/raw.ts';
import type { Context } from '../context.ts';
import { asNoFeed, readJson } from '../read-json.ts';
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
  const { raw, text, url } = await readJson(source, context);
  try {
    const findings = [...validateFeed(raw, context.now)];
    if (withImages) findings.push(...(await unreachableImages(raw, url, context)));
    return { raw: raw as RawItem, faults: faultsIn(text, raw, findings, context.language) };
  } catch (error) {
    throw asNoFeed(error, source, context.language);
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
