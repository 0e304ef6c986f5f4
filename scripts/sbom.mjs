// The list of all that runs in a browser, as a CycloneDX SBOM: the same for the same lock file.
import { execFileSync } from 'node:child_process';

const COMMAND = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];

/** The text of `sbom.json`. */
export function sbom() {
  const made = JSON.parse(execFileSync('npm', COMMAND, { encoding: 'utf8' }));
  const { $schema, bomFormat, specVersion, version, metadata, components, dependencies } = made;
  const { lifecycles, component } = metadata;
  // npm names what it describes by its folder.
  const name = component['bom-ref'].split('@')[0];
  return `${JSON.stringify(
    {
      ...{ $schema, bomFormat, specVersion, version },
      metadata: { lifecycles, component: { ...component, name } },
      ...{ components, dependencies },
    },
    null,
    2,
  )}\n`;
}
