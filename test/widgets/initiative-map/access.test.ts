import { expect } from '@open-wc/testing';
import { forceColors } from '../../helpers/forced-colors.ts';
import { press } from '../../helpers/input.ts';
import { until } from '../../helpers/until.ts';
import { drawn, one, show } from './fixture.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

describe('for those who hear it, press keys, or choose their own colours', () => {
  it('says how many are left when a filter is chosen', async () => {
    const element = await show();
    one(element, '.tools .button').click();
    (await drawn(element, '[aria-controls=filters-goal]')).click();
    (await drawn(element, '#filters-goal input')).click();
    const said = (): boolean =>
      [...document.querySelectorAll('[aria-live=polite]')].some(({ textContent }) =>
        textContent.includes('2 initiativer'),
      );
    await until(said, 'never said');
  });

  it('gives the focus back to what was opened when Back closes it', async () => {
    const element = await show();
    const link = one(element, '.list a');
    link.focus();
    await press('Enter');
    await drawn(element, 'dialog .facts');
    history.back();
    await until(() => !element.renderRoot.querySelector('dialog'), 'never closed');
    await until(() => element.shadowRoot?.activeElement === link, 'never came back');
    expect(location.hash).to.equal('');
  });

  it('draws the chart in the colours that are forced on the page', async () => {
    const own = 'rgb(10, 20, 200)';
    const element = await show({ view: 'balance', style: `color: ${own}` });
    const canvas = (await drawn(element, 'canvas')) as HTMLCanvasElement;
    const { Chart } = await import('chart.js');
    const ink = () => Chart.getChart(canvas)?.data.datasets[0]?.borderColor;
    await until(() => ink() === own, 'never drawn');
    await forceColors(true);
    try {
      const { color } = getComputedStyle(document.body);
      await until(() => ink() === color, 'never drawn in them');
    } finally {
      await forceColors(false);
    }
  });
});
