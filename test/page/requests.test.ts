import { expect } from '@open-wc/testing';
import type { FeedAnswer, FeedRequestInit } from '../../src/model/feed-request.ts';
import { load, type Loaded } from '../../src/feed/load.ts';
import type { SharedRecord } from '../../src/page/registry.ts';
import { sharedRequest, startRequest } from '../../src/page/requests.ts';
import { endpoint, requestsFor, uniqueId } from '../helpers/http.ts';

const KEY = Symbol.for('vision-widgets/1');
const page = globalThis as { [KEY]?: SharedRecord };

const underWay = () => page[KEY]?.requests?.size ?? 0;
const title = ({ raw }: Loaded) => (raw as { title: string }).title;

async function textOf({ body }: FeedAnswer): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) text += decoder.decode(chunk, { stream: true });
  return text;
}

describe('requests', () => {
  let id: string;
  let controls: AbortController[];

  /** The options of one reader, and how it says that it has finished. */
  const reader = (): { init: FeedRequestInit; finish: () => void } => {
    const control = new AbortController();
    controls.push(control);
    return { init: { signal: control.signal }, finish: () => control.abort() };
  };

  beforeEach(() => {
    id = uniqueId();
    controls = [];
  });

  afterEach(() => {
    for (const control of controls) control.abort();
    expect(underWay(), 'requests left').to.equal(0);
  });

  it('makes one request for all who ask while it is under way', async () => {
    const url = endpoint('feed', id);
    const loads = Array.from({ length: 20 }, () => load(url, { ask: sharedRequest }));
    const titles = (await Promise.all(loads)).map(title);
    expect(titles).to.deep.equal(Array.from({ length: 20 }, () => 'Et feed'));
    expect(await requestsFor(id)).to.equal(1);
  });

  it('lets one who comes late read from the start', async () => {
    const url = endpoint('feed', id);
    const first = await sharedRequest(url, reader().init);
    const text = await textOf(first);
    const second = await sharedRequest(url, reader().init);
    expect(await textOf(second)).to.equal(text);
    expect(await requestsFor(id)).to.equal(1);
  });

  it('asks anew when all have finished', async () => {
    const url = endpoint('feed', id);
    await load(url, { ask: sharedRequest });
    await load(url, { ask: sharedRequest });
    expect(await requestsFor(id)).to.equal(2);
  });

  it('is shared with another copy of our code', async () => {
    const file = '../../src/page/requests.ts?copy=3';
    const other = (await import(file)) as { sharedRequest: typeof sharedRequest };
    const url = endpoint('feed', id);
    await Promise.all([load(url, { ask: sharedRequest }), load(url, { ask: other.sharedRequest })]);
    expect(await requestsFor(id)).to.equal(1);
  });

  it('takes an address with a fragment and one relative to the page for the same', async () => {
    const url = endpoint('feed', id);
    const relative = url.slice(location.origin.length);
    await Promise.all([
      load(`${url}#a`, { ask: sharedRequest }),
      load(relative, { ask: sharedRequest }),
    ]);
    expect(await requestsFor(id)).to.equal(1);
  });

  it('goes on for the others when one gives up, and ends with the last', async () => {
    const url = endpoint('hang-body', id);
    const one = reader();
    const two = reader();
    const [first, second] = await Promise.all([
      sharedRequest(url, one.init),
      sharedRequest(url, two.init),
    ]);
    const reading = first.body[Symbol.asyncIterator]();
    expect((await reading.next()).done).to.be.false;
    one.finish();
    const others = second.body[Symbol.asyncIterator]();
    expect((await others.next()).done).to.be.false;
    expect(underWay()).to.equal(1);
    const cutOff = others.next().then(
      () => 'read',
      (error: unknown) => (error as Error).name,
    );
    two.finish();
    expect(await cutOff).to.equal('AbortError');
    expect(underWay()).to.equal(0);
  });

  it('rejects at once for a reader that gives up before the answer', async () => {
    const { init, finish } = reader();
    const asked = sharedRequest(endpoint('hang', id), init).then(
      () => 'answer',
      (error: unknown) => (error as Error).name,
    );
    finish();
    expect(await asked).to.equal('AbortError');
  });

  it('forgets a failure, so that the next try is a new request', async () => {
    const url = endpoint('reset', id);
    const { init, finish } = reader();
    const fault = await sharedRequest(url, init).catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(TypeError);
    expect(underWay()).to.equal(0);
    finish();
  });

  /** What the browser is told when a feed is asked for. */
  async function askedWith(): Promise<RequestInit | undefined> {
    const real = globalThis.fetch;
    let seen: RequestInit | undefined;
    globalThis.fetch = (input, init) => {
      seen = init;
      return real(input, init);
    };
    startRequest(endpoint('feed', id));
    globalThis.fetch = real;
    await load(endpoint('feed', id), { ask: sharedRequest });
    return seen;
  }

  it('sends neither cookies nor where the reader was', async () => {
    expect(await askedWith()).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('asks as a hint in the page’s head did, where one names the feed', async () => {
    const hint = document.createElement('link');
    hint.setAttribute('as', 'fetch');
    hint.href = endpoint('feed', id);
    document.head.append(hint);
    const asked = await askedWith();
    hint.remove();
    expect(asked).to.include({ credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  });

  describe('an early start', () => {
    it('is picked up by the code that comes later', async () => {
      const url = endpoint('feed', id);
      startRequest(url);
      startRequest(url);
      expect(title(await load(url, { ask: sharedRequest }))).to.equal('Et feed');
      expect(await requestsFor(id)).to.equal(1);
    });

    it('that failed is tried again by load, which says nothing to the console', async () => {
      const rejected: unknown[] = [];
      const note = (event: PromiseRejectionEvent) => rejected.push(event.reason);
      window.addEventListener('unhandledrejection', note);
      const url = endpoint('fail-then-ok', id);
      startRequest(url);
      startRequest(endpoint('reset', `${id}-reset`));
      const loaded = await load(url, { ask: sharedRequest, random: () => 0 });
      window.removeEventListener('unhandledrejection', note);
      expect(title(loaded)).to.equal('Et feed');
      expect(await requestsFor(id)).to.equal(2);
      expect(rejected).to.deep.equal([]);
    });

    it('is not served when it has become old', async () => {
      const url = endpoint('changing', id);
      startRequest(url);
      await page[KEY]?.requests?.get(url)?.response;
      const real = performance.now.bind(performance);
      performance.now = () => real() + 60_000;
      const loaded = await load(url, { ask: sharedRequest });
      performance.now = real;
      expect(await requestsFor(id)).to.equal(2);
      expect(title(loaded)).to.equal('Udgave 2');
    });
  });
});
