import { CliError, EXIT } from '../cli-error.ts';
import { itemsAt, type RawItem } from '../../feed/raw.ts';
import { findProject } from '../config/read-config.ts';
import type { Command, Context, Input } from '../context.ts';
import { readFeedSource } from '../import/feed-source.ts';
import { listAt, numberAt, textAt } from '../options.ts';
import { publishFeed, type SitePlan } from '../publish/publish-feed.ts';
import { MANIFEST } from '../publish/write-site.ts';
import { isUrl } from '../read-source.ts';
import { publishProject } from '../sources/publish-project.ts';
import { inspect, tellFaults } from '../validate/inspect.ts';

export const publish: Command = {
  options: {
    config: { type: 'string' },
    'allow-empty': { type: 'boolean' },
    out: { type: 'string' },
    site: { type: 'string' },
    name: { type: 'string' },
    widgets: { type: 'string' },
    allow: { type: 'string' },
    today: { type: 'string' },
    'parts-above': { type: 'string' },
  },
  least: 0,
  async run(input, context) {
    const { isJson, say, words } = context;
    const [source] = input.arguments;
    const project = await findProject(input, context);
    const own = planOf(input);
    if (source === undefined && project) {
      const allowEmpty = input.values['allow-empty'] === true;
      return publishProject(project, context, { allowEmpty, plan: own });
    }
    const plan = { ...project, ...own };
    const { out, site } = plan;
    if (source === undefined || out === undefined || site === undefined) {
      throw new CliError('missing-argument', { usage: `publish ${words.commands.publish.usage}` });
    }
    const { raw, faults } = await inspect(source, false, context);
    const errors = faults.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      if (isJson) say(JSON.stringify({ ok: false, errors }, null, 2));
      else tellFaults(source, errors, context);
      return EXIT.faults;
    }
    // What is relative in a feed from elsewhere leads there; what is in parts is parted anew.
    const isWhole = !isUrl(source) && itemsAt(raw, 'parts').length === 0;
    const feed = isWhole ? raw : await wholeFeed(source, context);
    const run = await publishFeed(feed, { ...plan, out, site, source }, context);
    if (isJson) say(JSON.stringify({ ok: true, ...run, warnings: faults.length }));
    else say(words.published(out, { ...run, warnings: faults.length }));
    return EXIT.ok;
  },
};

/** What the options say; what they do not, the config may. */
function planOf(input: Input): Partial<SitePlan> {
  const allow = listAt(input, 'allow');
  const plan = {
    out: textAt(input, 'out'),
    site: addressOf(input),
    name: nameOf(input),
    widgets: textAt(input, 'widgets'),
    allow: allow.length > 0 ? allow : undefined,
    partsAbove: numberAt(input, 'parts-above'),
    today: textAt(input, 'today'),
  };
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== undefined));
}

async function wholeFeed(source: string, context: Context): Promise<RawItem> {
  const { raw, sections } = await readFeedSource(source, context);
  const lists = Object.entries(sections).filter(([name, list]) => name in raw || list.length > 0);
  return { ...raw, ...Object.fromEntries(lists), parts: [] };
}

/** Nothing can be found beside what is no address on the web. */
function addressOf(input: Input): string | undefined {
  const site = textAt(input, 'site');
  if (site === undefined || (isUrl(site) && URL.canParse(site))) return site;
  throw new CliError('bad-option', { name: '--site', value: site });
}

/** A file's name, and not one that is taken. */
function nameOf(input: Input): string | undefined {
  const name = textAt(input, 'name');
  if (name === undefined || (/^[\w-]+\.json$/.test(name) && name !== MANIFEST)) return name;
  throw new CliError('bad-option', { name: '--name', value: name });
}
