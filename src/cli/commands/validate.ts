import { FeedError } from '../../feed/errors.ts';
import { parseFetched } from '../../feed/json.ts';
import { errorText } from '../../i18n/errors.ts';
import { decodeText } from '../../model/decode-text.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { Command, Context } from '../context.ts';
import { readSource } from '../read-source.ts';
import { unreachableImages } from '../validate/images.ts';
import { type Fault, faultsIn } from '../validate/report.ts';
import { validateFeed } from '../validate/validate-feed.ts';

export const validate: Command = {
  options: { images: { type: 'boolean' }, strict: { type: 'boolean' } },
  least: 1,
  async run({ values, arguments: sources }, context) {
    const { isJson, say } = context;
    const answers = [];
    let isBad = false;
    for (const source of sources) {
      const faults = await faultsOf(source, values.images === true, context);
      const errors = faults.filter(({ severity }) => severity === 'error');
      const warnings = faults.filter(({ severity }) => severity === 'warning');
      isBad ||= errors.length > 0 || (values.strict === true && warnings.length > 0);
      answers.push({ source, errors, warnings });
      if (!isJson) tell(source, [...errors, ...warnings], context);
    }
    if (isJson) say(JSON.stringify({ ok: !isBad, files: answers }, null, 2));
    return isBad ? EXIT.faults : EXIT.ok;
  },
};

async function faultsOf(
  source: string,
  withImages: boolean,
  context: Context,
): Promise<readonly Fault[]> {
  const { bytes, url } = await readSource(source, context.rules);
  const { text } = decodeText(bytes);
  try {
    const raw = await parseFetched(text, source);
    const findings = [...validateFeed(raw, context.now)];
    if (withImages) findings.push(...(await unreachableImages(raw, url, context)));
    return faultsIn(text, raw, findings, context.language);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { title, detail } = errorText(error, context.language);
    throw new CliError('not-a-feed', { source, reason: detail || title }, error);
  }
}

function tell(source: string, faults: readonly Fault[], { words, say }: Context): void {
  for (const { severity, line, column, item, reason, path, fix } of faults) {
    const place = `${source}, ${words.place(line, column)}`;
    say(`${words.words[severity]}: ${place}${item === undefined ? '' : `, "${item}"`}`);
    say(`  ${reason}. (${path})`);
    say(`  ${words.words.fix}: ${fix}.`);
  }
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  say(words.verdict(source, errors, faults.length - errors));
}
