import { expect } from '@open-wc/testing';
import { setFragment } from '../helpers/address.ts';
import { FALLBACK, place, settled, WIDGETS } from '../helpers/faults.ts';
import { feedText } from '../helpers/widget.ts';

const json = { 'Content-Type': 'application/json' };

/** What can come in place of a feed. What a second try could mend is tried again before it is said. */
const FAULTS: Readonly<Record<string, () => Promise<Response>>> = {
  'no such file': () => Promise.resolve(new Response('', { status: 404 })),
  'a refusal': () => Promise.resolve(new Response('', { status: 403 })),
  'nothing at all': () => Promise.resolve(new Response('', { headers: json })),
  'a web page': () => Promise.resolve(new Response('<!doctype html><title>Flyttet</title>')),
  'half a feed': () => Promise.resolve(new Response(feedText().slice(0, 60), { headers: json })),
  'something else': () => Promise.resolve(new Response('[1, 2]', { headers: json })),
  'a later version': () =>
    Promise.resolve(new Response(feedText({ version: 9 }), { headers: json })),
};

describe('every fault of the network, in every widget', () => {
  const answers = new Map<string, () => Promise<Response>>();
  const real = window.fetch.bind(window);

  before(() => {
    window.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const known = answers.get(url);
      if (!known) return real(input, init);
      const response = await known();
      Object.defineProperty(response, 'url', { value: url });
      return response;
    };
  });
  afterEach(() => setFragment(''));
  after(() => {
    window.fetch = real;
  });

  for (const name of WIDGETS) {
    for (const [fault, answer] of Object.entries(FAULTS)) {
      it(`${name} keeps the page’s own words, says why, and tries again: ${fault}`, async () => {
        const url = new URL(`/faulty/${name}/${fault.replaceAll(' ', '-')}.json`, location.href);
        answers.set(url.href, answer);
        const element = place(name, url.href);
        expect(await settled(element)).to.not.equal('ready');
        expect(element.textContent).to.equal(FALLBACK);
        const root = element.shadowRoot;
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const end = performance.now() + 8000;
        const retry = () => root?.querySelector<HTMLElement>('button');
        while (!retry() && performance.now() < end) await frame();
        expect(root?.querySelector('slot'), 'the fallback').to.not.equal(null);
        expect(root?.textContent.trim(), 'why').to.not.equal('');
        answers.set(url.href, () => Promise.resolve(new Response(feedText(), { headers: json })));
        const ready = settled(element);
        retry()?.click();
        expect(await ready).to.equal('ready');
        element.remove();
      }).timeout(20_000);
    }
  }
});
