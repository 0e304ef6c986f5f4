// The list of all that runs in a browser, as a CycloneDX SBOM: the same for the same lock file.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// npm's own `--omit dev`, its default where NODE_ENV says production, also leaves out what a
// development tool depends on as well, such as Lit.
const COMMAND = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev'];

/** The refs of what our package depends on, and of all that those depend on. */
function needed(root, dependencies) {
  const { dependencies: own } = JSON.parse(readFileSync('package.json', 'utf8'));
  const below = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const nameOf = (ref) => ref.slice(0, ref.lastIndexOf('@'));
  const direct = below.get(root).filter((ref) => nameOf(ref) in own);
  const refs = new Set(direct);
  for (const ref of refs) for (const next of below.get(ref)) refs.add(next);
  below.set(root, direct);
  return { refs, below };
}

/** The text of `sbom.json`. */
export function sbom() {
  const made = JSON.parse(execFileSync('npm', COMMAND, { encoding: 'utf8', maxBuffer: 2 ** 26 }));
  const { $schema, bomFormat, specVersion, version, metadata, components, dependencies } = made;
  const { lifecycles, component } = metadata;
  const root = component['bom-ref'];
  const { refs, below } = needed(root, dependencies);
  // npm names what it describes by its folder.
  const [name] = root.split('@');
  return `${JSON.stringify(
    {
      ...{ $schema, bomFormat, specVersion, version },
      metadata: { lifecycles, component: { ...component, name } },
      components: components.filter((each) => refs.has(each['bom-ref'])),
      dependencies: [root, ...refs].map((ref) => ({ ref, dependsOn: below.get(ref) })),
    },
    null,
    2,
  )}\n`;
}
