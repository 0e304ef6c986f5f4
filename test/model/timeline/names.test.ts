import { expect } from '@open-wc/testing';
import { numberedNames, shortName } from '../../../src/model/timeline/names.ts';

describe('names that count', () => {
  it('are said once', () => {
    expect(numberedNames(['Fase 1: Kendskab', 'Fase 2: Idéer'])).to.deep.equal({
      stem: 'Fase',
      numbers: ['1', '2'],
    });
  });

  it('stay apart where they differ', () => {
    expect(numberedNames(['Fase 1: Kendskab', 'Spor 2'])).to.equal(undefined);
    expect(numberedNames(['Kendskab', 'Idéer'])).to.equal(undefined);
    expect(numberedNames([])).to.equal(undefined);
  });

  it('are what stands before the colon or the dash', () => {
    expect(shortName('Fase 1: Kendskab og engagement')).to.equal('Fase 1');
    expect(shortName('Lancering – den store dag')).to.equal('Lancering');
    expect(shortName('Kick-off')).to.equal('Kick-off');
    expect(shortName(': uden navn')).to.equal(': uden navn');
  });
});
