import { existsSync } from 'node:fs';
import { parseJson } from '../../feed/json.ts';
import { asItem, itemsAt, type RawItem, stringAt } from '../../feed/raw.ts';
import { reasonText } from '../../i18n/cli-findings.ts';
import { decodeText } from '../../model/decode-text.ts';
import { CliError, EXIT, type ExitCode } from '../cli-error.ts';
import type { Command, Context, Input } from '../context.ts';
import { rfc3339 } from '../import/clock.ts';
import { type Imported, type ImportOptions, type Kind, KINDS } from '../import/imported.ts';
import { readJsonFeed, readRss } from '../import/rss.ts';
import { settle } from '../import/settle.ts';
import { readTable } from '../import/table.ts';
import { readSource } from '../read-source.ts';
import type { Finding } from '../validate/finding.ts';
import { validateFeed } from '../validate/validate-feed.ts';
import { writeWhole } from '../write-file.ts';

type Reader = (text: string, kind: Kind, options: ImportOptions) => Imported | Promise<Imported>;

const READERS: Readonly<Record<string, Reader>> = {
  // The calendar reader is three quarters of the command: read when it is needed.
  ics: async (text, _, options) => (await import('../import/ics.ts')).readIcs(text, options),
  rss: (text, _, options) => readRss(text, options),
  'json-feed': (text, _, options) => readJsonFeed(parseJson(text, options.url), options),
  csv: readTable,
};

/** What an import cannot know: the rest of the feed that it will be merged with. */
const ELSEWHERE = new Set(['unknown-reference', 'unknown-organiser']);

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
    const [type = '', source = ''] = input.arguments;
    const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
    if (!read) throw new CliError('unknown-type', { name: type, known: known(READERS) });
    const { bytes, url } = await readSource(source, context.rules);
    const options = optionsOf(input, url, context);
    const imported = await read(decodeText(bytes).text, kindOf(input), options);
    return write(imported, options, input, context);
  },
};

const known = (names: object): string => Object.keys(names).join(', ');

function text({ values }: Input, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export function kindOf(input: Input, written = text(input, 'kind') ?? 'events'): Kind {
  const kind = KINDS.find((one) => one === written);
  if (!kind) throw new CliError('unknown-type', { name: written, known: KINDS.join(', ') });
  return kind;
}

function optionsOf(input: Input, url: string, { now, language }: Context): ImportOptions {
  return {
    timeZone: text(input, 'zone') ?? 'Europe/Copenhagen',
    language: text(input, 'language') ?? language,
    organiser: text(input, 'organiser'),
    tags: (text(input, 'tags') ?? '').split(',').flatMap((tag) => tag.trim() || []),
    url,
    now,
  };
}

/** Writes what is right, names what is not, and leaves it out. */
async function write(
  imported: Imported,
  options: ImportOptions,
  input: Input,
  context: Context,
): Promise<ExitCode> {
  const { kind } = imported;
  const out = text(input, 'out');
  const before = out !== undefined && existsSync(out) ? await feedIn(out, context) : {};
  const { items, added, changed } = settle(
    imported.items,
    itemsAt(before, kind),
    kind,
    context.now,
  );
  const isSame = added + changed === 0 && items.length === itemsAt(before, kind).length;
  const header = {
    version: 1,
    title: text(input, 'title') ?? imported.title ?? stringAt(before, 'title') ?? kind,
    language: options.language,
    timeZone: options.timeZone,
    updated: (isSame ? stringAt(before, 'updated') : undefined) ?? rfc3339(context.now),
  };
  const findings = validateFeed({ ...header, [kind]: items }, context.now).filter(
    ({ code }) => !ELSEWHERE.has(code),
  );
  const bad = new Map<number, Finding[]>();
  for (const finding of findings) {
    const index = Number(/^\w+\[(\d+)\]/.exec(finding.path)?.[1] ?? -1);
    bad.set(index, [...(bad.get(index) ?? []), finding]);
  }
  const isBad = (index: number) =>
    bad.get(index)?.some(({ severity }) => severity === 'error') ?? false;
  const good = items.filter((_, index) => !isBad(index));
  tell(imported, items, bad, context);
  if (isBad(-1)) return EXIT.faults;
  const left = items.length - good.length;
  const feed = `${JSON.stringify({ ...header, [kind]: good }, null, 2)}\n`;
  const counts = { items: good.length, added, changed, left, private: imported.private ?? 0 };
  if (out === undefined) context.say(feed.trimEnd());
  else {
    await writeWhole(out, feed);
    if (context.isJson) context.say(JSON.stringify({ ok: left === 0, ...counts }));
  }
  context.note(context.words.imported(counts));
  return left > 0 ? EXIT.partly : EXIT.ok;
}

async function feedIn(path: string, { rules }: Context): Promise<RawItem> {
  const { bytes } = await readSource(path, rules);
  return asItem(parseJson(decodeText(bytes).text, path));
}

function tell(
  { rows }: Imported,
  items: readonly RawItem[],
  bad: ReadonlyMap<number, readonly Finding[]>,
  { words, language, note }: Context,
): void {
  for (const [index, findings] of bad) {
    const item = items[index];
    const row = rows?.[index];
    const name = (item && (stringAt(item, 'title') ?? stringAt(item, 'id'))) ?? '';
    for (const finding of findings) {
      const place = row === undefined ? name && `"${name}"` : words.row(row, name);
      note(
        `${words.words[finding.severity]}: ${place}: ${reasonText(finding, language)}. (${finding.path})`,
      );
    }
  }
}
