import type * as z from 'zod/mini';
import { isExpected } from '../../feed/schema/expected.ts';
import { LIST_SECTIONS, SINGLE_SECTIONS } from '../../feed/schema/feed.ts';
import type { DescribedObject } from './note.ts';
import { OBJECTS } from './notes/index.ts';
import { SECTIONS } from './notes/sections.ts';
import { SHARED } from './notes/shared.ts';
import { TYPES } from './notes/types.ts';
import { code, defaultText, namesWithin, typeText } from './type-text.ts';

const INTRODUCTION = `# The feed

This page is made from the format's definition by \`npm run schema\`. For editors that check as you
type there is \`vision-feed.schema.json\` (JSON Schema 2020-12) beside the widgets.

A feed is one JSON file in UTF-8, served from anywhere with \`Access-Control-Allow-Origin: *\`.

- **Reading is lenient.** A widget leaves out the smallest part that is wrong, shows the rest, and
  names what it left out in a \`vision-issue\` event. A field that is required here but missing costs
  the item only where the item could not be shown without it.
- **Publishing is strict.** The \`vision-feed\` command refuses a feed with a fault in it.
- **Keys that start with \`_\`** are yours, and are ignored. So are all other unknown keys.
- **Dates without an offset** are what the clock on the wall shows in the feed's zone, on every
  device in the world. A date alone is a day.
- **Relative addresses** are seen from the address the feed was fetched from.
- **No HTML.** "Limited markdown" is paragraphs, bold, italic, lists and links.
`;

const shared = new Set(SHARED.map(({ name }) => name));
const byName = new Map(OBJECTS.map((object) => [object.name, object]));

/** The documentation of the format, in Markdown. */
export function docsPage(): string {
  const told = new Set<string>();
  return [
    INTRODUCTION,
    '## Header',
    'What stands before the sections.',
    table(objectOf('header')),
    ...Object.entries(SECTIONS).flatMap(([name, meaning]) => section(name, meaning, told)),
    '## Shared objects',
    'They stand in several sections.',
    ...SHARED.filter(({ name }) => !told.has(name)).flatMap(chapter),
    '## Types',
    ['| type | meaning |', '|---|---|', ...TYPES.map(typeRow)].join('\n'),
  ].join('\n\n');
}

function schemaOfSection(name: string): { isList: boolean; schema: z.core.$ZodType } {
  const list = LIST_SECTIONS.find((section) => section.name === name);
  if (list) return { isList: true, schema: list.item };
  const single = SINGLE_SECTIONS.find((section) => section.name === name);
  if (single) return { isList: false, schema: single.value };
  throw new Error(`A description of the section ${name}, which no feed has.`);
}

function section(name: string, meaning: string, told: Set<string>): string[] {
  const { isList, schema } = schemaOfSection(name);
  const object = objectOf(namesWithin(schema)[0] ?? name);
  told.add(object.name);
  // A place for links to point to, where the object is not called as the section is.
  const anchor = object.name === name ? '' : `<a id="${object.name.toLowerCase()}"></a>`;
  return [
    `## ${name}`,
    `${anchor}${meaning} ${isList ? 'A list; of each item:' : 'One object:'}`,
    table(object),
    ...objectsWithin(object, told).flatMap(chapter),
  ];
}

/** The objects that stand in `object` and have not been told of. */
function objectsWithin(object: DescribedObject, told: Set<string>): DescribedObject[] {
  const within = Object.values(object.shape)
    .flatMap(namesWithin)
    .flatMap((name) => byName.get(name) ?? [])
    .filter(({ name }) => !shared.has(name) && !told.has(name));
  return [...new Set(within)].flatMap((inner) => {
    told.add(inner.name);
    return [inner, ...objectsWithin(inner, told)];
  });
}

const chapter = (object: DescribedObject): string[] => [
  `### ${object.name}`,
  object.meaning,
  table(object),
];

function objectOf(name: string): DescribedObject {
  const object = byName.get(name);
  if (!object) throw new Error(`No description of ${name}: add it in src/cli/schema/notes/.`);
  return object;
}

function table({ shape, notes }: DescribedObject): string {
  const rows = Object.entries(notes).map(([name, [meaning, example]]) => {
    const field = shape[name];
    if (!field) throw new Error(`A description of ${name}, which no field has.`);
    const type = typeText(field);
    return `| ${code(name)} | ${type} | ${requiredText(field)} | ${meaning} | ${code(JSON.stringify(example))} |`;
  });
  return ['| field | type | required | meaning | example |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function requiredText(field: z.core.$ZodType): string {
  if (isExpected(field) || field._zod.optin === undefined) return 'yes';
  const otherwise = defaultText(field);
  return otherwise ? `no: ${otherwise}` : 'no';
}

/** The anchor gives fields a place to point to. */
const typeRow = ({ name, meaning }: (typeof TYPES)[number]): string =>
  `| <a id="${name.toLowerCase()}"></a>${name} | ${meaning.replaceAll('|', '\\|')} |`;
