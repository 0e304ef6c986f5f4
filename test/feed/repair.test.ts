import { expect } from '@open-wc/testing';
import { Cuts } from '../../src/feed/cuts.ts';
import { type Fault, pathText, shortValue } from '../../src/feed/faults.ts';
import { repair } from '../../src/feed/repair.ts';
import { test } from '../../src/feed/schema/checks.ts';
import { expected } from '../../src/feed/schema/expected.ts';
import { number, object, oneOf, string } from '../../src/feed/schema/kinds.ts';
import { list, maybe, otherwise } from '../../src/feed/schema/presence.ts';

const inner = object({ name: string(), size: maybe(number()) });
const schema = object(
  {
    id: string(),
    note: maybe(string()),
    word: otherwise(oneOf(['one', 'two']), 'one'),
    box: maybe(object({ inner })),
    boxes: list(inner),
    grid: list(list(number())),
    should: expected(maybe(string())),
    from: maybe(number()),
    to: maybe(number()),
  },
  test((value) => (value.from ?? 0) <= (value.to ?? Infinity), 'end-before-start', ['to']),
);

const good = { id: 'a', should: 'be there' };
const read = (more: object) => {
  const raw = { ...good, ...more };
  const before = JSON.stringify(raw);
  const result = repair(schema, raw, { path: 'items[0]', id: 'a' });
  expect(JSON.stringify(raw), 'the feed itself is left alone').to.equal(before);
  return {
    value: result.value as Record<string, unknown> | undefined,
    issues: result.issues.map(({ code, path, dropped }) => `${path} ${code} ${dropped}`),
  };
};

describe('repair', () => {
  it('leaves a good item alone', () => {
    expect(read({ note: 'x' }).issues).to.deep.equal([]);
  });

  it('takes out what is wrong and nothing else', () => {
    const { value, issues } = read({ note: 5, from: 1 });
    expect(value).not.to.have.property('note');
    expect(value?.from).to.equal(1);
    expect(issues).to.deep.equal(['items[0].note wrong-type part']);
  });

  it('takes out what cannot be without it, and blames the fault itself', () => {
    const { value, issues } = read({ box: { inner: { name: 5, size: 1 } } });
    expect(value).not.to.have.property('box');
    expect(issues).to.deep.equal(['items[0].box.inner.name wrong-type part']);
  });

  it('says no more of a part that has gone already', () => {
    const { issues } = read({ box: { inner: { size: 'x' } } });
    expect(issues).to.deep.equal(['items[0].box.inner.name missing part']);
  });

  it('gives up the item when it cannot be without it', () => {
    const { value, issues } = read({ id: 5, note: 5 });
    expect(value).to.equal(undefined);
    expect(issues).to.deep.equal(['items[0].id wrong-type item']);
  });

  it('takes entries out of lists and names them by where they stood', () => {
    const { value, issues } = read({
      boxes: [{ name: 'a' }, 5, { name: 'b', size: 'x' }, { size: 1 }, { name: 'c' }, { name: 6 }],
    });
    expect(value?.boxes).to.deep.equal([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
    expect(issues).to.have.members([
      'items[0].boxes[1] wrong-type part',
      'items[0].boxes[2].size wrong-type part',
      'items[0].boxes[3].name missing part',
      'items[0].boxes[5].name wrong-type part',
    ]);
  });

  it('takes entries out of lists in lists', () => {
    const { value, issues } = read({ grid: [['x', 1], 'x', [2, 'x', 3, 'x']] });
    expect(value?.grid).to.deep.equal([[1], [2, 3]]);
    expect(issues).to.have.members([
      'items[0].grid[0][0] wrong-type part',
      'items[0].grid[1] wrong-type part',
      'items[0].grid[2][1] wrong-type part',
      'items[0].grid[2][3] wrong-type part',
    ]);
  });

  it('checks rules between fields once the fields themselves are right', () => {
    const { value, issues } = read({ note: 5, from: 2, to: 1 });
    expect(value).to.include({ from: 2 }).and.not.have.property('to');
    expect(issues).to.deep.equal([
      'items[0].note wrong-type part',
      'items[0].to end-before-start part',
    ]);
  });

  it('says which word stands for an unknown one', () => {
    const result = repair(schema, { ...good, word: 'three' }, { path: 'items[0]' });
    expect(result.value?.word).to.equal('one');
    expect(result.issues).to.deep.equal([
      {
        code: 'unknown-word',
        path: 'items[0].word',
        dropped: 'none',
        value: 'three',
        known: ['one', 'two'],
        shownAs: 'one',
      },
    ]);
  });

  it('names what should be there, and shows the item all the same', () => {
    const { value, issues } = repair(schema, { id: 'a' }, { path: 'items[0]' });
    expect(value).to.include({ id: 'a' });
    expect(issues).to.deep.equal([{ code: 'missing', path: 'items[0].should', dropped: 'none' }]);
  });

  it('says once what is both wrong and missing', () => {
    expect(read({ should: 5 }).issues).to.deep.equal(['items[0].should wrong-type part']);
  });

  it('takes a hundred thousand faults for one', () => {
    const grid = [Array.from({ length: 300_000 }, () => 'x')];
    const { value, issues } = repair(schema, { ...good, grid }, { path: 'items[0]', id: 'a' });
    if (value) expect(value.grid).to.deep.equal([[]]);
    else
      expect(issues).to.deep.equal([
        { code: 'bad-shape', path: 'items[0]', id: 'a', dropped: 'item' },
      ]);
    expect(issues.length).to.be.within(1, 100);
  });

  it('finds its way through thousands of faults without getting slow', () => {
    const boxes = Array.from({ length: 20_000 }, (_, index) =>
      index % 3 ? { name: index } : { name: 'x' },
    );
    const { value, issues } = read({ boxes });
    expect(value?.boxes).to.have.length(Math.ceil(20_000 / 3));
    expect(issues[1]).to.equal('items[0].boxes[2].name wrong-type part');
  });

  it('does not trip over keys that objects have of their own', () => {
    const raw: unknown = JSON.parse(
      '{"id":"a","should":"x","__proto__":{"note":5},"constructor":5}',
    );
    const { value, issues } = repair(schema, raw, { path: 'items[0]' });
    expect(value?.note).to.equal(undefined);
    expect(issues).to.deep.equal([]);
  });
});

describe('Cuts', () => {
  const fault: Fault = { code: 'empty', path: [] };

  it('shares what it does not touch', () => {
    const raw = { a: { x: 1 }, b: { y: 1, z: 2 } };
    const cuts = new Cuts();
    cuts.add(['b', 'y'], fault);
    const trimmed = cuts.apply(raw) as typeof raw;
    expect(trimmed).to.deep.equal({ a: { x: 1 }, b: { z: 2 } });
    expect(trimmed.a).to.equal(raw.a);
    expect(raw.b.y).to.equal(1);
  });

  it('finds the place a path had before the cuts', () => {
    const cuts = new Cuts();
    for (const index of [0, 2, 3]) cuts.add(['l', index], fault);
    cuts.add(['l', 4, 'm', 0], fault);
    expect(cuts.original(['l', 0])).to.deep.equal(['l', 1]);
    expect(cuts.original(['l', 1, 'm', 0])).to.deep.equal(['l', 4, 'm', 1]);
    expect(cuts.original(['l', 2])).to.deep.equal(['l', 5]);
    expect(cuts.original(['other', 2])).to.deep.equal(['other', 2]);
  });

  it('knows what is gone with what stood around it', () => {
    const cuts = new Cuts();
    cuts.add(['a', 'b'], fault);
    expect(cuts.at(['a', 'b', 'c'])).to.equal(fault);
    expect(cuts.at(['a'])).to.equal(undefined);
  });
});

describe('paths and values in words', () => {
  it('are written as in JavaScript', () => {
    expect(pathText('events', [3, 'end'])).to.equal('events[3].end');
    expect(pathText('', ['title', 'zh-Hant'])).to.equal('title["zh-Hant"]');
    expect(pathText('stories[0]', ['_vision', 'alt'])).to.equal('stories[0]._vision.alt');
  });

  it('are short', () => {
    expect(shortValue('x'.repeat(500))).to.have.length(81);
    expect(shortValue(null)).to.equal('null');
    expect(shortValue({ a: 1 })).to.equal(undefined);
  });
});
