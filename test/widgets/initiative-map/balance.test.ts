import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { VisionInitiativeMap } from '../../../src/widgets/initiative-map/initiative-map.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { until } from '../../helpers/until.ts';
import { all, chooseView, drawn, many, one, show, texts } from './fixture.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

async function balance(sections: object = {}): Promise<VisionInitiativeMap> {
  const element = await show({ view: 'balance' }, sections);
  await drawn(element, '.cell-opener');
  return element;
}

/** The number of the cell that is named so. */
function numberOf(element: VisionInitiativeMap, name: string): HTMLElement {
  const found = all(element, '.cell-opener').find(({ ariaLabel }) => ariaLabel?.endsWith(name));
  if (!found) throw new Error(`no number for ${name}`);
  return found;
}

const focused = (element: VisionInitiativeMap) => element.shadowRoot?.activeElement;
const cell = 'dialog[data-name=cell]';

describe('a number of the balance', () => {
  it('says what it counts, and where it stands; a nought opens nothing', async () => {
    const element = await balance();
    expect(all(element, '.cell-opener').map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      '1 (1 flagskib): Sunde liv, fase 1',
      '2 (1 flagskib, 1 stort): Sunde liv, fase 2',
      '2 (1 stort, 1 lille): Klima og natur, fase 2',
    ]);
  });

  it('opens what it counts by the keyboard, and Escape leads back to it', async () => {
    const element = await balance();
    const number = numberOf(element, 'Klima og natur, fase 2');
    number.focus();
    await sendKeys({ press: 'Enter' });
    const dialog = await drawn(element, `${cell}[open]`);
    expect(one(element, '#cell-title').textContent.trim()).to.equal('Klima og natur, fase 2');
    expect(texts(element, `${cell} .dialog-body > p`)).to.deep.equal(['2 initiativer']);
    expect(texts(element, `${cell} .entry-title`)).to.deep.equal(['Byttemarked', 'Kampagnen']);
    expect(dialog.contains(focused(element) ?? null), 'the focus is elsewhere').to.equal(true);
    expect(await faultsIn(element)).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    await until(() => focused(element) === number, 'the focus never came back');
    expect(all(element, 'dialog')).to.deep.equal([]);
  });

  it('leads on to one of them, and back to the others', async () => {
    const element = await balance();
    // By keys: Escape closes together what no reader has opened.
    numberOf(element, 'Sunde liv, fase 1').focus();
    await sendKeys({ press: 'Enter' });
    (await drawn(element, `${cell}[open] .entry-title a`)).focus();
    await sendKeys({ press: 'Enter' });
    await drawn(element, 'dialog[data-name=initiative][open]');
    expect(texts(element, '#initiative-title')).to.deep.equal(['Sundhedscenter']);
    await sendKeys({ press: 'Escape' });
    await until(
      () => !element.renderRoot.querySelector('dialog[data-name=initiative]'),
      'the initiative never closed',
    );
    expect(all(element, `${cell}[open]`).length).to.equal(1);
  });

  it('counts and opens what the filters leave, a page at a time', async () => {
    history.replaceState(null, '', '#vision-initiative-map.scale=small');
    const element = await balance({ initiatives: many(100) });
    const number = numberOf(element, 'Sunde liv, fase 1');
    expect(number.textContent.trim()).to.match(/^\d+ \(\d+ små\)$/);
    number.click();
    await drawn(element, `${cell} .entry`);
    expect(all(element, `${cell} .entry`).length).to.equal(20);
    one(element, `${cell} .dialog-body > .button`).click();
    const counted = parseInt(number.textContent, 10);
    await until(() => all(element, `${cell} .entry`).length === counted, 'the rest never came');
  });

  it('is closed for good once the reader has gone to another view', async () => {
    const element = await balance();
    numberOf(element, 'Sunde liv, fase 1').click();
    await drawn(element, `${cell}[open]`);
    await chooseView(element, 'Måltal');
    await drawn(element, '.metrics');
    await chooseView(element, 'Balance');
    await drawn(element, '.cell-opener');
    await element.updateComplete;
    expect(all(element, cell)).to.deep.equal([]);
  });
});

describe('the chart of the balance', () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    it(`stands still from its first picture on, with ${reducedMotion} for motion`, async () => {
      await emulateMedia({ reducedMotion });
      const element = await balance();
      const canvas = one(element, 'canvas') as HTMLCanvasElement;
      const { Chart } = await import('chart.js');
      while (!Chart.getChart(canvas)) await new Promise(requestAnimationFrame);
      expect(Chart.getChart(canvas)?.options.animation).to.equal(false);
      await new Promise(requestAnimationFrame);
      const first = canvas.toDataURL();
      for (let frame = 0; frame < 20; frame++) {
        await new Promise(requestAnimationFrame);
        expect(canvas.toDataURL() === first, `another picture in frame ${frame}`).to.equal(true);
      }
      await emulateMedia({ reducedMotion: 'no-preference' });
    });
  }
});
