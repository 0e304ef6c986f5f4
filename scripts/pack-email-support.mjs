// Packs what twelve mail programs support into a module that a browser can carry.
// `node scripts/pack-email-support.mjs` writes src/model/signature/lint-support.ts anew; run it when
// the caniemail package has a newer table.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const TARGET = 'src/model/signature/lint-support.ts';

/** Our name → the table's family and platform, in the order of the letters below. */
const CLIENTS = {
  'outlook-classic': ['outlook', 'windows'],
  // New Outlook for Windows draws with the same engine as Outlook on the web.
  'outlook-new': ['outlook', 'outlook-com'],
  'outlook-mac': ['outlook', 'macos'],
  'outlook-ios': ['outlook', 'ios'],
  'outlook-android': ['outlook', 'android'],
  'gmail-web': ['gmail', 'desktop-webmail'],
  'gmail-ios': ['gmail', 'ios'],
  'gmail-android': ['gmail', 'android'],
  'apple-mac': ['apple-mail', 'macos'],
  'apple-ios': ['apple-mail', 'ios'],
  thunderbird: ['thunderbird', 'macos'],
  'samsung-mail': ['samsung-email', 'android'],
};

/** Selectors, pseudo-classes and media live in style sheets, which a signature does not have. */
const IN_STYLE_SHEETS = /^css-(?:at-|pseudo-|selector-|nesting|comments)/;
const CATEGORIES = ['html', 'css', 'image'];

/** The newest version's letter: y(es), n(o), a(lmost); u where nobody has tried. */
function letter(feature, [family, platform]) {
  const versions = feature.stats[family]?.[platform];
  return versions ? (Object.values(versions).at(-1)?.[0] ?? 'u') : 'u';
}

/** Letters → the features with just these, without those that every program supports. */
function patterns(features) {
  const found = new Map();
  for (const feature of features) {
    if (!CATEGORIES.includes(feature.category) || IN_STYLE_SHEETS.test(feature.slug)) continue;
    const letters = Object.values(CLIENTS)
      .map((client) => letter(feature, client))
      .join('');
    if (!/[na]/.test(letters)) continue;
    found.set(letters, [...(found.get(letters) ?? []), feature.slug]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The module's text, from the installed table. */
export function supportModule() {
  const require = createRequire(import.meta.url);
  const table = JSON.parse(readFileSync(require.resolve('caniemail/caniemail.json'), 'utf8'));
  const lines = patterns(table.data).map(
    ([letters, slugs]) => `  '${letters} ${slugs.sort().join(' ')}',`,
  );
  const clients = Object.keys(CLIENTS).map((name) => `  '${name}',`);
  return [
    '// Made by scripts/pack-email-support.mjs. Do not edit.',
    `// Data: caniemail.com by HTeuMeuLeu and contributors (MIT), as of ${table.last_update_date.slice(0, 10)}.`,
    '',
    '/** The day the data is of. */',
    `export const SUPPORT_DAY = '${table.last_update_date.slice(0, 10)}';`,
    '',
    '/** The mail programs that the table below speaks of, in its order. */',
    'export const MAIL_CLIENTS = [',
    ...clients,
    '] as const;',
    '',
    'export type MailClient = (typeof MAIL_CLIENTS)[number];',
    '',
    '/**',
    ' * A letter a program (y yes, n no, a almost, u unknown), then the features that stand so with',
    ' * them. What is not here all of them support.',
    ' */',
    'export const SUPPORT: readonly string[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(TARGET, supportModule());
