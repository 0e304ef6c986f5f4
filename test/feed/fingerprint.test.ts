import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { serverFingerprint, textFingerprint } from '../../src/feed/fingerprint.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('fingerprint', () => {
  it('is the same for the same bytes, wherever they lie in memory', () => {
    const bytes = bytesOf('{"title": "Ishøj"}');
    const memory = new Uint8Array(bytes.length + 7);
    for (let offset = 0; offset < 7; offset += 1) {
      memory.fill(0xff);
      memory.set(bytes, offset);
      const part = memory.subarray(offset, offset + bytes.length);
      expect(textFingerprint(part)).to.equal(textFingerprint(bytes));
    }
  });

  it('is another when anything is', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, at, by) => {
          const other = bytes.slice();
          const position = at % bytes.length;
          other[position] = (other[position] ?? 0) ^ by;
          expect(textFingerprint(other)).to.not.equal(textFingerprint(bytes));
        },
      ),
    );
  });

  it('is another when two pieces change places, and when something is added at the end', () => {
    const prints = ['17:00 18:00', '18:00 17:00', '17:00 18:00 ', '17:00 18:00\0'].map((text) =>
      textFingerprint(bytesOf(text)),
    );
    expect(new Set(prints)).to.have.property('size', 4);
  });

  it('prefers what the server says', () => {
    const modified = { 'Last-Modified': 'Wed, 29 May 2024 10:00:00 GMT', 'Content-Length': '14' };
    expect(serverFingerprint(new Headers({ ETag: 'W/"a"', ...modified }))).to.equal('tag W/"a"');
    expect(serverFingerprint(new Headers(modified))).to.contain('29 May 2024');
    expect(serverFingerprint(new Headers({ 'Content-Length': '14' }))).to.be.undefined;
  });
});
