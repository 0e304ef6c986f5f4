import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Cascade, type CascadeNode, type CascadePolicy } from '../../src/model/cascade.ts';

const policy = (id: string, ...parents: string[]): CascadePolicy => ({ id, parents });
const idsOf = (nodes: readonly CascadeNode<CascadePolicy>[]): unknown[] =>
  nodes.map(({ policy: { id }, children }) => (children.length > 0 ? [id, idsOf(children)] : id));
const allIn = (nodes: readonly CascadeNode<CascadePolicy>[]): string[] =>
  nodes.flatMap(({ policy: { id }, children }) => [id, ...allIn(children)]);

describe('Cascade', () => {
  it('hangs policies under those they carry out, in the order of the feed', () => {
    const cascade = new Cascade([
      policy('strategi', 'politik'),
      policy('vision'),
      policy('politik', 'vision'),
      policy('plan', 'politik'),
    ]);
    expect(idsOf(cascade.roots)).to.deep.equal([['vision', [['politik', ['strategi', 'plan']]]]]);
  });

  it('traces the way back to the top', () => {
    const cascade = new Cascade([policy('vision'), policy('a', 'vision'), policy('b', 'a')]);
    expect(cascade.trace('b').map(({ id }) => id)).to.deep.equal(['vision', 'a', 'b']);
    expect(cascade.trace('findes ikke')).to.deep.equal([]);
  });

  it('draws a policy of two parents once, and tells of the other', () => {
    const cascade = new Cascade([policy('a'), policy('b'), policy('c', 'b', 'a')]);
    expect(idsOf(cascade.roots)).to.deep.equal(['a', ['b', ['c']]]);
    const c = cascade.roots[1]?.children[0];
    expect(c?.others.map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('opens circles, and says where', () => {
    const cascade = new Cascade([policy('a', 'b'), policy('b', 'c'), policy('c', 'a')]);
    expect(idsOf(cascade.roots)).to.deep.equal([['c', [['b', ['a']]]]]);
    expect(cascade.faults).to.deep.equal([{ policy: 'c', index: 0, parent: 'a', reason: 'cycle' }]);
    expect(new Cascade([policy('a', 'a')]).faults[0]?.reason).to.equal('cycle');
  });

  it('names parents that do not exist', () => {
    const cascade = new Cascade([policy('a', 'ukendt')]);
    expect(idsOf(cascade.roots)).to.deep.equal(['a']);
    expect(cascade.faults).to.deep.equal([
      { policy: 'a', index: 0, parent: 'ukendt', reason: 'unknown' },
    ]);
  });

  it('draws every policy once, whatever the web', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const web = fc
      .tuple(...names.map(() => fc.array(fc.constantFrom(...names, 'ukendt'), { maxLength: 4 })))
      .map((parents) => names.map((id, index) => policy(id, ...(parents[index] ?? []))));
    fc.assert(
      fc.property(web, (policies) => {
        const cascade = new Cascade(policies);
        expect(allIn(cascade.roots).sort()).to.deep.equal(names);
        for (const id of names) {
          const trace = cascade.trace(id).map((one) => one.id);
          expect(trace.at(-1)).to.equal(id);
          expect(new Set(trace).size).to.equal(trace.length);
        }
      }),
    );
  });

  it('means the first of two policies with one id', () => {
    const [first, second] = [policy('a'), policy('a', 'b')];
    const cascade = new Cascade([first, policy('b'), second]);
    expect(idsOf(cascade.roots)).to.deep.equal(['a', 'b']);
    expect(cascade.trace('a')).to.deep.equal([first]);
  });
});
