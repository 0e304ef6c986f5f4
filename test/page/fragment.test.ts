import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readFragment, withoutOurs, writeFragment } from '../../src/page/fragment.ts';

const values = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe('fragment', () => {
  it('reads the values of one key', () => {
    const read = readFragment('#vision-kalender.tag=b%C3%B8rn&vision-kort.view=list', 'kalender');
    expect([...read]).to.deep.equal([['tag', 'børn']]);
  });

  it('keeps lists, times and occurrences readable', () => {
    const text = writeFragment('', 'k', values({ tag: 'a,b', event: 'fest@2024-05-29T17:00' }));
    expect(text).to.equal('vision-k.tag=a,b&vision-k.event=fest@2024-05-29T17:00');
  });

  it('keeps the rest of the fragment letter for letter', () => {
    const text = writeFragment(
      '#main&x=%zz&&vision-k.a=1&vision-other.a=%C3%A6',
      'k',
      values({ b: '2' }),
    );
    expect(text).to.equal('main&x=%zz&&vision-other.a=%C3%A6&vision-k.b=2');
  });

  it('leaves nothing of a key without values', () => {
    expect(writeFragment('#vision-k.a=1', 'k', new Map())).to.equal('');
    expect(writeFragment('#main&vision-k.a=1', 'k', new Map())).to.equal('main');
  });

  it('does not take the link form for state', () => {
    expect(withoutOurs('#vision-widget=banner&limit=5')).to.equal('vision-widget=banner&limit=5');
  });

  it('takes a bare % that someone typed', () => {
    expect(readFragment('#vision-k.q=100%', 'k').get('q')).to.equal('100%');
  });

  it('carries any text there and back, beside any other', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((string) => !/[\uD800-\uDFFF]/u.test(string));
    fc.assert(
      fc.property(text, text, text, fc.string(), (key, name, value, other) => {
        const before = `#${encodeURIComponent(other).replace(/['()]/g, '')}`;
        const fragment = writeFragment(before, key, new Map([[name, value]]));
        expect(fragment).to.not.match(/[\s()'"<>#]/);
        expect([...readFragment(fragment, key)]).to.deep.equal([[name, value]]);
      }),
    );
  });

  it('survives half a surrogate pair', () => {
    expect(writeFragment('', 'k', values({ q: 'a\uD800' }))).to.equal('vision-k.q=a%EF%BF%BD');
  });
});
