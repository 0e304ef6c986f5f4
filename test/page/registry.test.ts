import { expect } from '@open-wc/testing';
import { chooseLanguage, chosenLanguage } from '../../src/page/language.ts';
import { shared, type SharedRecord } from '../../src/page/registry.ts';

const KEY = Symbol.for('vision-widgets/1');
const page = globalThis as { [KEY]?: SharedRecord };

/** Another copy of the same module, as a page with two scripts of ours has it. */
const otherCopy = (file: string, copy: number): Promise<unknown> =>
  import(`../../src/page/${file}?copy=${copy}`);

describe('registry', () => {
  beforeEach(() => {
    Reflect.deleteProperty(globalThis, KEY);
  });

  it('leaves nothing on the page that can be listed', () => {
    const before = Object.keys(globalThis).length;
    shared('requests', () => new Map());
    expect(page[KEY]).to.be.an('object');
    expect(Object.keys(globalThis)).to.have.length(before);
    expect(Object.getOwnPropertyDescriptor(globalThis, KEY)?.enumerable).to.be.false;
  });

  it('makes a slot once', () => {
    const first = shared('requests', () => new Map());
    expect(shared('requests', () => new Map())).to.equal(first);
  });

  it('is the same for another copy of our code', async () => {
    const other = (await otherCopy('language.ts', 1)) as { chosenLanguage: typeof chosenLanguage };
    expect(other.chosenLanguage).to.not.equal(chosenLanguage);
    chooseLanguage('https://a.example/feed.json', 'ar');
    expect(other.chosenLanguage('https://a.example/feed.json')).to.equal('ar');
  });

  it('adds what an older copy did not know, and keeps what a newer one left', () => {
    const old = { loader: { version: '1.0.0' }, novelty: { of: 'version 1.9' } };
    Object.defineProperty(globalThis, KEY, { value: old, configurable: true });
    chooseLanguage('https://a.example/feed.json', 'tr');
    expect(chosenLanguage('https://a.example/feed.json')).to.equal('tr');
    expect(old).to.deep.include({
      loader: { version: '1.0.0' },
      novelty: { of: 'version 1.9' },
    });
  });

  it('does not take a field from a prototype that the page has added to', () => {
    const prototype = Object.prototype as { requests?: unknown };
    prototype.requests = 'rubbish';
    try {
      expect(shared('requests', () => new Map())).to.be.instanceOf(Map);
    } finally {
      delete prototype.requests;
    }
  });
});
