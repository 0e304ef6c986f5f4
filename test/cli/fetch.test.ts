import assert from 'node:assert/strict';
import { truncateSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, BlockList } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { CliError } from '../../src/cli/cli-error.ts';
import { isPrivateAddress } from '../../src/cli/fetch/addresses.ts';
import { fetchUrl, type FetchRules, MOST_BYTES } from '../../src/cli/fetch/fetch-url.ts';
import { run, temporaryFolder } from './run-command.ts';

const answers: Record<string, RequestListener> = {
  '/plain': (_, response) => response.end('hej'),
  '/gzip': (_, response) => {
    response.setHeader('content-encoding', 'gzip').end(gzipSync('pakket'));
  },
  '/brotli': (_, response) => {
    response.setHeader('content-encoding', 'br').end(brotliCompressSync('pakket'));
  },
  '/bomb': (_, response) => {
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000)));
  },
  '/truncated': (_, response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('half');
    setImmediate(() => response.destroy());
  },
  '/endless': (_, response) => {
    const chunk = Buffer.alloc(2 ** 20, ' ');
    const pour = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', pour);
    pour();
  },
  '/vast': (_, response) => {
    response.writeHead(200, { 'content-length': MOST_BYTES + 1 });
    response.flushHeaders();
  },
  '/inward': (request, response) => {
    const to = `http://127.0.0.2:${request.socket.localPort}/plain`;
    response.writeHead(302, { location: to }).end();
  },
  '/slow': (_, response) => void response.write('…'),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/moved': (_, response) => response.writeHead(301, { location: '/plain' }).end(),
  '/ark.csv': (_, response) => response.end('Titel;Dato;Link\nDans;5.5.2026;hold/dans'),
  '/gone': (_, response) => response.writeHead(410).end(),
};

const server = createServer((request, response) => {
  answers[request.url ?? '']?.(request, response);
});
let origin = '';

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

async function fetched(path: string, rules: FetchRules = {}): Promise<string> {
  const { bytes } = await fetchUrl(origin + path, { allowPrivate: true, ...rules });
  return new TextDecoder().decode(bytes);
}

async function codeOf(path: string, rules: FetchRules = {}): Promise<string> {
  try {
    await fetched(path, rules);
  } catch (error) {
    assert.ok(error instanceof CliError, String(error));
    return error.code;
  }
  return 'fetched';
}

describe('fetching', () => {
  it('reads what is there, packed or not, and follows a move', async () => {
    assert.equal(await fetched('/plain'), 'hej');
    assert.equal(await fetched('/gzip'), 'pakket');
    assert.equal(await fetched('/brotli'), 'pakket');
    assert.equal(await fetched('/moved'), 'hej');
  });

  it('sees relative addresses from where they stand', async () => {
    const { out } = await run('import', 'csv', `${origin}/ark.csv`, '--allow-private');
    const { events } = JSON.parse(out) as { events: { url: string }[] };
    assert.equal(events[0]?.url, `${origin}/hold/dans`);
  });

  it('stays away from machines of our own, by address and by name, unless told', async () => {
    assert.equal(await codeOf('/plain', { allowPrivate: false }), 'private-address');
    const named = origin.replace('127.0.0.1', 'localhost');
    await assert.rejects(fetchUrl(named), { code: 'private-address' });
    const { exit, err } = await run('validate', `${origin}/plain`);
    assert.equal(exit, 3);
    assert.match(err, /--allow-private/);
  });

  it('gives up on what is too large, also once unpacked', async () => {
    assert.equal(await codeOf('/plain', { mostBytes: 2 }), 'too-large');
    assert.equal(await codeOf('/bomb', { mostBytes: 100_000 }), 'too-large');
  });

  it('ends what never ends, and refuses at once what says that it is too large', async () => {
    for (const path of ['/endless', '/vast']) {
      const { exit, out } = await run(...['validate', origin + path, '--allow-private', '--json']);
      const { error } = JSON.parse(out) as { error: { code: string; message: string } };
      assert.deepEqual([exit, error.code], [3, 'too-large'], path);
    }
    const file = join(temporaryFolder(), 'large.csv');
    writeFileSync(file, '');
    truncateSync(file, MOST_BYTES + 1);
    const { exit, err } = await run('import', 'csv', file);
    assert.equal(exit, 3);
    assert.match(err, /100 MB/);
  });

  it('is not led to a machine of our own by one of somebody else', async () => {
    // Here this machine's first address is anybody's; the second is its own still.
    const isListed = mock.method(BlockList.prototype, 'check', (address: string) =>
      /^127\.0\.0\.(?!1$)/.test(address),
    );
    try {
      const { exit, err } = await run('validate', `${origin}/inward`);
      assert.equal(exit, 3);
      assert.match(err, /127\.0\.0\.2/);
      assert.equal(await codeOf('/inward', { allowPrivate: false }), 'private-address');
      assert.equal(await codeOf('/moved', { allowPrivate: false }), 'fetched');
    } finally {
      isListed.mock.restore();
    }
  });

  it('says what went wrong', async () => {
    assert.equal(await codeOf('/round'), 'too-many-redirects');
    assert.equal(await codeOf('/gone'), 'http-status');
    assert.equal(await codeOf('/slow', { timeLimit: 100 }), 'timeout');
    assert.notEqual(await codeOf('/truncated'), 'fetched');
    await assert.rejects(fetchUrl('ftp://example.org/'), { code: 'bad-address' });
  });
});

describe('addresses', () => {
  it('of our own are known in every way to write them', () => {
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '169.254.169.254',
      '192.168.0.1',
      '172.31.0.1',
    ]) {
      assert.ok(isPrivateAddress(address), address);
      assert.ok(isPrivateAddress(`::ffff:${address}`), address);
    }
    for (const address of ['::1', 'fe80::1%eth0', 'fd00::1', '[::1]', '0.0.0.0']) {
      assert.ok(isPrivateAddress(address), address);
    }
    for (const address of ['8.8.8.8', '172.32.0.1', '2001:4860:4860::8888']) {
      assert.ok(!isPrivateAddress(address), address);
    }
  });
});
