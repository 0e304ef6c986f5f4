import { expect, fixture, nextFrame, oneEvent } from '@open-wc/testing';
import { resetMouse, setViewport } from '@web/test-runner-commands';
import { dialogHost, type DialogHost } from '../helpers/dialog-host.ts';
import { click, press } from '../helpers/input.ts';
import { one } from '../helpers/kit.ts';

/** Back, or what leads to it, is a step the browser takes when it pleases. */
const stepped = (): Promise<unknown> => oneEvent(window, 'popstate');

describe('dialog and page', () => {
  const start = location.href;

  beforeEach(() => setViewport({ width: 900, height: 700 }));
  afterEach(async () => {
    history.replaceState(null, '', start);
    await resetMouse();
  });

  describe('the page behind', () => {
    it('does not scroll, does not move, and is afterwards as it was', async () => {
      const tall = await fixture<HTMLElement>('<div style="block-size: 5000px"></div>');
      const host = await dialogHost();
      scrollTo(0, 0);
      host.scrollIntoView({ block: 'center' });
      const before = { left: tall.getBoundingClientRect().left, width: tall.clientWidth, scrollY };
      await host.open();
      expect(getComputedStyle(document.body).overflow).to.equal('hidden');
      expect({
        left: tall.getBoundingClientRect().left,
        width: tall.clientWidth,
        scrollY,
      }).to.deep.equal(before);
      host.dialog.close();
      await host.updateComplete;
      expect(getComputedStyle(document.body).overflow).to.equal('visible');
      expect(document.body.hasAttribute('style')).to.equal(false);
      expect(document.documentElement.hasAttribute('style')).to.equal(false);
    });

    it('scrolls again when the widget is taken away, and the dialog is back with it', async () => {
      const host = await dialogHost();
      await host.open();
      const place = host.parentElement;
      host.remove();
      expect(document.body.hasAttribute('style')).to.equal(false);
      place?.append(host);
      await host.updateComplete;
      expect(host.dialogElement?.matches(':modal')).to.equal(true);
      host.dialog.close();
      await host.updateComplete;
      expect(document.body.hasAttribute('style')).to.equal(false);
    });
  });

  describe('inline', () => {
    it('opens in the flow of the page, which stays usable', async () => {
      const host = await dialogHost((inline) => (inline.asksInline = true));
      const dialog = await host.open();
      expect(dialog.matches(':modal')).to.equal(false);
      expect(getComputedStyle(dialog).position).to.equal('static');
      expect(document.body.hasAttribute('style')).to.equal(false);
      expect(host.focused).to.equal('Arrangement a');
      await click(one(host.renderRoot, '#open-b'));
      await host.updateComplete;
      expect(host.focused).to.equal('Arrangement b');
    });

    it('is how it opens in a frame, however high the frame is', async () => {
      const frame = await fixture<HTMLIFrameElement>(
        '<iframe title="" style="inline-size: 400px; block-size: 3000px"></iframe>',
      );
      frame.src = new URL('../fixtures/dialog-frame.html', import.meta.url).href;
      await oneEvent(frame, 'load');
      const host = frame.contentDocument?.querySelector<DialogHost>('dialog-host');
      host?.shadowRoot?.querySelector('button')?.click();
      await host?.updateComplete;
      expect(host?.dialogElement?.open).to.equal(true);
      expect(host?.dialogElement?.matches(':modal')).to.equal(false);
      expect(frame.contentWindow?.location.hash, 'the address is the page’s').to.equal('');
    });

    it('closes by Escape and gives the focus back', async () => {
      const host = await dialogHost((inline) => (inline.asksInline = true));
      await host.open();
      await press('Escape');
      await host.updateComplete;
      await nextFrame();
      expect(host.dialogElement).to.equal(null);
      expect(host.focused).to.equal('a');
    });

    it('does not take the focus from a reader who has gone on', async () => {
      const host = await dialogHost((inline) => (inline.asksInline = true));
      await host.open();
      one(host.renderRoot, '#open-b').focus();
      host.dialog.close();
      await host.updateComplete;
      await nextFrame();
      expect(host.focused).to.equal('b');
    });
  });

  describe('address', () => {
    it('names what is open, and Back closes it', async () => {
      const host = await dialogHost();
      await host.open();
      expect(location.hash).to.equal('#vision-test.event=a');
      const back = stepped();
      history.back();
      await back;
      await host.updateComplete;
      expect(host.dialogElement).to.equal(null);
      expect(location.hash).to.equal('');
    });

    it('is opened again by Forward, and then closes to the heading', async () => {
      const host = await dialogHost();
      await host.open();
      let step = stepped();
      host.dialog.close();
      await step;
      step = stepped();
      history.forward();
      await step;
      await host.updateComplete;
      expect(host.dialogElement?.open).to.equal(true);
      host.dialog.close();
      await host.updateComplete;
      await nextFrame();
      expect(host.focused).to.equal('Kalender');
    });

    it('opens the dialog on arrival, and closing leaves the page', async () => {
      history.replaceState(null, '', '#vision-test.event=b');
      const host = await dialogHost();
      expect(host.dialogElement?.matches(':modal')).to.equal(true);
      expect(host.focused).to.equal('Arrangement b');
      const entries = history.length;
      await press('Escape');
      await nextFrame();
      await host.updateComplete;
      expect(location.hash).to.equal('');
      expect(history.length).to.equal(entries);
    });
  });
});
