import { expect } from '@open-wc/testing';
import { load, reload, type LoadOptions } from '../../src/feed/load.ts';
import { answer, broken, errorOf, FEED_URL, forever, script } from '../helpers/answers.ts';
import { FakeTime, settled } from '../helpers/fake-time.ts';
import { askByFetch } from '../helpers/ask-by-fetch.ts';
import { elsewhere, endpoint, requestsFor, uniqueId } from '../helpers/http.ts';

const LONGEST_PAUSE = 10_000;

describe('load', () => {
  let time: FakeTime;
  let id: string;
  let options: LoadOptions;

  /** Pauses pass by themselves; the limits of 15 seconds do not come. */
  const drive = <T>(promise: Promise<T>) => time.drive(promise, LONGEST_PAUSE);
  const title = ({ raw }: { raw: unknown }) => (raw as { title: string }).title;

  beforeEach(() => {
    time = new FakeTime();
    id = uniqueId();
    options = { ask: askByFetch, clock: time, random: () => 0 };
  });

  afterEach(() => {
    expect(time.pending, 'timers left running').to.equal(0);
  });

  describe('what it takes', () => {
    it('brings a feed and where it came from', async () => {
      const loaded = await drive(load(endpoint('feed', id), options));
      expect(title(loaded)).to.equal('Et feed');
      expect(loaded.url).to.equal(endpoint('feed', id));
    });

    for (const name of ['bom', 'crlf', 'wrong-type']) {
      it(`forgives: ${name}`, async () => {
        expect(title(await drive(load(endpoint(name, id), options)))).to.equal('Et feed');
      });
    }

    it('follows a redirect and resolves against where it ends', async () => {
      const to = endpoint('feed', id);
      const loaded = await drive(load(endpoint('redirect', id, { to }), options));
      expect(loaded.url).to.equal(to);
    });

    it('reads from another origin', async () => {
      const loaded = await drive(load(elsewhere(endpoint('feed', id)), options));
      expect(title(loaded)).to.equal('Et feed');
    });

    it('puts letters together that a line break of the network cut in two', async () => {
      const bytes = new TextEncoder().encode('{"title": "Ishøj"}');
      const cut = bytes.indexOf(0xc3) + 1;
      const chunks = [bytes.slice(0, cut), bytes.slice(cut)];
      const loaded = await load(FEED_URL, {
        ...options,
        ask: script(time, () => answer({ chunks })).ask,
      });
      expect(title(loaded)).to.equal('Ishøj');
    });
  });

  describe('trying again', () => {
    it('gets over a server error', async () => {
      const loaded = await drive(load(endpoint('fail-then-ok', id, { times: '2' }), options));
      expect(title(loaded)).to.equal('Et feed');
      expect(await requestsFor(id)).to.equal(3);
    });

    it('gets over a connection that breaks, before the answer and within it', async () => {
      const { ask, asked } = script(
        time,
        broken,
        () => answer({ chunks: ['{"ver', Promise.reject(new TypeError('network error'))] }),
        answer,
      );
      await drive(load(FEED_URL, { ...options, ask }));
      expect(asked).to.have.length(3);
    });

    it('pauses longer each time, and gives up', async () => {
      const { ask, asked } = script(time, () => answer({ status: 503 }));
      const error = await drive(errorOf(load(FEED_URL, { ...options, ask })));
      expect(error).to.include({ code: 'http', status: 503, url: FEED_URL });
      expect(asked).to.deep.equal([0, 500, 2000, 6500]);
    });

    it('spreads the pages of a town over time', async () => {
      const { ask, asked } = script(time, () => answer({ status: 503 }), answer);
      await drive(load(FEED_URL, { ...options, ask, random: () => 1 }));
      expect(asked).to.deep.equal([0, 625]);
    });

    for (const status of [400, 401, 403, 404, 410, 451]) {
      it(`does not ask again after ${String(status)}`, async () => {
        const error = await drive(errorOf(load(endpoint(`status/${String(status)}`, id), options)));
        expect(error).to.include({ code: 'http', status });
        expect(await requestsFor(id)).to.equal(1);
      });
    }

    it('waits as long as the server asks, in seconds', async () => {
      const { ask, asked } = script(
        time,
        () => answer({ status: 429, headers: { 'Retry-After': '7' } }),
        answer,
      );
      await drive(load(FEED_URL, { ...options, ask }));
      expect(asked).to.deep.equal([0, 7000]);
    });

    it('waits as long as the server asks, by date', async () => {
      const date = new Date(time.now() + 9000).toUTCString();
      const { ask, asked } = script(
        time,
        () => answer({ status: 503, headers: { 'Retry-After': date } }),
        answer,
      );
      await drive(load(FEED_URL, { ...options, ask }));
      expect(asked).to.deep.equal([0, 9000]);
    });

    it('keeps its own pause when the date has passed or makes no sense', async () => {
      for (const value of [new Date(time.now() - 9000).toUTCString(), 'soon', '-5', '']) {
        const { ask, asked } = script(
          time,
          () => answer({ status: 503, headers: { 'Retry-After': value } }),
          answer,
        );
        await drive(load(FEED_URL, { ...options, ask }));
        expect(asked, value).to.deep.equal([0, 500]);
      }
    });

    it('does not keep a reader waiting for a server that wants an hour, and says how long', async () => {
      const url = endpoint('retry-after', id, { value: '3600' });
      const error = await drive(errorOf(load(url, options)));
      expect(error).to.include({ code: 'http', status: 429, retryAfter: 3_600_000 });
      expect(await requestsFor(id)).to.equal(1);
    });
  });

  describe('giving up', () => {
    it('aborts before it has begun', async () => {
      const { ask, asked } = script(time, answer);
      const error = await errorOf(load(FEED_URL, { ...options, ask, signal: AbortSignal.abort() }));
      expect(error.code).to.equal('aborted');
      expect(asked).to.have.length(0);
    });

    it('aborts a request under way', async () => {
      const control = new AbortController();
      const failed = errorOf(load(endpoint('hang', id), { ...options, signal: control.signal }));
      control.abort();
      expect((await failed).code).to.equal('aborted');
    });

    it('aborts while it reads', async () => {
      const control = new AbortController();
      const { ask, inits } = script(time, () => answer({ chunks: ['{', forever] }));
      const failed = errorOf(load(FEED_URL, { ...options, ask, signal: control.signal }));
      await settled();
      control.abort();
      expect((await failed).code).to.equal('aborted');
      expect(inits[0]?.signal?.aborted).to.be.true;
    });

    it('aborts during a pause', async () => {
      const control = new AbortController();
      const { ask, asked } = script(time, () => answer({ status: 503 }));
      const failed = errorOf(load(FEED_URL, { ...options, ask, signal: control.signal }));
      await time.advance(100);
      control.abort();
      expect((await failed).code).to.equal('aborted');
      await time.advance(60_000);
      expect(asked).to.have.length(1);
    });

    it('says to its request that it has finished, however it ends', async () => {
      const turns = [
        () => answer(),
        () => answer({ status: 404 }),
        () => answer({ chunks: ['<'] }),
      ];
      for (const turn of turns) {
        const { ask, inits } = script(time, turn);
        await load(FEED_URL, { ...options, ask }).catch(() => undefined);
        expect(inits[0]?.signal?.aborted).to.be.true;
      }
    });
  });

  describe('reload', () => {
    it('brings nothing while the server’s copy is the same (304), and the new one after', async () => {
      const url = endpoint('etag', id);
      const first = await drive(load(url, options));
      expect(title(first)).to.equal('Første udgave');
      expect(await drive(reload(url, first.fingerprint, options))).to.be.undefined;
      const unread = await fetch(endpoint('count-304', id));
      expect(await unread.text()).to.equal('1');
      await fetch(endpoint('etag', id, { publish: 'Anden udgave' }));
      const second = await drive(reload(url, first.fingerprint, options));
      expect(second && title(second)).to.equal('Anden udgave');
    });

    it('knows the same text where the server says nothing of it', async () => {
      const url = endpoint('feed', id);
      const first = await drive(load(url, options));
      expect(await drive(reload(url, first.fingerprint, options))).to.be.undefined;
    });

    it('knows another text of the same length', async () => {
      const url = endpoint('changing', id);
      const first = await drive(load(url, options));
      const second = await drive(reload(url, first.fingerprint, options));
      expect(second && title(second)).to.equal('Udgave 2');
    });

    it('does not read a body it knows by its date', async () => {
      const headers = { 'Last-Modified': 'Wed, 29 May 2024 10:00:00 GMT', 'Content-Length': '14' };
      const { ask, inits } = script(
        time,
        () => answer({ headers }),
        () => answer({ headers, chunks: [forever] }),
      );
      const first = await load(FEED_URL, { ...options, ask });
      expect(await reload(FEED_URL, first.fingerprint, { ...options, ask })).to.be.undefined;
      expect(inits.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
    });
  });

  it('needs nothing from outside to fetch', async () => {
    const loaded = await load(endpoint('feed', id), { ask: askByFetch });
    expect(title(loaded)).to.equal('Et feed');
  });
});
