import { expect } from '@open-wc/testing';
import { printedBy, usePaper } from '../../helpers/paper.ts';
import { all, BALLERUP, giveTimeBack, show, standOn, texts } from '../../helpers/timeline.ts';

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

  it('keeps the table as the reader has it, and a legend with its shapes', async () => {
    const element = await show({ feed: BALLERUP, view: 'table' });
    const rows = (of: ParentNode | null) =>
      [...(of?.querySelectorAll('tbody tr') ?? [])].map((row) =>
        [...row.children].slice(0, 2).map(({ textContent }) => textContent.trim()),
      );
    const asWritten = rows(element.shadowRoot);
    expect(asWritten).to.have.length(10);
    const paper = await printedBy(
      all(element, 'button').find(({ textContent }) => textContent.trim() === 'Udskriv'),
    );
    expect(rows(paper)).to.deep.equal(asWritten);
    const shapes = [...(paper?.querySelectorAll<HTMLElement>('.legend-shape') ?? [])];
    expect(shapes).not.to.have.length(0);
    for (const { offsetWidth, offsetHeight } of shapes) {
      expect(Math.min(offsetWidth, offsetHeight)).to.be.at.least(8);
    }
  });
});
