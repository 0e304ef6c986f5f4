import { existsSync } from 'node:fs';
import { parseJson } from '../../feed/json.ts';
import { asItem, itemsAt, type RawItem, stringAt } from '../../feed/raw.ts';
import { reasonText } from '../../i18n/cli-findings.ts';
import { decodeText } from '../../model/decode-text.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { Command, Context, Input } from '../context.ts';
import { type Batch, type ItemFault, READERS, readBatch } from '../import/batch.ts';
import { rfc3339 } from '../import/clock.ts';
import { type Kind, KINDS } from '../import/imported.ts';
import { listAt, textAt } from '../options.ts';
import { readSource } from '../read-source.ts';
import { writeWhole } from '../write-file.ts';

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
      timeZone: textAt(input, 'zone') ?? 'Europe/Copenhagen',
      language: textAt(input, 'language') ?? context.language,
      organiser: textAt(input, 'organiser'),
      tags: listAt(input, 'tags'),
      now: context.now,
    };
    const out = textAt(input, 'out');
    const before = out !== undefined && existsSync(out) ? await feedIn(out, context) : {};
    const old = Object.fromEntries(KINDS.map((kind) => [kind, itemsAt(before, kind)]));
    const batch = await readBatch({ type, from, kind: kindOf(input), options }, old, context);
    for (const fault of batch.faults) tellFault(fault, context);
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

async function feedIn(path: string, { rules }: Context): Promise<RawItem> {
  const { bytes } = await readSource(path, rules);
  return asItem(parseJson(decodeText(bytes).text, path));
}

function tellFault({ item, row, finding }: ItemFault, { words, language, note }: Context): void {
  const name = (item && (stringAt(item, 'title') ?? stringAt(item, 'id'))) ?? '';
  const place = row === undefined ? name && `"${name}"` : words.row(row, name);
  const kind = words.words[finding.severity];
  note(`${kind}: ${place}: ${reasonText(finding, language)}. (${finding.path})`);
}
