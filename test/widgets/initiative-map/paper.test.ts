import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { one, show } from './fixture.ts';

describe('the map on paper', () => {
  beforeEach(() => history.replaceState(null, '', location.pathname));

  const realPrint = window.print.bind(window);
  afterEach(async () => {
    window.print = realPrint;
    window.dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
  });

  it('has the outline, a number at each mark, and the list the numbers lead to', async () => {
    const element = await show();
    const printing = new Promise<void>((resolve) => {
      window.print = () => {
        window.dispatchEvent(new Event('beforeprint'));
        resolve();
      };
    });
    one(element, '.foot button').click();
    await printing;
    await emulateMedia({ media: 'print' });
    const paper = document.querySelector('[data-vision-print]')?.shadowRoot;
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
