import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { asItem, stringAt } from '../../feed/raw.ts';
import { asWriteError } from '../write-file.ts';
import { hashOf, type SiteFile } from './published.ts';

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

export const MANIFEST = 'manifest.json';
/** Beside the files they replace, so that moving them is one step of the disk. */
const STAGING = '.publishing-';
/** Below this a packed file is no smaller on its way. */
const WORTH_PACKING = 500;
/** Above this the best packing takes minutes and saves a few hundredths. */
const PACK_FAST = 2 ** 20;

/**
 * Writes a site: all of it in a folder of its own first, then file by file in its place, the feed
 * last. Whatever ends it before that leaves the last good site as it was; whatever ends it
 * during that leaves whole files, and a feed that finds its parts, for their names are their content.
 */
export async function writeSite(
  out: string,
  files: readonly SiteFile[],
): Promise<readonly string[]> {
  const stage = join(out, `${STAGING}${randomUUID().slice(0, 8)}`);
  try {
    await mkdir(out, { recursive: true });
    const before = await namesIn(out);
    const hashes: Record<string, string> = {};
    const names: string[] = [];
    for (const [name, content] of files) {
      hashes[name] = hashOf(content);
      names.push(...(await stageFile(stage, name, content)));
    }
    names.push(
      ...(await stageFile(stage, MANIFEST, JSON.stringify({ version: 1, files: hashes }))),
    );
    for (const name of names) {
      await mkdir(dirname(join(out, name)), { recursive: true });
      await rename(join(stage, name), join(out, name));
    }
    await removeOld(out, before, new Set(names));
    return names;
  } catch (error) {
    throw asWriteError(error, out);
  } finally {
    await removeStages(out);
  }
}

/** The file and its packed copies. */
async function stageFile(stage: string, name: string, content: string): Promise<string[]> {
  const path = join(stage, name);
  await mkdir(dirname(path), { recursive: true });
  const bytes = Buffer.from(content);
  await writeFile(path, bytes);
  if (bytes.length < WORTH_PACKING) return [name];
  const isLarge = bytes.length > PACK_FAST;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: isLarge ? 5 : 9 } };
  const [zipped, packed] = await Promise.all([
    packGzip(bytes, { level: isLarge ? 6 : 9 }),
    packBrotli(bytes, quality),
  ]);
  await writeFile(`${path}.gz`, zipped);
  await writeFile(`${path}.br`, packed);
  // Packed copies move first: a server never sends an older one beside a newer file for long.
  return [`${name}.gz`, `${name}.br`, name];
}

/** What the run before wrote. */
async function namesIn(out: string): Promise<readonly string[]> {
  const text = await readFile(join(out, MANIFEST), 'utf8').catch(() => '{}');
  const files = asItem(asItem(JSON.parse(text)).files);
  return Object.keys(files).filter((name) => stringAt(files, name) !== undefined);
}

/** What is no longer published goes, packed copies too. Nobody else's files are touched. */
async function removeOld(
  out: string,
  before: readonly string[],
  names: ReadonlySet<string>,
): Promise<void> {
  for (const name of before) {
    for (const file of [name, `${name}.gz`, `${name}.br`]) {
      if (!names.has(file)) await rm(join(out, file), { force: true });
    }
  }
}

/** Ours, and what a run that was killed has left. */
async function removeStages(out: string): Promise<void> {
  const names = await readdir(out).catch(() => []);
  for (const name of names) {
    if (name.startsWith(STAGING)) await rm(join(out, name), { recursive: true, force: true });
  }
}
