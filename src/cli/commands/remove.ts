import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { escaped } from '../../fallback/html.ts';
import { stringAt, stringsAt } from '../../feed/raw.ts';
import { CliError, EXIT, type ExitCode } from '../cli-error.ts';
import { findProject, type Project } from '../config/read-config.ts';
import type { Command, Context } from '../context.ts';
import { rfc3339 } from '../import/clock.ts';
import { readFeedSource } from '../import/feed-source.ts';
import { idsIn, withoutId } from '../merge/references.ts';
import { textAt } from '../options.ts';
import { publishFeed } from '../publish/publish-feed.ts';
import { FEED } from '../publish/site-files.ts';
import { readManifest } from '../publish/write-site.ts';
import { gather } from '../sources/gather.ts';
import { Memory } from '../sources/memory.ts';
import { writeStatus } from '../sources/status-pages.ts';

/** Takes one item out of every published file; with a config, no source brings it back. */
export const remove: Command = {
  options: { config: { type: 'string' }, out: { type: 'string' } },
  least: 1,
  async run(input, context) {
    const [id = ''] = input.arguments;
    const project = await findProject(input, context);
    const out = textAt(input, 'out') ?? project?.out;
    if (out === undefined) {
      const { usage } = context.words.commands.remove;
      throw new CliError('missing-argument', { usage: `remove ${usage}` });
    }
    return removeFrom(out, id, project, context);
  },
};

/** The published files are what there is to make them of: no source is asked. */
async function removeFrom(
  out: string,
  id: string,
  project: Project | undefined,
  context: Context,
): Promise<ExitCode> {
  const { options } = await readManifest(out);
  const name = stringAt(options, 'name') ?? FEED;
  const { raw, sections } = await readFeedSource(join(out, name), context);
  const isThere = Object.keys(sections).some((name) => idsIn(sections, name).has(id));
  if (!isThere) throw new CliError('unknown-item', { id });
  if (project) await forget(project, id, context);
  const lists = Object.entries(withoutId(sections, id)).filter(([, list]) => list.length > 0);
  const known = Object.entries(raw).filter(([name]) => !(name in sections) && name !== 'parts');
  await publishFeed(
    { ...Object.fromEntries(known), updated: rfc3339(context.now), ...Object.fromEntries(lists) },
    {
      out,
      site:
        stringAt(options, 'site') ??
        new URL('.', stringAt(raw, 'self') ?? 'https://feed.invalid/').href,
      widgets: stringAt(options, 'widgets'),
      allow: stringsAt(options, 'allow'),
      ...(typeof options.partsAbove === 'number' && { partsAbove: options.partsAbove }),
      name,
      source: join(out, name),
    },
    context,
  );
  const left = await filesWith(out, id);
  const { isJson, note, say, words } = context;
  if (isJson) say(JSON.stringify({ ok: left.length === 0, left }));
  else say(words.removed(id, out));
  if (left.length > 0) note(words.stillThere(left.join(', ')));
  if (project) await renewStatus(project, context);
  else note(words.comesBack);
  return left.length > 0 ? EXIT.partly : EXIT.ok;
}

async function forget({ work }: Project, id: string, { now }: Context): Promise<void> {
  const memory = new Memory(work);
  const review = await memory.review();
  const approved = Object.entries(review.approved).filter(([name]) => name !== id);
  const removed = { ...review.removed, [id]: rfc3339(now) };
  await memory.keepReview({ ...review, approved: Object.fromEntries(approved), removed });
}

/** The pages about the sources name what is shown and what waits: it is on none of them any more. */
async function renewStatus(project: Project, context: Context): Promise<void> {
  if (project.sources.length === 0) return;
  const gathered = await gather(project, { ...context, say: () => undefined }, { only: [] });
  if (!gathered) return;
  const { reports, feed } = gathered;
  await writeStatus(project.status, reports, stringAt(feed, 'timeZone') ?? '', context);
}

/** Reads every file that is published, packed ones unpacked: what is promised is looked after. */
async function filesWith(out: string, id: string): Promise<readonly string[]> {
  const { files } = await readManifest(out);
  const found: string[] = [];
  const published = new Set(Object.keys(files));
  for (const name of await readdir(out, { recursive: true })) {
    const plain = name.replace(/\.(?:br|gz)$/, '').replaceAll('\\', '/');
    if (!published.has(plain)) continue;
    const bytes = await readFile(join(out, name));
    const unpack = name.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    const text = String(plain.length < name.length ? unpack(bytes) : bytes);
    if (isIn(text, id)) found.push(name);
  }
  return found;
}

/** As an id stands in JSON, in a calendar and in news; the same word in a text is none. */
function isIn(text: string, id: string): boolean {
  const forms = [`"id":${JSON.stringify(id)}`, `UID:${id}@`, `>${escaped(id)}</guid>`];
  const lines = text.replace(/\r\n[ \t]/g, '');
  return forms.some((form) => lines.includes(form));
}
