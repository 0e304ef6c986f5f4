import { basename } from 'node:path';
import { stringAt } from '../../feed/raw.ts';
import { CliError, EXIT, type ExitCode } from '../cli-error.ts';
import { needProject } from '../config/read-config.ts';
import type { Command, Context, Input } from '../context.ts';
import { readBatch } from '../import/batch.ts';
import { rfc3339 } from '../import/clock.ts';
import { tellItemFaults } from '../import/tell-faults.ts';
import { slug } from '../../model/slug.ts';
import { mergeFeeds, type MergeSource } from '../merge/merge-feeds.ts';
import { textAt } from '../options.ts';
import { isUrl } from '../read-source.ts';
import { gather } from '../sources/gather.ts';
import { tellStatus } from '../sources/publish-project.ts';
import { inspect, tellFaults } from '../validate/inspect.ts';
import { writeWhole } from '../write-file.ts';

export const merge: Command = {
  options: { config: { type: 'string' }, out: { type: 'string' } },
  least: 0,
  async run(input, context) {
    const { arguments: named } = input;
    if (named.length > 0) return mergeFiles(named, input, context);
    const project = await needProject(input, context);
    const gathered = await gather(project, context);
    if (!gathered) return EXIT.faults;
    await tellStatus(gathered, project, context);
    await give(gathered.feed, input, context);
    return gathered.isPartly ? EXIT.partly : EXIT.ok;
  },
};

/** `merge own.json koret=kor.json …`: the first is one’s own, the others are merged into it. */
async function mergeFiles(
  [own = '', ...others]: readonly string[],
  input: Input,
  context: Context,
): Promise<ExitCode> {
  if (others.length === 0) {
    const { usage } = context.words.commands.merge;
    throw new CliError('missing-argument', { usage: `merge ${usage}` });
  }
  const { raw, faults } = await inspect(own, false, context);
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    tellFaults(own, errors, context);
    return EXIT.faults;
  }
  const sources: MergeSource[] = [];
  let isPartly = false;
  for (const written of others) {
    const { id, from } = nameOf(written);
    if (sources.some((one) => one.id === id)) throw new CliError('same-name', { name: id });
    const options = {
      timeZone: stringAt(raw, 'timeZone') ?? 'Europe/Copenhagen',
      language: stringAt(raw, 'language') ?? 'da',
      tags: [],
      now: context.now,
    };
    const batch = await readBatch({ type: 'feed', from, kind: 'events', options }, {}, context);
    tellItemFaults(
      batch.faults.filter(({ finding }) => finding.severity === 'error'),
      context,
    );
    isPartly ||= batch.left > 0;
    sources.push({ id, name: batch.title ?? id, sections: batch.sections });
  }
  const { feed, duplicates } = mergeFeeds(raw, sources);
  for (const { title, kept } of duplicates) {
    context.note(context.words.sources.duplicate(title, kept));
  }
  await give({ ...feed, updated: rfc3339(context.now) }, input, context);
  return isPartly ? EXIT.partly : EXIT.ok;
}

/** `koret=kor.json`, or a file or address that is named after itself. */
function nameOf(written: string): { readonly id: string; readonly from: string } {
  const [, id, from] = /^([a-z\d][a-z\d_-]*)=(.+)$/i.exec(written) ?? [];
  if (id && from) return { id, from };
  const isAddress = isUrl(written) && URL.canParse(written);
  const name = isAddress ? new URL(written).host : basename(written).replace(/\.\w+$/, '');
  return { id: slug(name), from: written };
}

async function give(feed: object, input: Input, context: Context): Promise<void> {
  const out = textAt(input, 'out');
  const text = JSON.stringify(feed, null, 2);
  if (out === undefined) context.say(text);
  else {
    await writeWhole(out, `${text}\n`);
    if (context.isJson) context.say(JSON.stringify({ ok: true, written: [out] }));
    else context.say(context.words.written(out));
  }
}
