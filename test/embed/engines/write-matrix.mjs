// Writes docs/survival.md: which form comes through which editor. Run it after `npm run build`:
// node --import ./scripts/ts-hook.mjs test/embed/engines/write-matrix.mjs
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { ENGINES, versionOf } from './engines.mjs';
import { FORMS, survive } from './survival.mjs';

const OUTCOMES = {
  widget: 'widget',
  frame: 'frame',
  'still frame': 'frame without scripts: the list',
  link: 'link',
  text: 'text',
  nothing: '**nothing**',
};

/** What both ways in came to; where they differ, both. */
function cell(rows, engine, form) {
  const found = rows.filter((row) => row.engine === engine && row.form === form);
  const outcomes = [...new Set(found.map(({ outcome }) => outcome))];
  if (outcomes.length === 1) return OUTCOMES[outcomes[0]];
  return found.map(({ way, outcome }) => `${OUTCOMES[outcome]} (${way})`).join(', ');
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const rows = await survive();
const lines = ENGINES.map(({ id, name, settings, package: library }) => {
  const version = library ? ` ${versionOf(library)}` : '';
  return row([`${name}${version}, ${settings}`, ...FORMS.map((form) => cell(rows, id, form))]);
});
const links = rows.filter(({ form }) => form === 'link');
const kept = links.filter(({ outcome }) => outcome === 'widget').length;

const page = `# What comes through a CMS

The snippets of the builder, put into the editors and sanitizers that content management systems
use: typed into the source view, and pasted into the text. What comes out is loaded in Chromium on a
page with the loader, and this is what stands there. Written by
\`test/embed/engines/write-matrix.mjs\` on ${new Date().toISOString().slice(0, 10)}; the survival test holds it.

${row(['editor', ...FORMS])}
${row(['editor', ...FORMS].map(() => '---'))}
${lines.join('\n')}

- **widget**: the widget is shown. **link**: a link leads to the page that the editor chose.
- The link became the widget in ${kept} of ${links.length} tries, and something to read is left of every form in every editor.
- A frame whose sandbox an editor empties runs no script: the list that \`publish\` wrote into it is read all the same.
- Drupal's and WordPress's filters are written in PHP; their lists of what is allowed are applied by
  sanitize-html here. TYPO3's filter (typo3/html-sanitizer) is not among them: measured by hand in
  November 2026 it keeps the link, and shows the source of whatever it refuses.
- No server of WordPress, Drupal, TYPO3 or Umbraco was run for this: only their editors' and filters' own rules.
- Nobody has tried Sitecore and SharePoint, and the builder says so.
`;
const style = { ...(await resolveConfig('docs/survival.md')), parser: 'markdown' };
await writeFile('docs/survival.md', await format(page, style));
console.log('docs/survival.md');
