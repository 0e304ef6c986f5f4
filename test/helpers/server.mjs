// A server that misbehaves on request, for the test runner: `/http/WHAT?id=NAME`. Every request with
// an `id` is counted; `/http/count?id=NAME` gives the number. From `/http/mend?id=NAME` on,
// it answers as it should.
import { gzipSync } from 'node:zlib';

const MEGABYTE = 2 ** 20;
/** Milliseconds between two drops. */
const DRIP = 10;
const JSON_TYPE = 'application/json; charset=utf-8';

/** Requests, answers "304" and titles, by id. */
const counts = new Map();
const notModified = new Map();
const published = new Map();
/** The ids that are answered as they should be. */
const mended = new Set();

/** A small feed; `title` tells one answer from another. */
const feed = (title = 'Et feed') => ({
  version: 1,
  title,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  updated: '2024-05-29T12:00:00Z',
});
const feedText = (title) => JSON.stringify(feed(title), null, 2);

const answer = (body, headers = {}, status = 200) => ({ status, headers, body });

/** What answers with a status, headers and a body. Each gets the query, the count and the headers. */
const ANSWERS = {
  feed: (query) => answer(feedText(query.get('title') ?? undefined)),
  html: () =>
    answer('<!doctype html>\n<title>Vedligehold</title>', { 'Content-Type': 'text/html' }),
  bom: () => answer(`\uFEFF${feedText()}`),
  crlf: () => answer(feedText().replaceAll('\n', '\r\n')),
  'wrong-type': () => answer(feedText(), { 'Content-Type': 'text/plain' }),
  'cut-json': () => answer(feedText().slice(0, -4)),
  'no-cors': () => answer(feedText(), { 'Access-Control-Allow-Origin': undefined }),
  empty: () => answer(''),
  'other-version': () => answer(JSON.stringify({ ...feed(), version: 2 })),
  'json-list': () => answer('[1, 2, 3]'),
  redirect: (query) => answer('', { Location: query.get('to') ?? '/http/feed' }, 302),
  'redirect-loop': (query) => answer('', { Location: `/http/redirect-loop?${query}` }, 302),
  /** 65 MB of spaces in 65 kB. */
  bomb: () => answer(gzipSync(Buffer.alloc(65 * MEGABYTE, ' ')), { 'Content-Encoding': 'gzip' }),
  /** Fails `times` times with `status`, then answers. */
  'fail-then-ok': (query, count) =>
    count <= Number(query.get('times') ?? 1)
      ? answer('', {}, Number(query.get('status') ?? 503))
      : answer(feedText()),
  'retry-after': (query, count) =>
    count === 1
      ? answer('', { 'Retry-After': query.get('value') ?? '2' }, Number(query.get('status') ?? 429))
      : answer(feedText()),
  /** Keeps its tag and title until `/http/etag?id=NAME&publish=TITLE` is asked for. */
  etag(query, count, headers) {
    const id = query.get('id');
    if (query.has('publish')) {
      published.set(id, query.get('publish'));
      return answer('');
    }
    const title = published.get(id) ?? 'Første udgave';
    const tag = `"${Buffer.from(title).toString('base64url')}"`;
    const tags = { ETag: tag, 'Cache-Control': 'no-cache', 'X-Count': String(count) };
    if (headers['if-none-match'] === tag) {
      notModified.set(id, (notModified.get(id) ?? 0) + 1);
      return answer('', tags, 304);
    }
    return answer(feedText(title), tags);
  },
  /** Fails `failures` times for good, then answers with `body`: a feed or a part of a test's own. */
  echo: (query, count) =>
    count <= Number(query.get('failures') ?? 0)
      ? answer('', {}, 404)
      : answer(query.get('body') ?? ''),
  /** Another text each time, and nothing in the headers to tell. */
  changing: (query, count) => answer(feedText(`Udgave ${count}`)),
  count: (query) => answer(String(counts.get(query.get('id')) ?? 0)),
  'count-304': (query) => answer(String(notModified.get(query.get('id')) ?? 0)),
};

/** What writes to the connection by hand. */
const STREAMS = {
  hang: () => undefined,
  /** Half a feed, and then nothing more. */
  'hang-body'(response, headers) {
    response.writeHead(200, headers);
    response.write(feedText().slice(0, 40));
  },
  /**
   * Announces 65 MB, begins and never ends. Firefox hands over what the headers say only with the
   * first of the body: of a server that sends none it hears as little as of one that hangs.
   */
  'too-large'(response, headers) {
    response.writeHead(200, { ...headers, 'Content-Length': 65 * MEGABYTE });
    response.write(feedText().slice(0, 40));
  },
  /** Half a feed, and then the connection breaks. */
  truncated(response, headers) {
    const text = feedText();
    response.writeHead(200, { ...headers, 'Content-Length': Buffer.byteLength(text) });
    response.write(text.slice(0, 40), () => response.destroy());
  },
  /** The whole feed, a few letters at a time. */
  drip(response, headers) {
    response.writeHead(200, headers);
    const pieces = feedText().match(/[^]{1,8}/g);
    const next = () => {
      const piece = pieces.shift();
      if (piece === undefined) response.end();
      else response.write(piece, () => setTimeout(next, DRIP));
    };
    next();
  },
  /** Breaks before it has said anything. */
  reset: (response) => response.destroy(),
};

function countRequest(query, name) {
  const id = query.get('id');
  if (!id || name.startsWith('count') || query.has('publish')) return 0;
  counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts.get(id);
}

/** Middleware for @web/test-runner. */
export async function misbehave(context, next) {
  const [, asked, argument] = /^\/http\/([\w-]+)(?:\/([\w-]+))?$/.exec(context.path) ?? [];
  if (!asked) return next();
  const query = new URL(context.url, 'http://localhost').searchParams;
  const count = countRequest(query, asked);
  const id = query.get('id');
  if (asked === 'mend') mended.add(id);
  const name = mended.has(id) ? 'feed' : asked;
  const headers = {
    'Content-Type': JSON_TYPE,
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
  };
  const stream = STREAMS[name];
  if (stream) {
    context.respond = false;
    return stream(context.res, headers);
  }
  const {
    status,
    headers: own,
    body,
  } = name === 'status'
    ? answer('', {}, Number(argument))
    : (ANSWERS[name]?.(query, count, context.headers) ?? answer('', {}, 404));
  context.respond = false;
  const all = Object.entries({ ...headers, ...own }).filter(([, value]) => value !== undefined);
  context.res.writeHead(status, Object.fromEntries(all));
  context.res.end(body);
}
