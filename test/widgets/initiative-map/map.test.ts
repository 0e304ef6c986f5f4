import { expect } from '@open-wc/testing';
import type { VisionInitiativeMap } from '../../../src/widgets/initiative-map/initiative-map.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { contentOf } from '../../helpers/content.ts';
import { clickAt, hover, press, type } from '../../helpers/input.ts';
import { all, drawn, listed, many, one, show, texts } from './fixture.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

const frameOf = (element: VisionInitiativeMap): number[] =>
  (one(element, '.outline').getAttribute('viewBox') ?? '').split(' ').map(Number);
const widthOf = (element: VisionInitiativeMap): number => frameOf(element)[2] ?? NaN;
const leftOf = (element: VisionInitiativeMap): number => frameOf(element)[0] ?? NaN;

/** A hundred at one house, and one far away. */
const crowd = [
  ...many(100, { name: 'Huset', lat: 55.65, lon: 12.3 }),
  { id: 'alene', title: 'Alene', places: [{ name: 'Skoven', lat: 55.69, lon: 12.22 }] },
];

/** Two that stand apart only from near by, and one that makes the map large. */
const neighbours = [
  { id: 'a', title: 'A', places: [{ name: 'Hjørnet', lat: 55.65, lon: 12.3 }] },
  { id: 'b', title: 'B', places: [{ name: 'Gården', lat: 55.6501, lon: 12.3006 }] },
  { id: 'c', title: 'C', places: [{ name: 'Skoven', lat: 55.69, lon: 12.22 }] },
];

describe('the map', () => {
  describe('keyboard', () => {
    it('zooms by plus and minus, and shows all marks by 0', async () => {
      const element = await show();
      const whole = widthOf(element);
      one(element, '.map-window').focus();
      await type('+');
      await element.updateComplete;
      expect(widthOf(element)).to.be.below(whole);
      await type('-');
      await element.updateComplete;
      expect(widthOf(element)).to.be.closeTo(whole, 1);
      await type('++0');
      await element.updateComplete;
      expect(widthOf(element)).to.be.closeTo(whole, 1);
    });

    it('moves by arrows once it is near, and not beyond the whole', async () => {
      const element = await show();
      one(element, '.map-window').focus();
      const before = leftOf(element);
      await press('ArrowRight');
      await element.updateComplete;
      expect(leftOf(element)).to.equal(before);
      await type('+');
      await element.updateComplete;
      const near = leftOf(element);
      await press('ArrowRight');
      await element.updateComplete;
      expect(leftOf(element)).to.be.greaterThan(near);
    });

    it('has one stop for all marks, which the arrows walk along', async () => {
      const element = await show();
      one(element, '.map-window').focus();
      await press('Tab');
      const marks = all(element, '.mark');
      const reached: unknown[] = [];
      while (reached.length < marks.length) {
        reached.push(element.shadowRoot?.activeElement);
        await press('ArrowRight');
        await element.updateComplete;
      }
      expect(reached).to.deep.equal(marks);
      await press('Home');
      expect(element.shadowRoot?.activeElement).to.equal(marks[0]);
    });

    it('opens a mark by Enter', async () => {
      const element = await show();
      one(element, '.mark').focus();
      await press('Enter');
      expect((await drawn(element, 'dialog')).textContent).to.contain('Byttemarked');
    });

    it('puts the name at a mark away on Escape, until another is turned to', async () => {
      const element = await show();
      const [first, second] = all(element, '.mark');
      const isNamed = (mark: HTMLElement | undefined): boolean => {
        const { content, display } = getComputedStyle(mark!, '::after');
        return content !== 'none' && display !== 'none';
      };
      await hover(first!);
      expect(isNamed(second)).to.equal(false);
      expect(isNamed(first)).to.equal(true);
      expect(contentOf(first!, '::after')).to.contain('Byttemarked');
      // The focus is nowhere in the widget: only the mouse is.
      await press('Escape');
      expect(isNamed(first)).to.equal(false);
      await hover(second!);
      expect(isNamed(second)).to.equal(true);
    });

    it('keeps the focus on a mark that is drawn elsewhere among them', async () => {
      const element = await show({}, { initiatives: [...neighbours].reverse() });
      const last = all(element, '.mark').at(-1);
      last?.focus();
      const name = last?.getAttribute('aria-label');
      one(element, '.map-buttons [aria-label="Zoom ind"]').click();
      await element.updateComplete;
      const focused = element.shadowRoot?.activeElement;
      expect([name, 'Kort over initiativer']).to.include(focused?.getAttribute('aria-label'));
    });

    it('keeps the focus in the map when a mark goes into another', async () => {
      const element = await show({}, { initiatives: neighbours });
      one(element, '.mark[data-scale=several]').click();
      await element.updateComplete;
      all(element, '.mark').at(-1)?.focus();
      await press('0');
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement).not.to.equal(null);
    });
  });

  describe('buttons', () => {
    it('zoom and move', async () => {
      const element = await show();
      const whole = widthOf(element);
      const press = async (label: string): Promise<void> => {
        one(element, `.map-buttons [aria-label="${label}"]`).click();
        await element.updateComplete;
      };
      await press('Zoom ind');
      const near = leftOf(element);
      expect(widthOf(element)).to.be.below(whole);
      await press('Mod øst');
      expect(leftOf(element)).to.be.greaterThan(near);
      await press('Mod vest');
      expect(leftOf(element)).to.be.closeTo(near, 1);
      await press('Zoom ud');
      expect(widthOf(element)).to.be.closeTo(whole, 1);
    });
  });

  describe('wheel, mouse and fingers', () => {
    const wheel = (element: VisionInitiativeMap, ctrlKey: boolean): boolean => {
      const { x, y, width, height } = one(element, '.map-window').getBoundingClientRect();
      const event = new WheelEvent('wheel', {
        deltaY: -100,
        ctrlKey,
        clientX: x + width / 2,
        clientY: y + height / 2,
        bubbles: true,
        cancelable: true,
      });
      return one(element, '.map-window').dispatchEvent(event);
    };

    it('lets the page scroll, and zooms only with ctrl', async () => {
      const element = await show();
      const whole = widthOf(element);
      expect(wheel(element, false), 'scrolls on').to.equal(true);
      await element.updateComplete;
      expect(widthOf(element)).to.equal(whole);
      expect(wheel(element, true), 'is ours').to.equal(false);
      await element.updateComplete;
      expect(widthOf(element)).to.be.below(whole);
    });

    it('comes nearer as two fingers part, and leaves one to the page', async () => {
      const element = await show();
      const whole = widthOf(element);
      const target = one(element, '.map-window');
      const { x, y, width, height } = target.getBoundingClientRect();
      const fingers = (...spread: number[]): boolean => {
        const touches = spread.map(
          (right, identifier) =>
            new Touch({
              identifier,
              target,
              clientX: x + width / 2 + right,
              clientY: y + height / 2,
            }),
        );
        return target.dispatchEvent(
          new TouchEvent('touchmove', { touches, bubbles: true, cancelable: true }),
        );
      };
      expect(fingers(10), 'one finger scrolls').to.equal(true);
      expect(fingers(-20, 20)).to.equal(false);
      fingers(-40, 40);
      await element.updateComplete;
      expect(widthOf(element)).to.be.closeTo(whole / 2, whole / 50);
    });

    it('is dragged by the mouse, which opens nothing', async () => {
      const element = await show();
      one(element, '.map-buttons [aria-label="Zoom ind"]').click();
      await element.updateComplete;
      const before = leftOf(element);
      const window = one(element, '.map-window');
      const { x, y, width, height } = window.getBoundingClientRect();
      const pointer = (type: string, right: number): boolean =>
        window.dispatchEvent(
          new PointerEvent(type, {
            pointerId: 1,
            button: 0,
            buttons: 1,
            clientX: x + width / 2 + right,
            clientY: y + height / 2,
            bubbles: true,
          }),
        );
      // A made-up pointer cannot be captured.
      window.setPointerCapture = () => undefined;
      pointer('pointerdown', 0);
      pointer('pointermove', -40);
      pointer('pointerup', -40);
      await element.updateComplete;
      expect(leftOf(element)).to.be.greaterThan(before);
      one(element, '.mark').click();
      await element.updateComplete;
      expect(element.renderRoot.querySelector('dialog')).to.equal(null);
    });

    it('opens a mark by a click', async () => {
      const element = await show();
      const { x, y, width, height } = one(element, '.mark').getBoundingClientRect();
      await clickAt(x + width / 2, y + height / 2);
      expect((await drawn(element, 'dialog')).textContent).to.contain('Byttemarked');
    });
  });

  describe('clusters', () => {
    it('stand for marks that would touch, and come apart when pressed', async () => {
      const element = await show({}, { initiatives: neighbours });
      const cluster = one(element, '.mark[data-scale=several]');
      expect(cluster.textContent).to.equal('2');
      expect(cluster.getAttribute('aria-label')).to.equal('2 initiativer tæt på hinanden');
      cluster.click();
      await element.updateComplete;
      expect(texts(element, '.mark').filter((text) => text === '2')).to.deep.equal([]);
    });

    it('open as a list where nothing tells them apart', async () => {
      const element = await show({}, { initiatives: crowd });
      one(element, '.mark[data-scale=several]').click();
      const dialog = await drawn(element, 'dialog');
      expect(dialog.textContent).to.contain('100 initiativer');
      expect(dialog.querySelectorAll('.entry').length).to.equal(20);
      dialog.querySelector<HTMLElement>('.entry a')?.click();
      await drawn(element, '#initiative-title');
      expect(location.hash).to.contain('initiative=i0');
    });

    it('are never for one initiative with two places', async () => {
      const element = await show(
        {},
        {
          initiatives: [
            {
              ...neighbours[0],
              places: [...neighbours.slice(0, 2)].flatMap(({ places }) => places),
            },
            neighbours[2],
          ],
        },
      );
      expect(texts(element, '.mark[data-scale=several]')).to.deep.equal([]);
    });

    it('leave no two marks lying on each other, at any number', async () => {
      for (const count of [40, 299, 1000]) {
        const element = await show({}, { initiatives: many(count) });
        const boxes = all(element, '.mark').map((mark) => mark.getBoundingClientRect());
        expect(boxes.length).to.be.greaterThan(5);
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            const apart = Math.hypot(
              a.x + a.width / 2 - b.x - b.width / 2,
              a.y + a.height / 2 - b.y - b.height / 2,
            );
            expect(apart).to.be.at.least((a.width + b.width) / 2 - 2);
          }
        }
        element.remove();
      }
    });
  });

  describe('fit', () => {
    it('comes as near as the filters let it', async () => {
      const whole = widthOf(await show());
      history.replaceState(null, '', '#vision-initiative-map.place=havn');
      document.querySelectorAll('vision-initiative-map').forEach((old) => old.remove());
      const element = await show();
      expect(listed(element)).to.deep.equal(['Byttemarked']);
      expect(widthOf(element)).to.be.below(whole);
    });
  });

  it('is accessible with clusters', async () => {
    expect(await faultsIn(await show({}, { initiatives: crowd }))).to.deep.equal([]);
  });
});
