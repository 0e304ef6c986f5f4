import { expect } from '@open-wc/testing';
import { sha256 } from '../../src/model/sha256.ts';

const hex = (sum: ArrayBuffer): string =>
  [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('sha256', () => {
  it('gives the sums of the standard', () => {
    expect(sha256(bytesOf(''))).to.equal(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(sha256(bytesOf('abc'))).to.equal(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(sha256(bytesOf('a'.repeat(1_000_000)))).to.equal(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    );
  });

  it('gives what the platform gives, at every length and every place in a buffer', async () => {
    const noise = new Uint8Array(400).map((_, at) => (at * at * 31 + at * 7) & 255);
    for (let length = 0; length < 200; length++) {
      const part = noise.subarray(length, length * 2);
      const sum = await crypto.subtle.digest('SHA-256', part.slice());
      expect(sha256(part), `${length} bytes`).to.equal(hex(sum));
    }
  });
});
