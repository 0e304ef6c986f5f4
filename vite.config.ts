import { resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { compileHints } from './scripts/compile-hints.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { leanLit } from './scripts/lean-lit.mjs';
import { leanZod } from './scripts/lean-zod.mjs';
import { sharedChunks } from './scripts/shared-chunks.mjs';
import { squeeze } from './scripts/squeeze.mjs';
import type { EntryFiles } from './src/model/entry-files.ts';
import { WIDGETS } from './src/model/widget-names.ts';

const root = import.meta.dirname;
const source = (path: string) => resolve(root, 'src', path);

/** The floor: the oldest browsers in which there are widgets. */
export const BROWSERS = ['chrome119', 'safari16.4', 'firefox115'];

/** Files that end up in a browser: small, for the browsers of our floor. */
const base = {
  root,
  publicDir: false,
  plugins: [leanLit(), leanZod(), minifyTemplates(), squeeze()],
  build: {
    target: BROWSERS,
    emptyOutDir: false,
    minify: true,
    reportCompressedSize: false,
    // An ES library keeps its white space unless the output itself is told to minify.
    rolldownOptions: { output: { minify: true } },
  },
} satisfies UserConfig;

const WIDGET_ENTRIES = Object.fromEntries(
  WIDGETS.map((name) => [name, source(`widgets/${name}/define.ts`)]),
);
const SLOGAN = source('embed/slogan.ts');
const PROVIDER = source('element/provider.ts');
const DOCTORS_FEEDS = source('embed/doctor/feeds.ts');

/** What the loader imports by name: the widgets, and what it needs beside them. */
const ENTRIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(WIDGET_ENTRIES).map(([name, path]) => [`widgets/${name}`, path]),
  ),
  'embed/provider': PROVIDER,
  'embed/slogan': SLOGAN,
  'embed/feeds': DOCTORS_FEEDS,
};

/**
 * Views that a widget imports when they are shown (`widgets/NAME/VIEW-pane.ts`), as `ENTRY#VIEW`: where
 * the page asks for one from the start, the loader fetches it beside the widget. What it shares with
 * other lazy parts comes as it is read: naming all of that would weigh on every page.
 */
function viewFiles(
  bundle: Readonly<
    Record<string, { readonly type: string; readonly facadeModuleId?: string | null }>
  >,
): [string, string[]][] {
  return Object.entries(bundle).flatMap(([file, { facadeModuleId }]) => {
    const [, name, view] =
      /widgets\/([\w-]+)\/(\w+)-pane\.ts(?:\?|$)/.exec(facadeModuleId ?? '') ?? [];
    return name && view ? [[`widgets/${name}.js#${view}`, [file]]] : [];
  });
}

function reportFiles(report: (files: EntryFiles) => void): Plugin {
  return {
    name: 'report-widget-files',
    generateBundle(_, bundle) {
      const filesOf = (file: string, seen = new Set<string>()): Set<string> => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || seen.has(file)) return seen;
        seen.add(file);
        for (const imported of chunk.imports) filesOf(imported, seen);
        return seen;
      };
      const files = Object.keys(ENTRIES).map((entry) => {
        const file = `${entry}.js`;
        return [file, [...filesOf(file)].filter((other) => other !== file)];
      });
      report(Object.fromEntries([...files, ...viewFiles(bundle)]) as EntryFiles);
    },
  };
}

/** One entry a widget, and one shared file of what all widgets need. */
export function widgetsConfig(report: (files: EntryFiles) => void): UserConfig {
  return {
    ...base,
    plugins: [
      sharedChunks(WIDGET_ENTRIES, { [SLOGAN]: 'banner', [DOCTORS_FEEDS]: 'doctor' }),
      leanLit(),
      leanZod(),
      minifyTemplates(),
      reportFiles(report),
      squeeze(),
      // Only these: what comes later is not waited for, and would only take memory.
      compileHints(({ name }) => name === 'core' || name.startsWith('widgets/')),
    ],
    build: {
      ...base.build,
      outDir: resolve(root, 'dist'),
      lib: {
        entry: ENTRIES,
        formats: ['es'],
      },
      rolldownOptions: {
        // A second or two of plugins: nobody needs to know which took it.
        checks: { bundlerTimings: false },
        // Lazy parts may take what they share with their widget out of its own file.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  };
}

/** The loader: one small file that imports nothing before the page needs it. */
export function loaderConfig(files: EntryFiles, version: string): UserConfig {
  return {
    ...base,
    define: { __FILES__: JSON.stringify(files), __VERSION__: JSON.stringify(version) },
    build: {
      ...base.build,
      outDir: resolve(root, 'dist'),
      lib: { entry: source('loader.ts'), formats: ['es'], fileName: () => 'vision-widgets.js' },
    },
  };
}

/** A widget in one file, its lazy parts within: the only form that SRI can guard. */
export function standaloneConfig(name: string): UserConfig {
  return {
    ...base,
    build: {
      ...base.build,
      outDir: resolve(root, 'dist/standalone'),
      lib: {
        entry: source(`widgets/${name}/define.ts`),
        formats: ['es'],
        fileName: () => `${name}.js`,
      },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  };
}

// What Storybook and the demo's development server start from.
export default defineConfig({ root });
