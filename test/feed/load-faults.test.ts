import { expect } from '@open-wc/testing';
import { load, type LoadOptions } from '../../src/feed/load.ts';
import type { AskFeed } from '../../src/model/feed-request.ts';
import { answer, broken, errorOf, FEED_URL, forever, script } from '../helpers/answers.ts';
import { askByFetch } from '../helpers/ask-by-fetch.ts';
import { FakeTime } from '../helpers/fake-time.ts';
import { elsewhere, endpoint, requestsFor, uniqueId } from '../helpers/http.ts';

const MEGABYTE = 2 ** 20;
/** Of the pauses between tries; every limit is longer. */
const LONGEST_PAUSE = 4900;

describe('load: faults', () => {
  let time: FakeTime;
  let id: string;
  let options: LoadOptions;

  /** Pauses pass by themselves; the limits do not come. */
  const drive = <T>(promise: Promise<T>) => time.drive(promise, LONGEST_PAUSE);

  beforeEach(() => {
    time = new FakeTime();
    id = uniqueId();
    options = { ask: askByFetch, clock: time, random: () => 0 };
  });

  afterEach(() => {
    expect(time.pending, 'timers left running').to.equal(0);
  });
  it('offline: says so at once when the device has no network', async () => {
    const { ask, asked } = script(time, broken);
    const error = await errorOf(load(FEED_URL, { ...options, ask, isOnline: () => false }));
    expect(error.code).to.equal('offline');
    expect(asked).to.have.length(1);
  });

  it('offline: when nothing answers', async () => {
    const error = await drive(errorOf(load(endpoint('reset', id), options)));
    expect(error.code).to.equal('offline');
    expect(error.cause).to.be.instanceOf(TypeError);
  });

  it('offline, then online', async () => {
    let online = false;
    const { ask } = script(time, () => (online ? answer() : broken()));
    const state = { ...options, ask, isOnline: () => online };
    expect((await errorOf(load(FEED_URL, state))).code).to.equal('offline');
    online = true;
    expect((await load(FEED_URL, state)).raw).to.deep.equal({ version: 1 });
  });

  it('timeout: no answer for 15 seconds', async () => {
    const failed = errorOf(load(endpoint('hang', id), options));
    await time.advance(14_999);
    expect(time.pending).to.be.greaterThan(0);
    await time.advance(1);
    expect((await failed).code).to.equal('timeout');
  });

  it('timeout: an answer that stops half-way', async () => {
    const { ask, asked } = script(time, () => answer({ chunks: ['{"ver', forever] }));
    const failed = errorOf(load(FEED_URL, { ...options, ask }));
    await time.advance(15_000);
    expect((await failed).code).to.equal('timeout');
    expect(asked).to.have.length(1);
  });

  it('takes its time with a slow line, as long as something comes', async () => {
    const pieces = ['{"ver', 'sion"', ':', ' ', '1', '}'];
    const chunks = pieces.map(
      (piece, index) =>
        new Promise<string>((resolve) => time.after(5000 * (index + 1), () => resolve(piece))),
    ) as unknown as Promise<never>[];
    const loading = load(FEED_URL, { ...options, ask: script(time, () => answer({ chunks })).ask });
    await time.advance(5000 * pieces.length);
    expect((await loading).raw).to.deep.equal({ version: 1 });
  });

  it('timeout: a server that drips for ever', async () => {
    const drip = Array.from(
      { length: 60 },
      (_, index) => new Promise<string>((resolve) => time.after(5000 * index, () => resolve(' '))),
    ) as unknown as Promise<never>[];
    const { ask } = script(time, () => answer({ chunks: drip }));
    const failed = errorOf(load(FEED_URL, { ...options, ask }));
    await time.advance(300_000);
    expect((await failed).code).to.equal('timeout');
  });

  it('not-json: a file that was cut off', async () => {
    const error = await drive(errorOf(load(endpoint('cut-json', id), options)));
    expect(error).to.include({ code: 'not-json', line: 6, column: 34 });
    expect(error.html).to.be.undefined;
    expect(await requestsFor(id)).to.equal(1);
  });

  it('truncated: a connection that breaks within the feed is tried again', async () => {
    const error = await drive(errorOf(load(endpoint('truncated', id), options)));
    expect(error.code).to.equal('offline');
    expect(await requestsFor(id)).to.equal(4);
  });

  it('not-json: a web page with "200 OK"', async () => {
    const error = await drive(errorOf(load(endpoint('html', id), options)));
    expect(error).to.include({ code: 'not-json', html: true, line: 1, column: 1 });
  });

  it('not-json: nothing at all', async () => {
    const error = await drive(errorOf(load(endpoint('empty', id), options)));
    expect(error).to.include({ code: 'not-json', line: 1, column: 1 });
  });

  it('too-large: by what the server announces', async () => {
    const error = await drive(errorOf(load(endpoint('too-large', id), options)));
    expect(error.code).to.equal('too-large');
  });

  it('too-large: by what comes out of a small packed file', async () => {
    const error = await drive(errorOf(load(endpoint('bomb', id), options)));
    expect(error.code).to.equal('too-large');
  });

  it('takes 64 MB', async () => {
    const spaces = new Uint8Array(MEGABYTE).fill(0x20);
    const chunks = [...Array.from({ length: 63 }, () => spaces), spaces.slice(2), '{}'];
    const loaded = await load(FEED_URL, {
      ...options,
      ask: script(time, () => answer({ chunks })).ask,
    });
    expect(loaded.raw).to.deep.equal({});
  });

  it('cors: a server that can be reached but not read', async () => {
    const url = elsewhere(endpoint('no-cors', id));
    const error = await drive(errorOf(load(url, { ...options, origin: location.origin })));
    expect(error).to.include({ code: 'cors', url });
  });

  it('does not blame CORS for a server of another origin that is down', async () => {
    const url = elsewhere(endpoint('reset', id));
    const error = await drive(errorOf(load(url, { ...options, origin: location.origin })));
    expect(error.code).to.equal('offline');
  });

  it('does not swallow a fault it cannot name', async () => {
    const ask: AskFeed = () => Promise.reject(new RangeError('a bug'));
    let fault: unknown;
    await load(FEED_URL, { ...options, ask }).catch((error: unknown) => (fault = error));
    expect(fault).to.be.instanceOf(RangeError);
  });
});
