import { CliError, EXIT } from '../cli-error.ts';
import type { Command } from '../context.ts';
import { listAt, numberAt, textAt } from '../options.ts';
import { publishFeed } from '../publish/publish-feed.ts';
import { isUrl } from '../read-source.ts';
import { inspect, tellFaults } from '../validate/inspect.ts';

export const publish: Command = {
  options: {
    out: { type: 'string' },
    site: { type: 'string' },
    widgets: { type: 'string' },
    allow: { type: 'string' },
    today: { type: 'string' },
    'parts-above': { type: 'string' },
  },
  least: 1,
  async run(input, context) {
    const { isJson, say, words } = context;
    const [source = ''] = input.arguments;
    const out = textAt(input, 'out');
    const site = textAt(input, 'site');
    if (out === undefined || site === undefined || !isUrl(site)) {
      throw new CliError('missing-argument', { usage: `publish ${words.commands.publish.usage}` });
    }
    const { raw, faults } = await inspect(source, false, context);
    const errors = faults.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      if (isJson) say(JSON.stringify({ ok: false, errors }, null, 2));
      else tellFaults(source, errors, context);
      return EXIT.faults;
    }
    const plan = {
      out,
      site,
      widgets: textAt(input, 'widgets'),
      allow: listAt(input, 'allow'),
      partsAbove: numberAt(input, 'parts-above'),
      today: textAt(input, 'today'),
    };
    const run = await publishFeed(raw, plan, context);
    if (isJson) say(JSON.stringify({ ok: true, ...run, warnings: faults.length }));
    else say(words.published(out, { ...run, warnings: faults.length }));
    return EXIT.ok;
  },
};
