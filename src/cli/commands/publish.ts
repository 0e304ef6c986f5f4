import { CliError, EXIT } from '../cli-error.ts';
import type { Command } from '../context.ts';
import { CALENDAR_LINKS, calendars } from '../publish/calendars.ts';
import { fallbackPages } from '../publish/fallback.ts';
import { PARTS_ABOVE, split } from '../publish/parts.ts';
import { Published, type SiteFile } from '../publish/published.ts';
import { storyFiles } from '../publish/stories.ts';
import { writeSite } from '../publish/write-site.ts';
import { asItem, type RawItem } from '../../feed/raw.ts';
import { isUrl } from '../read-source.ts';
import { jsonSchema } from '../schema/json-schema.ts';
import { inspect, tellFaults } from '../validate/inspect.ts';

const FEED = 'vision.json';

export const publish: Command = {
  options: {
    out: { type: 'string' },
    site: { type: 'string' },
    'parts-above': { type: 'string' },
  },
  least: 1,
  async run({ values, arguments: [source = ''] }, context) {
    const { isJson, say, words } = context;
    const { out, site = '', 'parts-above': above } = values;
    if (typeof out !== 'string' || typeof site !== 'string' || !isUrl(site)) {
      throw new CliError('missing-argument', { usage: `publish ${words.commands.publish.usage}` });
    }
    const { raw, faults } = await inspect(source, false, context);
    const errors = faults.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      if (isJson) say(JSON.stringify({ ok: false, errors }, null, 2));
      else tellFaults(source, errors, context);
      return EXIT.faults;
    }
    const url = new URL(FEED, site.endsWith('/') ? site : `${site}/`).href;
    const published = new Published(raw, url);
    const { feed, parts } = split(published, above === undefined ? PARTS_ABOVE : Number(above));
    const files: SiteFile[] = [
      ...parts,
      ...calendars(published),
      ...storyFiles(published),
      ...fallbackPages(published),
      ['vision-feed.schema.json', JSON.stringify(jsonSchema())],
      [FEED, JSON.stringify({ ...feed, links: linksOf(feed), self: url })],
    ];
    await writeSite(out, files);
    const counts = { files: files.length, parts: parts.length, warnings: faults.length };
    if (isJson) say(JSON.stringify({ ok: true, ...counts }));
    else say(words.published(out, counts));
    return EXIT.ok;
  },
};

/** What the feed links to; and the calendars that are made of it, where it names none. */
function linksOf(feed: RawItem): RawItem {
  return { ...CALENDAR_LINKS, ...asItem(feed.links) };
}
