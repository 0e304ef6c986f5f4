// A Vite plugin that decides which file a module stands in. A page fetches few files, and nothing
// that its widget does not use: what every widget needs is one shared file, and of all else each
// widget has a copy of its own. A page with two widgets may have a module twice, as a page with two
// versions of us has: what must be one is kept by `src/page/registry.ts`, never by a module.
import { build } from 'vite';

const CORE = 'core';
/** Makes a widget's own copy of a module another module. */
const OWNER = '?of=';

/** What `id` cannot run without, itself among it. */
function staticImports(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of getModuleInfo(id)?.importedIds ?? []) {
    staticImports(imported, getModuleInfo, found);
  }
  return found;
}

/** The modules that every one of `entries` needs. */
async function neededByAll(entries) {
  let needed = new Set();
  const look = {
    name: 'look',
    buildEnd() {
      const [first, ...rest] = entries.map((id) =>
        staticImports(id, (one) => this.getModuleInfo(one)),
      );
      needed = new Set([...first].filter((id) => rest.every((other) => other.has(id))));
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
      core = await neededByAll(Object.values(widgets));
    },
    async resolveId(source, importer, options) {
      const [importing, owner = owners.get(source)] = importer?.split(OWNER) ?? [];
      if (!owner) return;
      const module = await this.resolve(source, importing, { ...options, skipSelf: true });
      if (!module || module.external || core.has(module.id)) return module;
      return { ...module, id: `${module.id}${OWNER}${owner}` };
    },
  };
}
