// A small static server with the headers our docs ask a municipality for. Loopback only.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
};

async function fileFor(root, pathname) {
  const path = normalize(join(root, decodeURIComponent(pathname)));
  if (path !== root && !path.startsWith(root + sep)) return;
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return found && path;
  const index = join(path, 'index.html');
  return (await stat(index).catch(() => undefined)) && index;
}

/**
 * Serves the folder `root`, and before it `pages`: path → HTML, or → a function that answers.
 * `aliases` gives folders a second name. `headers(pathname)` adds or overrides headers; `log` collects what was asked for. Resolves to the
 * address and a function that closes the server.
 */
export async function serve(
  root,
  { port = 0, headers = () => ({}), log = [], pages = {}, aliases = {} } = {},
) {
  const server = createServer(async (request, response) => {
    const address = `http://localhost${request.url}`;
    if (!URL.canParse(address)) return response.writeHead(400).end('Bad request');
    const { pathname } = new URL(address);
    log.push({ pathname, host: request.headers.host });
    const page = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    if (typeof page === 'function') return page(request, response);
    if (page) {
      const type = { 'Content-Type': TYPES['.html'] };
      return response.writeHead(200, { ...type, ...headers(pathname) }).end(page);
    }
    const alias = Object.keys(aliases).find((prefix) => pathname.startsWith(prefix));
    const stored = alias ? aliases[alias] + pathname.slice(alias.length) : pathname;
    const path = await fileFor(root, stored).catch(() => undefined);
    if (!path) return response.writeHead(404).end('Not found');
    // Relative addresses in a page need its folder to end in a slash.
    if (path.endsWith('index.html') && !pathname.endsWith('/') && !pathname.endsWith('.html')) {
      return response.writeHead(301, { Location: `${pathname}/` }).end();
    }
    const etag = `"${createHash('sha256')
      .update(await readFile(path))
      .digest('base64url')
      .slice(0, 20)}"`;
    const all = {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-cache',
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
      ETag: etag,
      ...headers(pathname),
    };
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, all).end();
    response.writeHead(200, all);
    if (request.method === 'HEAD') return response.end();
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
