import { TEMPLATE_VERSION, type SignatureOptions, type SignatureSource } from './data.ts';
import { signatureFiles, type SignatureFile } from './files.ts';
import { classicHtml, webHtml } from './html.ts';
import { signatureLines } from './lines.ts';
import type { Person } from './people.ts';
import { plainText } from './plain-text.ts';
import { rtf } from './rtf.ts';
import type { SignatureVersion } from './version.ts';

/** One person's files, and how good the signature is. */
export interface BulkItem {
  readonly person: Person;
  readonly files: readonly SignatureFile[];
  /** The linter's points for the file for classic Outlook. */
  readonly score: number;
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
  readonly score: number;
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  readonly name: string;
  readonly bytes: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
}

/** SHA-256 of bytes, as `crypto.subtle.digest` or Node's `crypto` give it. */
export type Digest = (
  bytes: Uint8Array,
) => ArrayBuffer | Uint8Array | Promise<ArrayBuffer | Uint8Array>;

/** The linter's points for a signature's HTML: `(html) => lintSignature(html).score`. */
export type Scorer = (html: string) => number;

/** A longer one is looked at for itself: it may be too long. */
const USUAL_LENGTH = 3500;

/**
 * The files of each person, made as they are asked for: whoever asks can pause between two, show
 * how far it is, and stop. `name` is what the signature is called in Outlook's menu.
 */
export function* bulkItems(
  people: Iterable<Person>,
  source: SignatureSource,
  options: SignatureOptions,
  name: string,
  score: Scorer,
): Generator<BulkItem> {
  /** What people typed is text to the linter: signatures with the same lines have the same score. */
  const scores = new Map<string, number>();
  for (const person of people) {
    const signature = signatureLines(person.employee, source, options);
    const outputs = {
      classic: classicHtml(signature),
      web: webHtml(signature),
      text: plainText(signature),
      rtf: rtf(signature),
    };
    const kinds = signature.lines.map(({ kind }) => kind).join(' ');
    const key = `${kinds} ${person.employee.privacyUrl ?? ''}`;
    const isLong = outputs.classic.length > USUAL_LENGTH;
    const points = (isLong ? undefined : scores.get(key)) ?? score(outputs.classic);
    if (!isLong) scores.set(key, points);
    yield { person, files: signatureFiles(outputs, name), score: points };
  }
}

/** The manifest's line for one person. */
export async function manifestPerson(item: BulkItem, digest: Digest): Promise<ManifestPerson> {
  const { person, score } = item;
  const sums = await Promise.all(item.files.map(async ({ bytes }) => digest(bytes)));
  return {
    account: person.account,
    name: person.employee.name,
    folder: person.folder,
    score,
    files: item.files.map(({ name, bytes }, index) => ({
      name,
      bytes: bytes.length,
      sha256: hex(sums[index] ?? new ArrayBuffer(0)),
    })),
  };
}

/**
 * `manifest.json`, a line for each person: a file of thousands is written in pieces. `made` is the
 * time it is made, in RFC 3339.
 */
export function* manifestLines(
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

function hex(sum: ArrayBuffer | Uint8Array): string {
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export { rowReport, type ReportWords } from './row-report.ts';
