import type { Fault } from '../../src/cli/validate/report.ts';
import { FeedError } from '../../src/feed/errors.ts';
import { parseFetched } from '../../src/feed/json.ts';
import { readFeed, Snapshot } from '../../src/feed/read.ts';
import { errorText } from '../../src/i18n/errors.ts';
import type { Language } from '../../src/i18n/messages.ts';

/** A feed as the builder knows it. */
export type FeedState =
  | { readonly kind: 'loading' }
  /** Its address is of an origin that nobody has said yes to. */
  | { readonly kind: 'foreign'; readonly origin: string }
  | { readonly kind: 'failed'; readonly reason: (language: Language) => string }
  | { readonly kind: 'ready'; readonly text: string; readonly raw: unknown; readonly file: string };

/** Whether the server is there and only keeps the browser from reading. */
async function isRefused(url: string): Promise<boolean> {
  try {
    await fetch(url, { mode: 'no-cors' });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function fetchText(url: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'omit', cache: 'no-cache' });
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new FeedError((await isRefused(url)) ? 'cors' : 'offline', { url, cause });
  }
  if (!response.ok) throw new FeedError('http', { url, status: response.status });
  return response.text();
}

/** Reads a feed from its address or from a file's text. */
export async function readFrom(url: string, file?: File): Promise<FeedState> {
  try {
    const text = file ? await file.text() : await fetchText(url);
    const raw = await parseFetched(text, url);
    const read = readFeed(raw, url);
    if (!(read instanceof Snapshot)) throw read;
    return { kind: 'ready', text, raw, file: file?.name ?? '' };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const reason = (language: Language) => {
      const { title, detail } = errorText(error, language);
      return detail || title;
    };
    return { kind: 'failed', reason };
  }
}

/** What is wrong with a feed that could be read; the checks come when they are first needed. */
export async function findFaults(
  text: string,
  raw: unknown,
  language: Language,
): Promise<readonly Fault[]> {
  const [{ validateFeed }, { faultsIn }] = await Promise.all([
    import('../../src/cli/validate/validate-feed.ts'),
    import('../../src/cli/validate/report.ts'),
  ]);
  return faultsIn(text, raw, validateFeed(raw, Date.now()), language);
}
