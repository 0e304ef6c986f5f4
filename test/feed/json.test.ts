import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FeedError } from '../../src/feed/errors.ts';
import { jsonFault } from '../../src/feed/json-fault.ts';
import { parseFetched, parseJson } from '../../src/feed/json.ts';

const URL_ = 'https://www.example.dk/vision.json';

async function faultOf(text: string): Promise<FeedError> {
  try {
    await parseFetched(text, URL_);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('it was JSON');
}

const place = async (text: string) => {
  const { line, column } = await faultOf(text);
  return `${String(line)}:${String(column)}`;
};

describe('JSON', () => {
  it('is read with a byte order mark and Windows line ends', () => {
    expect(parseJson('\uFEFF{\r\n"a": 1\r\n}\r\n', URL_)).to.deep.equal({ a: 1 });
  });

  it('names the line and column of a fault', async () => {
    expect(await place('')).to.equal('1:1');
    expect(await place('{\n  "a": 1,\n}')).to.equal('3:1');
    expect(await place('{\n  "a": 1\n  "b": 2\n}')).to.equal('3:3');
    expect(await place('{"a": 1, b: 2}')).to.equal('1:10');
    expect(await place('[1, 2,, 3]')).to.equal('1:7');
    expect(await place('{"a": 01}')).to.equal('1:8');
    expect(await place('{"a": tru}')).to.equal('1:7');
    expect(await place('{"a": 1} x')).to.equal('1:10');
    expect(await place('{"a" 1}')).to.equal('1:6');
    expect(await place('[1}')).to.equal('1:3');
    expect(await place('[,1]')).to.equal('1:2');
    expect(await place("{'a': 1}")).to.equal('1:2');
  });

  it('points into a string at what does not belong there', async () => {
    expect(await place('{"a": "line\nbreak"}')).to.equal('1:12');
    expect(await place('{"a": "C:\\data"}')).to.equal('1:10');
    expect(await place('{"a": "no end')).to.equal('1:14');
  });

  it('counts lines by Windows line ends too', async () => {
    expect(await place('{\r\n  "a": 1,\r\n}')).to.equal('3:1');
  });

  it('says that it is a web page', async () => {
    expect((await faultOf('<!doctype html>\n<title>404</title>')).html).to.be.true;
    expect((await faultOf('\n <HTML lang="da">')).html).to.be.true;
    expect((await faultOf('{"a": <html>')).html).to.be.undefined;
  });

  it('points to the end of a file that was cut off', () => {
    const text = '{"a": [{"b": "ø"}, -1.5e3], "c": {"d": "\\n"}}';
    for (const length of [1, 3, 5, 6, 7, 8, 10, 13, 15, 16, 17, 18, 29, 34, 40, 42, 44]) {
      expect(jsonFault(text.slice(0, length)).column - 1, text.slice(0, length)).to.equal(length);
    }
  });

  it('agrees with JSON.parse on what is JSON', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', '\\', '0', ' '),
        (json, at, extra) => {
          const position = at % (json.length + 1);
          const text = json.slice(0, position) + extra + json.slice(position);
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          const { line, column } = jsonFault(text);
          const reachesEnd =
            line === text.split('\n').length && column > text.split('\n').at(-1)!.length;
          if (isJson) expect(reachesEnd).to.be.true;
        },
      ),
    );
  });

  it('finds a fault behind a string of a million characters', async () => {
    expect(await place(`{"a": "${'x'.repeat(1e6)}",}`)).to.equal('1:1000010');
  });
});
