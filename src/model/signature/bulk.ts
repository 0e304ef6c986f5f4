import { sha256 } from '../sha256.ts';
import { TEMPLATE_VERSION, type SignatureOptions, type SignatureSource } from './data.ts';
import type { SignatureFile } from './files.ts';
import type { Person } from './people.ts';
import { Stencils } from './stencil.ts';
import type { SignatureVersion } from './version.ts';

/** One person's files. */
export interface BulkItem {
  readonly person: Person;
  readonly files: readonly SignatureFile[];
}

/** What stands in `manifest.json`: the scripts go by it, and an admin can file it. */
export interface Manifest {
  readonly made: string;
  readonly version: SignatureVersion;
  readonly sentence: string;
  readonly people: readonly ManifestPerson[];
}

export interface ManifestPerson {
  readonly account: string;
  readonly name: string;
  readonly folder: string;
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  readonly name: string;
  readonly bytes: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * The files of each person, made as they are asked for: whoever asks can pause between two, show
 * how far it is, and stop. `name` is what the signature is called in Outlook's menu.
 */
export function* bulkItems(
  people: Iterable<Person>,
  source: SignatureSource,
  options: SignatureOptions,
  name: string,
): Generator<BulkItem> {
  const stencils = new Stencils(source, options, name);
  for (const person of people) yield { person, files: stencils.files(person.employee) };
}

/** The manifest's line for one person. */
export function manifestPerson({ person, files }: BulkItem): ManifestPerson {
  return {
    account: person.account,
    name: person.employee.name,
    folder: person.folder,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256(bytes) })),
  };
}

/** Characters of a piece of the manifest: a file of thousands is written in pieces. */
const PIECE = 100_000;

const utf8 = new TextEncoder();

/** `manifest.json` in pieces. `made` is the time it is made, in RFC 3339. */
export function* manifestPieces(
  people: readonly ManifestPerson[],
  source: SignatureSource,
  made: string,
): Generator<Uint8Array<ArrayBuffer>> {
  let lines = '';
  for (const line of manifestLines(people, source, made)) {
    lines += line;
    if (lines.length < PIECE) continue;
    yield utf8.encode(lines);
    lines = '';
  }
  yield utf8.encode(lines);
}

/** The same, a line for each person. */
function* manifestLines(
  people: readonly ManifestPerson[],
  source: SignatureSource,
  made: string,
): Generator<string> {
  const head: Omit<Manifest, 'people'> = {
    made,
    version: { feed: source.version, template: TEMPLATE_VERSION },
    sentence: source.vision?.text ?? '',
  };
  yield `${JSON.stringify(head).slice(0, -1)},"people":[\n`;
  for (const [index, person] of people.entries()) {
    yield `${JSON.stringify(person)}${index < people.length - 1 ? ',' : ''}\n`;
  }
  yield ']}\n';
}

/** The whole of `manifest.json`. */
export function manifestText(
  people: readonly ManifestPerson[],
  source: SignatureSource,
  made: string,
): string {
  return [...manifestLines(people, source, made)].join('');
}

export { rowReport, type ReportWords } from './row-report.ts';
