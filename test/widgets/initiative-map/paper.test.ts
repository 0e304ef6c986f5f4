import { expect } from '@open-wc/testing';
import { printedBy, usePaper } from '../../helpers/paper.ts';
import { one, show } from './fixture.ts';

describe('the map on paper', () => {
  beforeEach(() => history.replaceState(null, '', location.pathname));

  usePaper();

  it('has the outline, a number at each mark, and the list the numbers lead to', async () => {
    const element = await show();
    const paper = await printedBy(one(element, '.foot button'));
    const said = (selector: string): string[] =>
      [...(paper?.querySelectorAll(selector) ?? [])].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      );
    expect(said('.paper-number').sort()).to.deep.equal(['1', '1', '2']);
    expect(said('.paper-list > li').map((item) => item.split(' ')[0])).to.deep.equal([
      'Byttemarked',
      'Sundhedscenter',
      'Kampagnen',
    ]);
    expect(paper?.querySelectorAll('.outline path').length).to.equal(1);
    expect(paper?.querySelector('.paper')?.getClientRects().length).to.equal(1);
  });
});
