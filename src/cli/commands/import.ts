import { existsSync } from 'node:fs';
import * as z from 'zod/mini';
import { asItem, itemsAt, type RawItem, stringAt } from '../../feed/raw.ts';
import { language } from '../../feed/schema/language.ts';
import { zone } from '../../feed/schema/zone.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { Command, Context, Input } from '../context.ts';
import { type Batch, READERS, readBatch } from '../import/batch.ts';
import { rfc3339 } from '../import/clock.ts';
import { type Kind, KINDS } from '../import/imported.ts';
import { tellItemFaults } from '../import/tell-faults.ts';
import { listAt, textAt } from '../options.ts';
import { readJson } from '../read-json.ts';
import { writeWhole } from '../write-file.ts';

/** What the file of an import holds. */
const OURS: readonly string[] = ['version', 'title', 'language', 'timeZone', 'updated', ...KINDS];

export const importCommand: Command = {
  options: {
    out: { type: 'string' },
    kind: { type: 'string' },
    organiser: { type: 'string' },
    tags: { type: 'string' },
    title: { type: 'string' },
    language: { type: 'string' },
    zone: { type: 'string' },
  },
  least: 2,
  async run(input, context) {
    const [type = '', from = ''] = input.arguments;
    if (!Object.hasOwn(READERS, type)) {
      throw new CliError('unknown-type', { name: type, known: Object.keys(READERS).join(', ') });
    }
    const options = {
      timeZone: known(input, 'zone', zone) ?? 'Europe/Copenhagen',
      language: known(input, 'language', language) ?? context.language,
      organiser: textAt(input, 'organiser'),
      tags: listAt(input, 'tags'),
      now: context.now,
    };
    const out = textAt(input, 'out');
    const before = out === undefined ? {} : await feedBefore(out, context);
    const old = Object.fromEntries(KINDS.map((kind) => [kind, itemsAt(before, kind)]));
    const batch = await readBatch({ type, from, kind: kindOf(input), options }, old, context);
    tellItemFaults(batch.faults, context);
    const [[section, items] = ['events', []]] = Object.entries(batch.sections);
    const isSame = batch.added + batch.changed === 0 && items.length === old[section]?.length;
    const feed = {
      version: 1,
      title: textAt(input, 'title') ?? batch.title ?? stringAt(before, 'title') ?? section,
      language: options.language,
      timeZone: options.timeZone,
      updated: (isSame ? stringAt(before, 'updated') : undefined) ?? rfc3339(context.now),
      [section]: items,
    };
    await give(feed, items.length, batch, out, context);
    return batch.left > 0 ? EXIT.partly : EXIT.ok;
  },
};

/** What was written behind an option that the feed must have right. */
function known(input: Input, name: string, schema: z.core.$ZodType<string>): string | undefined {
  const value = textAt(input, name);
  if (value === undefined || z.safeParse(schema, value).success) return value;
  throw new CliError('bad-option', { name: `--${name}`, value });
}

export function kindOf(input: Input, written = textAt(input, 'kind') ?? 'events'): Kind {
  const kind = KINDS.find((one) => one === written);
  if (!kind) throw new CliError('unknown-type', { name: written, known: KINDS.join(', ') });
  return kind;
}

async function give(
  feed: object,
  items: number,
  { added, changed, left, private: hidden }: Batch,
  out: string | undefined,
  { isJson, note, say, words }: Context,
): Promise<void> {
  const text = JSON.stringify(feed, null, 2);
  const counts = { items, added, changed, left, private: hidden };
  if (out === undefined) say(text);
  else {
    await writeWhole(out, `${text}\n`);
    if (isJson) say(JSON.stringify({ ok: left === 0, ...counts }));
  }
  note(words.imported(counts));
}

/** The feed of the run before, if there is one. Anything else that stands there is somebody's. */
async function feedBefore(path: string, context: Context): Promise<RawItem> {
  if (!existsSync(path)) return {};
  const { raw } = await readJson(path, context);
  const feed = asItem(raw);
  const isOurs = Object.keys(feed).every((name) => OURS.includes(name));
  if (!isOurs || feed.version !== 1) throw new CliError('exists', { path });
  return feed;
}
