import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay } from '../../model/wall-time.ts';
import { zoneOf } from '../../model/zone.ts';
import { CliError, EXIT } from '../cli-error.ts';
import { CONFIG_FILE } from '../config/read-config.ts';
import type { Command, Context } from '../context.ts';
import { docsPage } from '../schema/docs-page.ts';
import { writeWhole } from '../write-file.ts';

/** What a nightly `publish` goes by. */
const STARTER_CONFIG = {
  feed: 'feed.json',
  out: 'www/feeds',
  site: 'https://www.example.org/feeds/',
  sources: [],
};

const ZONE = 'Europe/Copenhagen';

export const init: Command = {
  options: {},
  least: 0,
  async run({ arguments: [folder = '.'] }, context) {
    const { words, language, isJson, say } = context;
    const files = [
      [join(folder, 'feed.json'), `${JSON.stringify(starter(context), null, 2)}\n`],
      [join(folder, CONFIG_FILE), `${JSON.stringify(STARTER_CONFIG, null, 2)}\n`],
      // JSON has no comments: what each field means stands beside it.
      [join(folder, language === 'da' ? 'LÆSMIG.md' : 'README.md'), docsPage()],
    ] as const;
    for (const [path] of files) if (existsSync(path)) throw new CliError('exists', { path });
    for (const [path, content] of files) await writeWhole(path, content);
    const paths = files.map(([path]) => path);
    if (isJson) say(JSON.stringify({ ok: true, written: paths }));
    else for (const path of paths) say(words.written(path));
    return EXIT.ok;
  },
};

/** A feed with one of what nearly all have. */
function starter({ words, language, now }: Context): object {
  const today = formatDay(zoneOf(ZONE)?.toWall(now) ?? now);
  return {
    version: 1,
    title: words.starterTitle,
    language,
    timeZone: ZONE,
    updated: `${today}T00:00:00Z`,
    organisation: { name: words.starterOrganisation },
    vision: { title: words.starterTitle, sentence: words.starterTitle },
    goals: [],
    events: [],
    stories: [],
    organisers: [{ id: 'kommunen', name: words.starterOrganisation, kind: 'municipality' }],
  };
}
