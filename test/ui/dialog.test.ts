import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import { faultsIn } from '../helpers/axe.ts';
import { dialogHost } from '../helpers/dialog-host.ts';
import { click, clickAt, press } from '../helpers/input.ts';
import { one } from '../helpers/kit.ts';

/** Back, or what leads to it, is a step the browser takes when it pleases. */
const stepped = (): Promise<unknown> => oneEvent(window, 'popstate');

describe('dialog', () => {
  const start = location.href;

  beforeEach(async () => {
    await setViewport({ width: 900, height: 700 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(async () => {
    history.replaceState(null, '', start);
    await resetMouse();
  });

  describe('opening', () => {
    it('has no dialog in the document before', async () => {
      expect((await dialogHost()).dialogElement).to.equal(null);
    });

    it('is modal, named by its title, and the title has the focus', async () => {
      const host = await dialogHost();
      const dialog = await host.open();
      expect(dialog.matches(':modal')).to.equal(true);
      expect(host.focused).to.equal('Arrangement a');
      const name = dialog.getAttribute('aria-labelledby') ?? '';
      expect(one(dialog, `#${name}`).textContent).to.contain('Arrangement a');
    });

    it('keeps the focus off the page behind', async () => {
      const host = await dialogHost();
      await host.open();
      const met = new Set<string>();
      for (let step = 0; step < 6; step++) {
        await press('Tab');
        met.add(host.focused);
      }
      expect([...met].filter(Boolean).sort()).to.deep.equal(['Luk', 'Næste', 'link']);
    });

    it('tells the title again when it goes on to another item, and starts at its top', async () => {
      const host = await dialogHost();
      await host.open('b');
      host.dialog.show('a');
      await host.updateComplete;
      host.dialogElement?.scrollTo(0, 500);
      host.dialog.show('b');
      await host.updateComplete;
      expect(host.focused).to.equal('Arrangement b');
      expect(host.dialogElement?.scrollTop).to.equal(0);
    });

    it('waits while the widget cannot be seen', async () => {
      const host = await dialogHost((hidden) => (hidden.hidden = true));
      host.dialog.show('a');
      await host.updateComplete;
      expect(host.dialogElement?.open).to.equal(false);
      host.hidden = false;
      await host.redraw();
      expect(host.dialogElement?.open).to.equal(true);
      host.dialog.close();
    });
  });

  describe('closing', () => {
    it('by Escape gives the focus back', async () => {
      const host = await dialogHost();
      await host.open();
      const back = stepped();
      await press('Escape');
      await back;
      await host.updateComplete;
      expect(host.dialogElement).to.equal(null);
      expect(host.focused).to.equal('a');
    });

    it('by its button gives the focus back', async () => {
      const host = await dialogHost();
      const dialog = await host.open();
      await click(one(dialog, '.dialog-close'));
      await host.updateComplete;
      expect(host.dialogElement).to.equal(null);
      await nextFrame();
      expect(host.focused).to.equal('a');
    });

    it('by a click on the backdrop, not by one inside', async () => {
      const host = await dialogHost();
      const dialog = await host.open();
      await click(one(dialog, 'p'));
      expect(dialog.open).to.equal(true);
      await clickAt(5, 5);
      await host.updateComplete;
      expect(host.dialogElement).to.equal(null);
    });

    it('not when a text is selected beyond the edge', async () => {
      const host = await dialogHost();
      const dialog = await host.open();
      const { x, y } = one(dialog, 'p').getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(x) + 5, Math.round(y) + 5] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [5, 5] });
      await sendMouse({ type: 'up' });
      expect(dialog.open).to.equal(true);
    });

    it('gives the focus to the item when what opened it is gone', async () => {
      const host = await dialogHost();
      host.focusAfter = () => host.renderRoot.querySelector<HTMLElement>('#open-b');
      await host.open('a');
      host.items = ['b'];
      await host.redraw();
      host.dialog.close();
      await host.updateComplete;
      await nextFrame();
      expect(host.focused).to.equal('b');
    });

    it('gives the focus to the widget’s heading when nothing better is left', async () => {
      const host = await dialogHost();
      await host.open();
      host.items = [];
      await host.redraw();
      host.dialog.close();
      await host.updateComplete;
      await nextFrame();
      expect(host.focused).to.equal('Kalender');
    });
  });

  describe('small screens', () => {
    it('fills a phone without a sideways scroll, with the title in sight', async () => {
      await setViewport({ width: 320, height: 560 });
      const host = await dialogHost();
      const dialog = await host.open('b');
      const box = dialog.getBoundingClientRect();
      expect([box.left, box.top, box.width, box.height]).to.deep.equal([0, 0, 320, 560]);
      expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
      dialog.scrollTo(0, 900);
      expect(one(dialog, '.dialog-title').getBoundingClientRect().top).to.be.at.least(0);
      host.dialog.close();
    });
  });

  it('opens from a link, unless the reader wants a tab of its own', async () => {
    const host = await dialogHost();
    const click = (init: MouseEventInit): boolean => {
      const event = new MouseEvent('click', { cancelable: true, ...init });
      host.dialog.follow(event, 'a');
      return event.defaultPrevented;
    };
    expect(click({ ctrlKey: true })).to.equal(false);
    expect(host.dialog.openId).to.equal(undefined);
    expect(click({})).to.equal(true);
    expect(host.dialog.openId).to.equal('a');
    host.dialog.close();
  });

  it('has nothing that axe finds fault with', async () => {
    const host = await dialogHost();
    await host.open();
    expect(await faultsIn(host)).to.deep.equal([]);
    host.dialog.close();
  });
});
