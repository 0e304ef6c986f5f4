// The servers' settings that the guide gives, in the servers they are for.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { program } from '../../scripts/programs.mjs';

const GUIDE = 'demo/guide/servere';
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const APACHE_MODULES = 'mpm_event authz_core mime headers setenvif filter deflate brotli'.split(
  ' ',
);
const APACHE_FOLDER = '/usr/lib/apache2/modules';
const NGINX_MODULES = '/usr/share/nginx/modules';

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** As a browser asks: what came, unpacked by nobody. */
function ask(url, headers = {}) {
  return new Promise((done, fail) => {
    get(url, { headers, agent: false }, (response) => {
      let length = 0;
      response.on('data', (chunk) => (length += chunk.length));
      response.on('end', () =>
        done({ ...response, status: response.statusCode, headers: response.headers, length }),
      );
    }).on('error', fail);
  });
}

const SERVERS = {
  nginx: {
    find: () =>
      program(
        'nginx',
        'nginx-light',
        'libnginx-mod-http-brotli-filter',
        'libnginx-mod-http-brotli-static',
      ),
    args: (path) => ['-p', path, '-c', join(path, 'whole.conf'), '-e', join(path, 'error.log')],
    whole: (settings, port, path) => `daemon off; master_process off; pid ${path}/pid;
${['filter', 'static'].map((name) => `load_module ${NGINX_MODULES}/ngx_http_brotli_${name}_module.so;`).join('\n')}
events {}
http { access_log off; client_body_temp_path ${path}/tmp; proxy_temp_path ${path}/tmp; fastcgi_temp_path ${path}/tmp; uwsgi_temp_path ${path}/tmp; scgi_temp_path ${path}/tmp;
server { listen 127.0.0.1:${port};
${settings.replace('/srv/widgets', join(path, 'site')).replaceAll('#brotli', 'brotli')}
} }`,
  },
  Apache: {
    find: () => program('apache2', 'apache2'),
    args: (path) => ['-d', path, '-f', join(path, 'whole.conf'), '-DFOREGROUND'],
    whole: (
      settings,
      port,
      path,
    ) => `${APACHE_MODULES.map((name) => `LoadModule ${name}_module ${APACHE_FOLDER}/mod_${name}.so`).join('\n')}
ServerName localhost
TypesConfig /dev/null
Listen 127.0.0.1:${port}
PidFile ${path}/pid
ErrorLog ${path}/error.log
DocumentRoot ${path}/site
<Directory ${path}/site>
  Require all granted
</Directory>
${settings}`,
  },
};

for (const [name, { find, args, whole }] of Object.entries(SERVERS)) {
  describe(`${name} with the guide’s settings`, () => {
    let path;
    let child;
    let address;

    before(async () => {
      const found = find();
      path = await mkdtemp(join(tmpdir(), 'vision-server-'));
      const settings = await readFile(`${GUIDE}/${name.toLowerCase()}.conf`, 'utf8');
      const port = await freePort();
      await mkdir(join(path, 'tmp'));
      await cp(resolve('dist/site'), join(path, 'site'), { recursive: true });
      await writeFile(join(path, 'whole.conf'), whole(settings, port, path));
      child = spawn(found, args(path), { stdio: 'inherit' });
      address = `http://127.0.0.1:${port}`;
      const end = performance.now() + 15_000;
      while (
        performance.now() < end &&
        !(await ask(`${address}/v1/sbom.json`).catch(() => undefined))
      ) {
        assert.equal(child.exitCode, null, 'it has stopped');
      }
    });
    after(async () => {
      if (child.exitCode === null) {
        const ended = new Promise((done) => child.once('exit', done));
        child.kill();
        await ended;
      }
      await rm(path, { recursive: true, force: true });
    });

    const FILES = {
      'the loader': ['/v1/vision-widgets.js', /^text\/javascript/, 'no-cache'],
      'a file of one version': [
        `/${version}/vision-widgets.js`,
        /^text\/javascript/,
        'max-age=31536000, immutable',
      ],
      'the feed': ['/feeds/ishoj.json', /^application\/json/, 'no-cache'],
      'a calendar': ['/feeds/calendar.ics', /^text\/calendar/, 'no-cache'],
      'a page for frames': ['/feeds/embed/event-calendar.html', /^text\/html/, 'no-cache'],
    };
    for (const [what, [file, type, caching]] of Object.entries(FILES)) {
      it(`sends ${what} to every page, and says how long it may be kept`, async () => {
        const { status, headers } = await ask(address + file);
        assert.equal(status, 200);
        assert.match(headers['content-type'], type);
        assert.match(headers['content-type'], /charset=utf-8/i);
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.equal(headers['cache-control'], caching);
        assert.equal(headers['x-frame-options'], undefined);
      });

      for (const way of ['br', 'gzip']) {
        it(`packs ${what} as ${way}, and answers 304 while it is the same`, async () => {
          const plain = await ask(address + file);
          const { headers, length } = await ask(address + file, { 'Accept-Encoding': way });
          assert.equal(headers['content-encoding'], way);
          assert.match(headers.vary, /accept-encoding/i);
          assert.ok(length < plain.length, `${length} of ${plain.length} bytes`);
          const tag = headers.etag;
          assert.ok(tag);
          const again = await ask(address + file, { 'Accept-Encoding': way, 'If-None-Match': tag });
          assert.equal(again.status, 304);
          assert.equal(again.length, 0);
          assert.equal(again.headers['access-control-allow-origin'], '*');
        });
      }
    }

    it('lets nobody keep what is not there', async () => {
      const { status, headers } = await ask(`${address}/${version}/borte.js`);
      assert.equal(status, 404);
      assert.doesNotMatch(headers['cache-control'] ?? '', /immutable/);
    });
  });
}
