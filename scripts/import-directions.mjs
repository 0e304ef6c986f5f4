// The house's one-way streets: which folder of src may import which. A rule for eslint.
import { relative, resolve, dirname, sep } from 'node:path';

/** Folder → folders it may import from, besides itself. */
const MAY_IMPORT = {
  model: [],
  i18n: [],
  format: ['model', 'i18n'],
  feed: ['model', 'i18n'],
  fallback: ['feed', 'format', 'i18n', 'model'],
  page: ['model'],
  styles: [],
  controllers: ['model', 'page'],
  element: ['feed', 'page', 'format', 'i18n', 'model', 'styles'],
  ui: ['controllers', 'format', 'i18n', 'model', 'page', 'styles'],
  widgets: ['element', 'feed', 'ui', 'controllers', 'format', 'i18n', 'model', 'page', 'styles'],
  embed: [
    'widgets',
    'element',
    'feed',
    'ui',
    'controllers',
    'format',
    'i18n',
    'model',
    'page',
    'styles',
  ],
  react: [],
  cli: ['fallback', 'feed', 'model', 'format', 'i18n'],
};
const ENTRIES = ['loader.ts', 'index.ts'];

/** The room a file of src stands in: its folder, and for a widget the widget's own. */
function room(file) {
  const parts = relative(resolve('src'), file).split(sep);
  if (parts[0] === '..') return;
  return parts.length === 1
    ? { name: parts[0] }
    : { name: parts[0], widget: parts[0] === 'widgets' ? parts[1] : undefined };
}

function problem(from, to) {
  if (!from || ENTRIES.includes(from.name)) return;
  if (!to) return 'src does not import from outside src';
  if (from.name === to.name) {
    return from.widget === to.widget ? undefined : 'widgets do not import each other';
  }
  if (MAY_IMPORT[from.name]?.includes(to.name)) return;
  return `${from.name} may not import ${to.name}`;
}

export const importDirections = {
  rules: {
    'import-directions': {
      meta: { type: 'problem', schema: [] },
      create(context) {
        function check(node) {
          const target = node.source?.value;
          if (typeof target !== 'string' || !target.startsWith('.')) return;
          const message = problem(
            room(context.filename),
            room(resolve(dirname(context.filename), target)),
          );
          if (message) context.report({ node, message: `${message} (see CONTRIBUTING.md)` });
        }
        return {
          ImportDeclaration: check,
          ImportExpression: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
        };
      },
    },
  },
};
