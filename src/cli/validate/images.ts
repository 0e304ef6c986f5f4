import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pathText, type Path } from '../../feed/faults.ts';
import { CliError, systemCode } from '../cli-error.ts';
import type { Context } from '../context.ts';
import { fetchUrl } from '../fetch/fetch-url.ts';
import type { Finding } from './finding.ts';

/** Servers that are asked for an image at the same time. */
const AT_ONCE = 6;
const TIME_LIMIT = 15_000;
/** What a server answers that sends files, and tells nothing of them. */
const KNOWS_NO_HEAD = [405, 501];

/** Images of the feed that are not where it says. `base` is where the feed came from. */
export async function unreachableImages(
  raw: unknown,
  base: string,
  { rules }: Context,
): Promise<readonly Finding[]> {
  const waiting = [...imagesIn(raw, [])];
  const findings: Finding[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [value, path] = next;
      if (!URL.canParse(value, base)) continue;
      const isThere = await exists(new URL(value, base), rules);
      if (!isThere) findings.push({ code: 'unreachable-image', severity: 'error', path, value });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return findings;
}

async function exists(url: URL, rules: Context['rules']): Promise<boolean> {
  if (url.protocol === 'file:') {
    try {
      return (await stat(fileURLToPath(url))).isFile();
    } catch (error) {
      // Of the disk, or of an address that no file can have.
      if (systemCode(error) === '') throw error;
      return false;
    }
  }
  for (const method of ['HEAD', 'GET'] as const) {
    try {
      await fetchUrl(url.href, { ...rules, timeLimit: TIME_LIMIT, method });
      return true;
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      if (!KNOWS_NO_HEAD.includes(Number(error.facts.status))) return false;
    }
  }
  return false;
}

function* imagesIn(value: unknown, path: Path): Generator<[string, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const isImage = key === 'src' || key === 'image' || key === 'poster';
    if (typeof entry === 'string' && isImage) yield [entry, pathText('', [...path, step])];
    else yield* imagesIn(entry, [...path, step]);
  }
}
