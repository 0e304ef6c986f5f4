import { expect } from '@open-wc/testing';
import { unzipSync } from 'fflate';
import { StoredZip } from '../../src/model/zip.ts';

const MADE = new Date(2026, 1, 3, 4, 5, 6);

async function bytesOf(pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array> {
  return new Uint8Array(await new Blob([...pieces]).arrayBuffer());
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('a zip of files as they are', () => {
  it('reads back in a program of others, names and all', async () => {
    const zip = new StoredZip(MADE);
    zip.add('æøå/Ishøj Kommune.txt', text('Fælles om mulighederne'));
    zip.add('empty.txt');
    const early = zip.take();
    zip.add('pieces.txt', text('one '), text(''), text('two'));
    zip.add('large', new Uint8Array(3_000_000).fill(7));
    const files = unzipSync(await bytesOf([...early, ...zip.end()]));
    expect(Object.keys(files)).to.have.members([
      'æøå/Ishøj Kommune.txt',
      'empty.txt',
      'pieces.txt',
      'large',
    ]);
    expect(files['æøå/Ishøj Kommune.txt']).to.deep.equal(text('Fælles om mulighederne'));
    expect(files['empty.txt']).to.have.length(0);
    expect(files['pieces.txt']).to.deep.equal(text('one two'));
    expect(files.large!.every((byte) => byte === 7)).to.equal(true);
    expect(files.large).to.have.length(3_000_000);
  });

  it('gives each byte once, as it becomes ready', async () => {
    const zip = new StoredZip(MADE);
    zip.add('a', text('a'));
    const first = await bytesOf(zip.take());
    expect(zip.take()).to.deep.equal([]);
    zip.add('b', text('b'));
    const second = await bytesOf(zip.take());
    const last = await bytesOf(zip.end());
    const whole = new StoredZip(MADE);
    whole.add('a', text('a'));
    whole.add('b', text('b'));
    expect([...first, ...second, ...last]).to.deep.equal([...(await bytesOf(whole.end()))]);
  });

  it('holds more files than sixteen bits count', async () => {
    const zip = new StoredZip(MADE);
    const count = 70_000;
    for (let at = 0; at < count; at++) zip.add(String(at), text(String(at)));
    const files = unzipSync(await bytesOf(zip.end()));
    expect(Object.keys(files)).to.have.length(count);
    expect(files['69999']).to.deep.equal(text('69999'));
  });
});
