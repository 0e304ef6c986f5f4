import { expect } from '@open-wc/testing';
import { printedBy, usePaper } from '../../helpers/paper.ts';
import { all, giveTimeBack, show, standOn, texts } from '../../helpers/timeline.ts';

describe('the timeline on paper', () => {
  beforeEach(() => standOn());
  afterEach(giveTimeBack);
  usePaper();

  it('has the drawing on one page across, and the table of all it shows on the next', async () => {
    const element = await show();
    const paper = await printedBy(
      all(element, 'button').find(({ textContent }) => textContent.trim() === 'Udskriv'),
    );
    const names = (of: ParentNode | null | undefined, selector: string): string[] =>
      [...(of?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent.trim());
    expect(names(paper, '.chart .lane-name')).to.deep.equal(texts(element, '.lane-name'));
    const table = paper?.querySelector('.paper-table');
    for (const title of texts(element, '.outline .item-title')) {
      expect(names(table, 'tbody tr').join(' ')).to.contain(title);
    }
    expect(table && getComputedStyle(table).breakBefore).to.equal('page');
    const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const page = rules.find(({ cssText }) => cssText.startsWith('@page'));
    expect(page?.cssText).to.contain('landscape');
  });
});
