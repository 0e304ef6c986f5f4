import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { asItem, stringAt, stringsAt } from '../../feed/raw.ts';
import { CliError, systemCode } from '../cli-error.ts';
import { asWriteError } from '../write-file.ts';
import { ENDINGS, endingsOf, packed } from './pack.ts';
import { hashOf, type SiteFile } from './published.ts';
import { alone } from './site-lock.ts';

export const MANIFEST = 'manifest.json';
const LOCK = '.publishing.lock';
/** Beside the files they replace, so that moving them is one step of the disk. */
const STAGING = '.publishing-';
/** In a staging folder that is complete: the names to move, in their order. */
const MOVES = '.moves.json';
/** Files that are packed at the same time. More would only stand in memory. */
const AT_ONCE = 4;

export interface SiteRun {
  readonly files: number;
  /** Files that were not as they are now. */
  readonly changed: number;
}

/** What a site is written by, beside its files. */
export interface SiteNotes {
  /** Kept in the manifest, for the commands that come after. */
  readonly options?: object;
  readonly onFile?: (done: number) => void;
}

/**
 * Writes a site: what has changed in a folder of its own first, then file by file in its place, the
 * feed last. Whatever ends it before that leaves the last good site as it was. Whatever ends it
 * during that leaves whole files and a feed that finds its parts, for their names are their content;
 * the next run ends what was begun.
 */
export async function writeSite(
  out: string,
  files: Iterable<SiteFile>,
  notes: SiteNotes = {},
): Promise<SiteRun> {
  try {
    await mkdir(out, { recursive: true });
    return await alone(join(out, LOCK), async () => {
      await finish(out);
      const stage = new Stage(out);
      try {
        await stage.addAll(files, notes);
        return await stage.publish();
      } finally {
        await rm(stage.path, { recursive: true, force: true });
      }
    });
  } catch (error) {
    throw asWriteError(error, out);
  }
}

class Stage {
  readonly path: string;
  readonly #out: string;
  readonly #hashes = new Map<string, string>();
  /** Names to move, by the place of their file in the site. */
  readonly #moves: string[][] = [];
  /** Files to be taken away. */
  readonly #gone: string[] = [];
  #before: ReadonlyMap<string, string> = new Map();

  constructor(out: string) {
    this.#out = out;
    this.path = join(out, `${STAGING}${randomUUID().slice(0, 8)}`);
  }

  async addAll(files: Iterable<SiteFile>, { options, onFile }: SiteNotes): Promise<void> {
    this.#before = await filesIn(this.#out);
    await mkdir(this.path, { recursive: true });
    const waiting = files[Symbol.iterator]();
    let done = 0;
    const work = async () => {
      for (let next = waiting.next(); !next.done; next = waiting.next()) {
        const [name, content] = next.value;
        await this.#add(name, content);
        onFile?.(++done);
      }
    };
    // All of them stand still before anything is cleared away; one fault ends the work of all.
    const stop = (error: unknown) => {
      waiting.return?.();
      throw error;
    };
    const ends = await Promise.allSettled(
      Array.from({ length: AT_ONCE }, () => work().catch(stop)),
    );
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    const listed = Object.fromEntries([...this.#hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
    await this.#add(MANIFEST, JSON.stringify({ version: 1, options, files: listed }));
  }

  async #add(name: string, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const hash = hashOf(bytes);
    const place = this.#moves.push([]) - 1;
    if (name !== MANIFEST) this.#hashes.set(name, hash);
    if (await this.#isThere(name, hash, bytes)) return;
    const path = join(this.path, name);
    await mkdir(dirname(path), { recursive: true });
    const copies = await packed(name, bytes);
    // The packed ones move first: a server never sends an older one beside a newer file for long.
    for (const [ending, copy] of copies) await writeFile(path + ending, copy);
    await writeFile(path, bytes);
    this.#moves[place] = [...copies.map(([ending]) => name + ending), name];
    // A file that has become small is packed no more: its old copies would be sent in its place.
    if (copies.length === 0) this.#gone.push(...ENDINGS.map((ending) => name + ending));
  }

  /** Whether the very same stands there, so that its date and its copies stay. */
  async #isThere(name: string, hash: string, bytes: Uint8Array): Promise<boolean> {
    if (this.#before.get(name) !== hash) return false;
    const there = await readFile(join(this.#out, name)).catch(() => undefined);
    if (!there?.equals(bytes)) return false;
    const copies = endingsOf(name, bytes.length).map((ending) =>
      exists(join(this.#out, name + ending)),
    );
    return (await Promise.all(copies)).every(Boolean);
  }

  async publish(): Promise<SiteRun> {
    const moves = this.#moves.flat();
    const names = new Set([...this.#hashes.keys(), MANIFEST]);
    // What is no longer published goes, packed copies too. Nobody else's files are touched.
    const old = [...this.#before.keys()].filter((name) => !names.has(name));
    const packed = old.flatMap((name) => ['', ...ENDINGS].map((ending) => name + ending));
    const plan = { moves, gone: [...this.#gone, ...packed] };
    // From here on this run can only be finished: by itself, or by the next.
    await writeFile(join(this.path, MOVES), JSON.stringify(plan));
    await carryOut(this.#out, this.path, plan);
    const changed = moves.filter((name) => this.#hashes.has(name)).length;
    return { files: names.size - 1, changed };
  }
}

interface Plan {
  readonly moves: readonly string[];
  readonly gone: readonly string[];
}

/** The plan of a staging folder; undefined where the run was ended before it had one, or half of it. */
async function planIn(stage: string): Promise<Plan | undefined> {
  try {
    const plan = asItem(JSON.parse(await readFile(join(stage, MOVES), 'utf8')));
    return { moves: stringsAt(plan, 'moves'), gone: stringsAt(plan, 'gone') };
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Moves what a complete staging folder holds. Doing half of it twice is doing it once. */
async function carryOut(out: string, stage: string, { moves, gone }: Plan): Promise<void> {
  const staged = new Set(await readdir(stage, { recursive: true }));
  for (const name of moves) {
    if (!staged.has(join(name))) continue;
    await mkdir(dirname(join(out, name)), { recursive: true });
    await rename(join(stage, name), join(out, name));
  }
  for (const name of gone) await rm(join(out, name), { force: true });
}

/** Ends what a run that was killed has begun, where all of it was ready; else it never was. */
async function finish(out: string): Promise<void> {
  const names = await readdir(out);
  for (const name of names.filter((one) => one.startsWith(STAGING))) {
    const stage = join(out, name);
    const plan = await planIn(stage);
    if (plan) await carryOut(out, stage, plan);
    await rm(stage, { recursive: true, force: true });
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** What the run before wrote, and what it was written by. */
export async function readManifest(out: string) {
  const path = join(out, MANIFEST);
  try {
    const manifest = asItem(JSON.parse(await readFile(path, 'utf8')));
    return { files: asItem(manifest.files), options: asItem(manifest.options) };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { files: {}, options: {} };
    // Without it nobody knows which files are ours, and what is withdrawn would stay.
    throw new CliError('bad-memory', { path }, error);
  }
}

async function filesIn(out: string): Promise<ReadonlyMap<string, string>> {
  const { files } = await readManifest(out);
  return new Map(Object.keys(files).map((name) => [name, stringAt(files, name) ?? '']));
}
