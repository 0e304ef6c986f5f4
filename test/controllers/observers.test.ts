import { expect, fixture, nextFrame, oneEvent } from '@open-wc/testing';
import { until } from '../helpers/until.ts';
import { LitElement } from 'lit';
import { ContainerWidthController } from '../../src/controllers/container-width.ts';
import { EmWidthController } from '../../src/controllers/em-width.ts';

/** Tells each update, so that a test waits for what happens and not for a time. */
class ObservingHost extends LitElement {
  readonly width = new ContainerWidthController(this, 30);

  override updated(): void {
    this.dispatchEvent(new Event('updated'));
  }
}
customElements.define('observing-host', ObservingHost);

const observingHost = async (style: string): Promise<ObservingHost> => {
  const host = new ObservingHost();
  host.style.cssText = `display: block; ${style}`;
  const frame = await fixture<HTMLElement>('<div></div>');
  frame.append(host);
  await host.updateComplete;
  return host;
};

/** Two frames: observers report after layout, and what they ask for is drawn in the next. */
async function settled(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

describe('container width', () => {
  it('is narrow below its number of em of the host’s own font', async () => {
    const host = await observingHost('inline-size: 500px; font-size: 16px');
    await settled();
    expect(host.width.isNarrow, '500 px of 480').to.equal(false);
    const narrowed = oneEvent(host, 'updated');
    host.style.inlineSize = '470px';
    await narrowed;
    expect(host.width.isNarrow).to.equal(true);
    const widened = oneEvent(host, 'updated');
    host.style.fontSize = '10px';
    host.style.inlineSize = '469px';
    await widened;
    expect(host.width.isNarrow, '469 px of 300').to.equal(false);
  });

  it('asks for nothing while it stays on one side', async () => {
    const host = await observingHost('inline-size: 900px; font-size: 16px');
    await settled();
    let updates = 0;
    host.addEventListener('updated', () => updates++);
    host.style.inlineSize = '800px';
    await settled();
    host.style.display = 'none';
    await settled();
    expect(updates).to.equal(0);
    expect(host.width.isNarrow).to.equal(false);
  });
});

class MeasuredHost extends LitElement {
  readonly width = new EmWidthController(this, 60);
}
customElements.define('measured-host', MeasuredHost);

describe('em width', () => {
  const measured = async (style: string): Promise<MeasuredHost> => {
    const host = new MeasuredHost();
    host.style.cssText = style;
    (await fixture<HTMLElement>('<div></div>')).append(host);
    await host.updateComplete;
    return host;
  };

  it('is known before the first drawing, and follows the host in steps that show', async () => {
    const host = await measured('display: block; inline-size: 41em');
    expect(host.width.em).to.equal(40);
    host.style.inlineSize = '31em';
    await until(() => host.width.em === 30);
  });

  it('is the usual one where the host has no width', async () => {
    const host = await measured('display: none');
    expect(host.width.em).to.equal(60);
  });
});
