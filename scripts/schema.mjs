// Writes what is made from the feed's definition: the JSON Schema under dist/, the page in docs/.
// `--check` writes nothing and fails where the page in docs/ is not what would be written.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { docsPage } from '../src/cli/schema/docs-page.ts';
import { jsonSchema } from '../src/cli/schema/json-schema.ts';

const DOCS = 'docs/feed.md';
const SCHEMA = 'dist/vision-feed.schema.json';

const schema = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
const page = await format(docsPage(), { ...(await resolveConfig(DOCS)), parser: 'markdown' });

if (process.argv.includes('--check')) {
  const stands = await readFile(DOCS, 'utf8').catch(() => '');
  if (stands !== page) {
    console.error(`${DOCS} is not up to date: run npm run schema and commit it.`);
    process.exit(1);
  }
} else {
  await mkdir('dist', { recursive: true });
  await mkdir('docs', { recursive: true });
  await writeFile(SCHEMA, schema);
  await writeFile(DOCS, page);
}
