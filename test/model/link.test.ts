import { expect } from '@open-wc/testing';
import { isExternal, safeLink, safeSource } from '../../src/model/link.ts';

const FEED = 'https://www.ishoj.dk/vision/feed.json';

describe('safeLink', () => {
  const allowed: [string, string][] = [
    ['https://www.ishoj.dk/kalender', 'https://www.ishoj.dk/kalender'],
    ['http://example.dk/', 'http://example.dk/'],
    ['HTTPS://Example.DK/A', 'https://example.dk/A'],
    ['kalender?uge=22#lørdag', 'https://www.ishoj.dk/vision/kalender?uge=22#l%C3%B8rdag'],
    ['/kalender', 'https://www.ishoj.dk/kalender'],
    ['../om', 'https://www.ishoj.dk/om'],
    ['mailto:kultur@ishoj.dk?subject=Byfest', 'mailto:kultur@ishoj.dk?subject=Byfest'],
    ['tel:+4543577777', 'tel:+4543577777'],
    ['tel:43 57 77 77', 'tel:43 57 77 77'],
    ['tel:112', 'tel:112'],
    ['  https://example.dk/  ', 'https://example.dk/'],
    ['https://example.dk/bad\u200Bge', 'https://example.dk/bad%E2%80%8Bge'],
  ];
  for (const [href, expected] of allowed) {
    it(`follows ${JSON.stringify(href)}`, () => expect(safeLink(href, FEED)).to.equal(expected));
  }

  const refused = [
    '',
    '   ',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u0000 javascript:alert(1)',
    ' \u001fjavascript:alert(1)',
    'javascript://www.ishoj.dk/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'view-source:https://example.dk',
    'blob:https://example.dk/1',
    'file:///etc/passwd',
    'filesystem:https://example.dk/temporary/x',
    'intent://example.dk#Intent;end',
    'ms-word:ofe|u|https://example.dk/a.docx',
    'https://',
    'http://[::1',
    'https://www.ishoj.dk@example.com/',
    'https://name:word@example.com/',
    'tel:*21*12345678%23',
    'tel:%2A%2306%23',
    'tel:alert(1)',
    `https://example.dk/${'a'.repeat(9000)}`,
  ];
  for (const href of refused) {
    it(`refuses ${JSON.stringify(href.slice(0, 60))}`, () =>
      expect(safeLink(href, FEED)).to.equal(undefined));
  }

  it('reads an address without a protocol as the browser would: as another host', () => {
    expect(safeLink('//example.com/a', FEED)).to.equal('https://example.com/a');
    expect(safeLink('\\\\example.com\\a', FEED)).to.equal('https://example.com/a');
    expect(safeLink('/\\example.com/a', FEED)).to.equal('https://example.com/a');
    expect(safeLink('/\t/example.com/a', FEED)).to.equal('https://example.com/a');
  });

  it('has no relative links without a feed address, and none in a local file', () => {
    expect(safeLink('/kalender')).to.equal(undefined);
    expect(safeLink('//example.com')).to.equal(undefined);
    expect(safeLink('kalender', 'file:///tmp/feed.json')).to.equal(undefined);
    expect(safeLink('https://example.dk/', 'not an address')).to.equal(undefined);
    expect(safeLink('https://example.dk/')).to.equal('https://example.dk/');
  });
});

describe('safeSource', () => {
  it('takes images and films from the web alone', () => {
    expect(safeSource('billede.jpg', FEED)).to.equal('https://www.ishoj.dk/vision/billede.jpg');
    expect(safeSource('http://example.dk/a.png', FEED)).to.equal('http://example.dk/a.png');
    for (const src of [
      'data:image/svg+xml,<svg onload=alert(1)>',
      'javascript:1',
      'mailto:a@b.dk',
    ]) {
      expect(safeSource(src, FEED), src).to.equal(undefined);
    }
  });
});

describe('isExternal', () => {
  const PAGE = 'https://www.ishoj.dk/borger';
  it('tells another site from this one', () => {
    expect(isExternal('https://www.facebook.com/ishoj', PAGE)).to.equal(true);
    expect(isExternal('//example.com/', PAGE)).to.equal(true);
    expect(isExternal('https://kultur.ishoj.dk/', PAGE)).to.equal(true);
    expect(isExternal('https://ishoj.dk/vision', PAGE)).to.equal(false);
    expect(isExternal('http://www.ishoj.dk/', PAGE)).to.equal(false);
    expect(isExternal('/kalender', PAGE)).to.equal(false);
  });
  it('takes mail, telephone and nonsense for no other site', () => {
    for (const href of ['mailto:a@example.com', 'tel:112', 'http://[']) {
      expect(isExternal(href, PAGE), href).to.equal(false);
    }
  });
});
