import { expect } from '@open-wc/testing';
import { hostName, isOwnSite } from '../../../src/model/stories/own-site.ts';

describe('isOwnSite', () => {
  const home = ['https://www.ishoj.dk/side'];

  it('knows the same host and others of its domain', () => {
    for (const url of [
      'https://www.ishoj.dk/a.jpg',
      'https://medier.ishoj.dk/a',
      'https://ishoj.dk',
    ])
      expect(isOwnSite(url, home), url).to.equal(true);
  });

  it('knows what only looks like it', () => {
    for (const url of [
      'https://ishoj.dk.example.com/a',
      'https://notishoj.dk/a',
      'https://scontent.fbcdn.net/a.jpg',
      'https://i.ytimg.com/vi/x/hq.jpg',
      'data:image/png;base64,AAAA',
      'ingen adresse',
    ])
      expect(isOwnSite(url, home), url).to.equal(false);
  });

  it('does not take all of a country for one site', () => {
    expect(isOwnSite('https://evil.co.uk/a', ['https://good.co.uk/'])).to.equal(false);
    expect(isOwnSite('https://a.good.co.uk/a', ['https://good.co.uk/'])).to.equal(true);
  });

  it('is at home with and without www, also on a short domain', () => {
    expect(isOwnSite('https://kk.dk/a', ['https://www.kk.dk/'])).to.equal(true);
    expect(isOwnSite('https://www.kk.dk/a', ['https://kk.dk/'])).to.equal(true);
    expect(isOwnSite('https://dr.dk/a', ['https://www.kk.dk/'])).to.equal(false);
  });

  it('works in browsers that cannot tell an address without reading it', () => {
    const known = Object.getOwnPropertyDescriptor(URL, 'canParse');
    Object.defineProperty(URL, 'canParse', { ...known, value: undefined });
    try {
      expect(isOwnSite('https://www.ishoj.dk/a', ['https://ishoj.dk/'])).to.equal(true);
      expect(isOwnSite('ingen adresse', ['ingen adresse'])).to.equal(false);
    } finally {
      if (known) Object.defineProperty(URL, 'canParse', known);
    }
  });

  it('compares addresses by numbers as a whole', () => {
    expect(isOwnSite('http://10.0.0.2/', ['http://10.1.0.2/'])).to.equal(false);
    expect(isOwnSite('http://[::1]/', ['http://[::2]/'])).to.equal(false);
  });

  it('takes a blob for the page that made it', () => {
    expect(isOwnSite('https://www.ishoj.dk/a', ['blob:https://www.ishoj.dk/123'])).to.equal(true);
  });
});

describe('hostName', () => {
  it('leaves out what nobody says', () => {
    expect(hostName('https://www.facebook.com/groups/1')).to.equal('facebook.com');
    expect(hostName('mailto:a@example.org')).to.equal('');
  });
});
