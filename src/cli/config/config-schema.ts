import type { output } from 'zod/v4/core';
import * as z from 'zod/mini';
import { atLeast, matches, test } from '../../feed/schema/checks.ts';
import { id } from '../../feed/schema/id.ts';
import { array, number, object, oneOf, string } from '../../feed/schema/kinds.ts';
import { language } from '../../feed/schema/language.ts';
import { list, maybe, otherwise } from '../../feed/schema/presence.ts';
import { zone } from '../../feed/schema/zone.ts';
import { KINDS } from '../import/imported.ts';
import { isUrl } from '../read-source.ts';
import type { JsonSchema } from '../schema/note.ts';

export const SOURCE_TYPES = ['ics', 'rss', 'json-feed', 'csv', 'feed'] as const;
export const TRUSTS = ['trusted', 'review'] as const;

const filled = string(matches(/\S/, 'empty'));
const WEB = /^https?:\/\/\S+$/i;
const address = string(
  test((value) => WEB.test(value) && URL.canParse(value), 'bad-link', [], {
    check: 'string_format',
    format: 'regex',
    pattern: WEB,
  }),
);
const fileOrAddress = string(
  matches(/\S/, 'empty'),
  test((value) => !isUrl(value) || URL.canParse(value), 'bad-link'),
);
/** A colon parts it from the item’s own id. */
const sourceId = string(matches(/^[a-z\d][a-z\d_-]{0,59}$/, 'bad-id'));

export const sourceSchema = object({
  id: sourceId,
  name: maybe(filled),
  type: oneOf(SOURCE_TYPES),
  from: fileOrAddress,
  trust: otherwise(oneOf(TRUSTS), 'review'),
  kind: maybe(oneOf(KINDS)),
  organiser: maybe(id),
  tags: list(filled),
  language: maybe(language),
  zone: maybe(zone),
});

export const configSchema = object({
  $schema: maybe(string()),
  feed: fileOrAddress,
  out: maybe(filled),
  site: maybe(address),
  widgets: maybe(filled),
  allow: list(address),
  partsAbove: maybe(number(atLeast(0, 'bad-number'))),
  work: otherwise(filled, '.vision-feed'),
  status: maybe(filled),
  sources: maybe(array(sourceSchema)),
});

export type SourceConfig = output<typeof sourceSchema>;
export type Config = output<typeof configSchema>;

type NoteList = Readonly<Record<string, readonly [meaning: string, example: unknown]>>;
type Notes<T> = { readonly [K in keyof T]-?: readonly [meaning: string, example: unknown] };

const CONFIG: Notes<Config> = {
  $schema: ['Where this description is, for editors.', './vision.config.schema.json'],
  feed: ['Your own feed, a file or an address. The others are merged into it.', 'feed.json'],
  out: ['The folder to publish in.', 'www/feeds'],
  site: ['The address of that folder.', 'https://www.example.org/feeds/'],
  widgets: ['Where vision-widgets.js is, for the pages in an iframe.', '/v1/'],
  allow: ['Other sites that pages in an iframe may fetch from.', ['https://www.example.org']],
  partsAbove: ['A feed of more bytes than this is split by month.', 200000],
  work: ['The folder of what the command must remember. Never publish it.', '.vision-feed'],
  status: ['The folder of the status pages. Default: in the folder above.', 'www/status'],
  sources: ['Whose content is fetched.', []],
};

const SOURCE: Notes<SourceConfig> = {
  id: ['A short name; it stands before the ids of all its items.', 'koret'],
  name: ['What people call it.', 'Ishøj Kor'],
  type: ['What it is: a calendar, news, a sheet, or a feed like your own.', 'ics'],
  from: ['A file or an address.', 'https://www.example.org/kor.ics'],
  trust: [
    'trusted: shown at once. review: waits until a person has approved it. Default: review.',
    'review',
  ],
  kind: ['What a sheet holds. Default: events.', 'events'],
  organiser: ['The organiser of what names none. Default: the id.', 'koret'],
  tags: ['Tags that all its items get.', ['musik']],
  language: ['The language it is written in. Default: that of your feed.', 'da'],
  zone: ['The zone of times without one. Default: that of your feed.', 'Europe/Copenhagen'],
};

/** The JSON Schema of `vision.config.json`, with a description of every field. */
export function configJsonSchema(): JsonSchema {
  const made = z.toJSONSchema(configSchema, { target: 'draft-2020-12', io: 'input' });
  const schema = made as JsonSchema;
  const sources = schema.properties?.sources as JsonSchema;
  describe(schema, CONFIG);
  describe(sources.items as JsonSchema, SOURCE);
  return { ...schema, title: 'vision.config.json', additionalProperties: false };
}

function describe(schema: JsonSchema, notes: NoteList): void {
  for (const [name, [description, example]] of Object.entries(notes)) {
    Object.assign(schema.properties?.[name] as object, { description, examples: [example] });
  }
}
