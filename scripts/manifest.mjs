// The custom elements manifest, made of the comments in src, and editor data made of it.
// Writes `custom-elements.json`; `--check` fails where the committed one is not up to date;
// `--out FOLDER` writes it there, with the data for VS Code and JetBrains.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { attributeWords } from './attribute-words.mjs';

const COMMITTED = 'custom-elements.json';
const arguments_ = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'manifest-'));

execFileSync(
  process.execPath,
  [
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    // The analyzer takes the folder for one below this one.
    '--outdir',
    relative('.', folder),
    '--quiet',
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);

const text = `${JSON.stringify(publicPart(JSON.parse(await readFile(join(folder, COMMITTED), 'utf8'))), null, 2)}\n`;
await rm(folder, { recursive: true });
if (arguments_.includes('--check')) {
  if (text === (await readFile(COMMITTED, 'utf8'))) process.exit(0);
  console.error(`${COMMITTED} is not up to date: run "npm run manifest" and commit it.`);
  process.exit(1);
}
if (!arguments_.includes('--out')) {
  await writeFile(COMMITTED, text);
  process.exit(0);
}
const out = arguments_[arguments_.indexOf('--out') + 1];
await writeFile(join(out, COMMITTED), text);

const elements = JSON.parse(text)
  .modules.flatMap((module) => module.declarations ?? [])
  .filter((declaration) => declaration.tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));

/** What the elements show to those who use them, in an order that the disk has no say in. */
function publicPart({ modules, ...rest }) {
  const elementModules = modules
    .filter(({ declarations }) => declarations.some(({ customElement }) => customElement))
    .map(({ declarations, ...module }) => ({
      ...module,
      declarations: declarations.map(({ members = [], ...declaration }) => ({
        ...declaration,
        members: members.filter(({ privacy }) => !privacy || privacy === 'public'),
      })),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...rest, modules: elementModules };
}

/** An element's attributes with the words each may hold. */
function attributesOf({ attributes = [] }) {
  return attributes.map((attribute) => {
    const { name, description } = attribute;
    const words = attributeWords(attribute, attributes);
    return { name, description, values: words.map((word) => ({ name: word })) };
  });
}

const vscode = {
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: element.description,
    attributes: attributesOf(element),
  })),
};

const jetbrains = {
  $schema: 'https://json.schemastore.org/web-types',
  name: 'vision-widgets',
  version: JSON.parse(await readFile('package.json', 'utf8')).version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: attributesOf(element).map(({ values, ...attribute }) => ({
          ...attribute,
          ...(values.length > 0 && { values }),
        })),
        slots: element.slots,
        js: { events: element.events?.map(({ name, description }) => ({ name, description })) },
      })),
    },
  },
};

await writeFile(`${out}/vscode-html-data.json`, `${JSON.stringify(vscode, null, 2)}\n`);
await writeFile(`${out}/web-types.json`, `${JSON.stringify(jetbrains, null, 2)}\n`);
