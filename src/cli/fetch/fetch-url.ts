import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { CliError, systemCode } from '../cli-error.ts';
import { isPrivateAddress } from './addresses.ts';

export interface FetchRules {
  /** Take from machines on our own net too. */
  readonly allowPrivate?: boolean;
  /** Milliseconds for all of it. */
  readonly timeLimit?: number;
  readonly mostBytes?: number;
  readonly method?: 'GET' | 'HEAD';
}

export interface Fetched {
  readonly bytes: Uint8Array;
  /** Where it came from in the end. */
  readonly url: string;
}

/** As much as a source may be, packed or unpacked. */
export const MOST_BYTES = 100 * 2 ** 20;
const TIME_LIMIT = 60_000;
const MOST_REDIRECTS = 5;

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Fetches `url` by the rules, or rejects with a CliError that says which one was broken. */
export async function fetchUrl(url: string, rules: FetchRules = {}): Promise<Fetched> {
  const { timeLimit = TIME_LIMIT } = rules;
  const signal = AbortSignal.timeout(timeLimit);
  let at = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    try {
      const answer = await ask(at, rules, signal);
      const next = redirectOf(answer, at);
      if (next === undefined) return { bytes: await read(answer, at, rules, signal), url: at };
      answer.destroy();
      at = next;
    } catch (error) {
      throw asCliError(error, at, signal, timeLimit);
    }
  }
  throw new CliError('too-many-redirects', { source: url, most: MOST_REDIRECTS });
}

function asCliError(error: unknown, source: string, signal: AbortSignal, limit: number): CliError {
  if (error instanceof CliError) return error;
  if (signal.aborted) return new CliError('timeout', { source, seconds: limit / 1000 }, error);
  const reason = systemCode(error) || (error instanceof Error ? error.message : String(error));
  return new CliError('not-fetched', { source, reason }, error);
}

function ask(url: string, rules: FetchRules, signal: AbortSignal): Promise<IncomingMessage> {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new CliError('bad-address', { source: url });
  }
  const allowPrivate = rules.allowPrivate ?? false;
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) {
    throw new CliError('private-address', { source: url });
  }
  const send = parsed.protocol === 'https:' ? requestHttps : requestHttp;
  const options = {
    method: rules.method ?? 'GET',
    signal,
    headers: { 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'vision-feed' },
    ...(!allowPrivate && { lookup: publicLookup(url) }),
  };
  return new Promise((resolve, reject) => {
    send(parsed, options, resolve).on('error', reject).end();
  });
}

/** Judges the very address that is then connected to: a name may mean another one a moment later. */
function publicLookup(source: string): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const list = error ? [] : addresses;
      const isNear = list.some(({ address }) => isPrivateAddress(address));
      const fault = isNear ? new CliError('private-address', { source }) : error;
      const [first] = list;
      if (options.all) callback(fault, list);
      else callback(fault, first?.address ?? '', first?.family ?? 4);
    });
  };
}

function redirectOf(answer: IncomingMessage, url: string): string | undefined {
  const { statusCode: status = 0, headers } = answer;
  if (status >= 300 && status < 400 && headers.location) {
    if (!URL.canParse(headers.location, url)) throw new CliError('bad-address', { source: url });
    const next = new URL(headers.location, url);
    if (url.startsWith('https:') && next.protocol === 'http:') {
      throw new CliError('redirect-to-http', { source: url });
    }
    return next.href;
  }
  if (status < 200 || status >= 300) throw new CliError('http-status', { source: url, status });
  return undefined;
}

async function read(
  answer: IncomingMessage,
  source: string,
  { method, mostBytes = MOST_BYTES }: FetchRules,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (method === 'HEAD') {
    answer.resume();
    return new Uint8Array();
  }
  const tooLarge = () =>
    new CliError('too-large', { source, megabytes: Math.floor(mostBytes / 2 ** 20) });
  if (Number(answer.headers['content-length'] ?? 0) > mostBytes) {
    answer.destroy();
    throw tooLarge();
  }
  const unpack = UNPACKERS[answer.headers['content-encoding']?.toLowerCase() ?? ''];
  const body: Readable = unpack ? Readable.from(unpacked(answer, unpack())) : answer;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    // Counted as it is unpacked: a bomb never stands in memory as a whole.
    size += chunk.length;
    if (size > mostBytes) {
      answer.destroy();
      throw tooLarge();
    }
    signal.throwIfAborted();
    chunks.push(chunk);
  }
  if (!answer.complete) throw new CliError('truncated', { source });
  return Buffer.concat(chunks);
}

async function* unpacked(answer: IncomingMessage, unpacker: Transform): AsyncGenerator<Uint8Array> {
  answer.on('error', (error) => unpacker.destroy(error));
  yield* answer.pipe(unpacker) as AsyncIterable<Uint8Array>;
}
