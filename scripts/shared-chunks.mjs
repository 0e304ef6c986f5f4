// A Vite plugin that decides which file a module stands in. A page fetches few files, and nothing
// that its widget does not use: what every widget needs is one shared file, and of all else each
// widget has a copy of its own. A page with two widgets may have a module twice, as a page with two
// versions of us has: what must be one is kept by `src/page/registry.ts`, never by a module.
import { build } from 'vite';

const CORE = 'core';
/** Makes a widget's own copy of a module another module. */
const OWNER = '?of=';
const OF_VIEW = '~';
/** A view that a widget imports when it is shown, and what some feeds need before anything is. */
const VIEW = /widgets\/[\w-]+\/(\w+)-(?:pane|file)\.ts/;

/** What `id` cannot run without, itself among it. */
function staticImports(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of getModuleInfo(id)?.importedIds ?? []) {
    staticImports(imported, getModuleInfo, found);
  }
  return found;
}

/** The modules that each of `entries` cannot run without, as far as anything of them is used. */
async function neededByEach(entries) {
  let needed = [];
  const look = {
    name: 'look',
    generateBundle(_, bundle) {
      const modulesOf = (file, found = new Set(), seen = new Set()) => {
        if (seen.has(file)) return found;
        seen.add(file);
        for (const id of Object.keys(bundle[file].modules)) found.add(id);
        for (const imported of bundle[file].imports) modulesOf(imported, found, seen);
        return found;
      };
      const fileOf = (entry) =>
        Object.keys(bundle).find(
          (file) => bundle[file].isEntry && bundle[file].facadeModuleId === entry,
        );
      needed = entries.map((entry) => modulesOf(fileOf(entry)));
    },
  };
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [look],
    build: { write: false, minify: false, lib: { entry: entries, formats: ['es'] } },
  });
  return needed;
}

/**
 * `widgets` is each widget's name and entry, `others` each other entry and the widget whose modules
 * it shares.
 */
export function sharedChunks(widgets, others) {
  const owners = new Map([
    ...Object.entries(widgets).map(([name, entry]) => [entry, name]),
    ...Object.entries(others),
  ]);
  // An entry that stands in a group loses those who import it for what it does alone.
  const alone = Object.entries(widgets).filter(([name]) => !Object.values(others).includes(name));
  let core = new Set();
  /** By widget: what it starts with. */
  const starts = new Map();
  const own = new Map();

  /** The widget that cannot run without its copy `id`: lazy parts take such a copy from its file. */
  function widgetOf(id, chunking) {
    const infoOf = (module) => chunking.getModuleInfo(module);
    for (const [name, entry] of alone) {
      if (!own.has(name)) own.set(name, staticImports(`${entry}${OWNER}${name}`, infoOf));
      if (id.endsWith(`${OWNER}${name}`) && own.get(name).has(id)) return name;
    }
    return null;
  }

  /**
   * Whose copy of `id` that of `owner` imports. A view is one more file for the page that starts
   * with it, never five: it has a copy of its own of all that its widget does not start with.
   */
  function ownerOf(id, owner, kind) {
    const [widget] = owner.split(OF_VIEW);
    if (kind === 'dynamic-import') {
      const [, view] = VIEW.exec(id) ?? [];
      return view ? `${widget}${OF_VIEW}${view}` : widget;
    }
    return starts.get(widget)?.has(id) ? widget : owner;
  }

  return {
    name: 'shared-chunks',
    enforce: 'pre',
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        groups: [
          { name: CORE, test: (id) => core.has(id), priority: 1 },
          { name: widgetOf, debugName: 'widget' },
        ],
      },
    }),
    async buildStart() {
      const needed = await neededByEach(Object.values(widgets));
      for (const [index, name] of Object.keys(widgets).entries()) starts.set(name, needed[index]);
      const [first, ...rest] = needed;
      core = new Set([...first].filter((id) => rest.every((other) => other.has(id))));
    },
    async resolveId(source, importer, options) {
      const [importing, owner = owners.get(source)] = importer?.split(OWNER) ?? [];
      if (!owner) return;
      const module = await this.resolve(source, importing, { ...options, skipSelf: true });
      if (!module || module.external || core.has(module.id)) return module;
      return { ...module, id: `${module.id}${OWNER}${ownerOf(module.id, owner, options.kind)}` };
    },
  };
}
