import { expect } from '@open-wc/testing';
import type { VisionInitiativeMap } from '../../../src/widgets/initiative-map/initiative-map.ts';
import { until } from '../../helpers/until.ts';
import { feedAddress, shown } from '../../helpers/widget.ts';
import { all, initiativeMap, one, SECTIONS } from './fixture.ts';

const widthOf = (element: VisionInitiativeMap): number =>
  Number((one(element, '.outline').getAttribute('viewBox') ?? '').split(' ')[2]);

describe('the map, before what answers is there', () => {
  it('answers to what was pressed before it could, as soon as it can', async () => {
    const element = initiativeMap({ feed: feedAddress(SECTIONS), lang: 'da' });
    const first = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!element.renderRoot.querySelector('.mark')) return;
        observer.disconnect();
        resolve();
      });
      void element.updateComplete.then(() =>
        observer.observe(element.renderRoot, { childList: true, subtree: true }),
      );
    });
    const ready = shown(element);
    await first;
    const whole = widthOf(element);
    const keydown = (key: string): KeyboardEvent =>
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
    const [zoom, walk, other] = [keydown('+'), keydown('ArrowRight'), keydown('a')];
    one(element, '.map-window').dispatchEvent(zoom);
    one(element, '.mark').focus();
    one(element, '.mark').dispatchEvent(walk);
    one(element, '.mark').dispatchEvent(other);
    expect([zoom, walk, other].map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([
      true,
      true,
      false,
    ]);
    await ready;
    await until(() => widthOf(element) < whole, 'never came nearer');
    await until(
      () => element.shadowRoot?.activeElement === all(element, '.mark')[1],
      'never walked to the next mark',
    );
  });
});
