import { expect } from '@open-wc/testing';
import { isNamed } from '../../src/page/is-named.ts';
import { writeFragment } from '../../src/page/fragment.ts';
import { setFragment } from '../helpers/address.ts';

describe('whether the address speaks of a widget', () => {
  afterEach(() => setFragment(''));

  for (const key of [
    'event-calendar',
    'børn',
    'to ord',
    'v2.0',
    '100%',
    "sommer (ny)!'*",
    'a&b=c',
  ]) {
    it(`knows the key ${key}, however an address writes it`, () => {
      setFragment(writeFragment('top', key, new Map([['q', 'en fest']])));
      expect(isNamed(key)).to.equal(true);
      expect(isNamed(`${key}x`)).to.equal(false);
      expect(isNamed(`x${key}`)).to.equal(false);
    });
  }

  it('knows one that somebody wrote by hand', () => {
    location.hash = '#vision-børn og unge.tag=musik';
    expect(isNamed('børn og unge')).to.equal(true);
  });

  it('is not misled by a bare % beside it', () => {
    location.hash = '#vision-kalender.q=100%';
    expect(isNamed('kalender')).to.equal(true);
  });
});
