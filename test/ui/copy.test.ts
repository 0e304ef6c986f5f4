import { expect } from '@open-wc/testing';
import { until } from '../helpers/until.ts';
import { resetMouse } from '@web/test-runner-commands';
import { AnnouncerController } from '../../src/controllers/announcer.ts';
import { copy, CopyController } from '../../src/controllers/copy.ts';
import { kit } from '../../src/i18n/kit.ts';
import { copyStyles, renderCopyButton } from '../../src/ui/copy.ts';
import { renderShareButton } from '../../src/ui/share.ts';
import { html, LitElement, type TemplateResult } from 'lit';
import { SHARED } from '../../stories/helpers/kit.ts';
import { fixture } from '@open-wc/testing';
import { faultsIn } from '../helpers/axe.ts';
import { click, press } from '../helpers/input.ts';
import { one } from '../helpers/kit.ts';

const URL_OF_EVENT = 'https://example.org/kalender#vision-event-calendar.event=a';

class CopyHost extends LitElement {
  static override styles = [...SHARED, copyStyles];

  readonly copier = new CopyController(this, new AnnouncerController(this, () => 'da'));

  override render(): TemplateResult {
    return html`<div id="copy">
        ${renderCopyButton(this.copier, kit.da, {
          key: 'text',
          label: kit.da.copy,
          content: () => ({ text: 'Kalender', html: '<b>Kalender</b><!--[if mso]>x<![endif]-->' }),
        })}
      </div>
      <div id="share">
        ${renderShareButton(this.copier, kit.da, {
          key: 'link',
          title: 'Byttemarked',
          url: URL_OF_EVENT,
        })}
      </div>`;
  }
}
customElements.define('copy-host', CopyHost);

/** Stands in place of the platform's own until the test is over. */
function replace(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true });
  replaced.push(() => Reflect.deleteProperty(target, name));
}
const replaced: (() => void)[] = [];

const refuse = (): Promise<never> => Promise.reject(new DOMException('', 'NotAllowedError'));
const closeClipboard = (): void => {
  replace(document, 'execCommand', () => false);
  replace(navigator, 'clipboard', { writeText: refuse, write: refuse });
};

const buttonIn = (host: CopyHost, place: string): HTMLElement =>
  one(host.renderRoot, `#${place} button`);
const textIn = (host: CopyHost, place: string): string =>
  one(host.renderRoot, `#${place}`).textContent.replace(/\s+/g, ' ').trim();

describe('copying and sharing', () => {
  let host: CopyHost;
  let pasted: Record<string, string>;
  const listen = ({ clipboardData }: ClipboardEvent): void => {
    pasted = {
      text: clipboardData?.getData('text/plain') ?? '',
      html: clipboardData?.getData('text/html') ?? '',
    };
  };

  beforeEach(async () => {
    pasted = {};
    host = await fixture<CopyHost>('<copy-host></copy-host>');
  });
  afterEach(async () => {
    for (const restore of replaced.splice(0)) restore();
    await resetMouse();
  });

  it('puts text and markup on the clipboard, to the byte', async () => {
    const field = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
    field.addEventListener('paste', listen);
    await click(buttonIn(host, 'copy'));
    await until(() => textIn(host, 'copy') === 'Kopiér Kopieret');
    field.focus();
    await press('Control+v');
    expect(pasted.text).to.equal('Kalender');
    expect(pasted.html).to.contain('<b>Kalender</b><!--[if mso]>x<![endif]-->');
  });

  it('does not let the page add to what is copied', async () => {
    let heard = false;
    const listener = (): void => {
      heard = true;
    };
    document.addEventListener('copy', listener);
    await click(buttonIn(host, 'copy'));
    document.removeEventListener('copy', listener);
    expect(heard).to.equal(false);
  });

  it('uses the clipboard interface where the event does not come', async () => {
    const written: string[] = [];
    replace(document, 'execCommand', () => false);
    replace(navigator, 'clipboard', {
      writeText: (text: string) => {
        written.push(text);
        return Promise.resolve();
      },
    });
    expect(await copy({ text: 'Kalender' })).to.equal(true);
    expect(written).to.deep.equal(['Kalender']);
  });

  it('gives the reader the text to copy where nothing may', async () => {
    closeClipboard();
    await click(buttonIn(host, 'copy'));
    await until(() => host.shadowRoot?.activeElement instanceof HTMLTextAreaElement);
    const field = one(host.renderRoot, 'textarea') as HTMLTextAreaElement;
    expect(field.value).to.equal('Kalender');
    expect(field.selectionEnd).to.equal('Kalender'.length);
    expect(field.labels[0]?.textContent).to.contain('Markér teksten');
    expect(await faultsIn(host)).to.deep.equal([]);
  });

  it('has the note go when the reader goes on', async () => {
    await click(buttonIn(host, 'copy'));
    await until(() => textIn(host, 'copy') === 'Kopiér Kopieret');
    buttonIn(host, 'share').focus();
    await until(() => textIn(host, 'copy') === 'Kopiér');
  });

  it('copies the link where there is no share sheet', async () => {
    replace(navigator, 'canShare', undefined);
    host.requestUpdate();
    await host.updateComplete;
    expect(textIn(host, 'share')).to.equal('Kopiér link');
    await click(buttonIn(host, 'share'));
    await until(() => textIn(host, 'share') === 'Kopiér link Linket er kopieret');
  });

  describe('with a share sheet', () => {
    let asked: ShareData[];
    let answer: () => Promise<void>;
    beforeEach(async () => {
      asked = [];
      answer = () => Promise.resolve();
      replace(navigator, 'canShare', () => true);
      replace(navigator, 'share', (data: ShareData) => {
        asked.push(data);
        return answer();
      });
      host.requestUpdate();
      await host.updateComplete;
    });

    it('opens it with title and link', async () => {
      expect(textIn(host, 'share')).to.equal('Del');
      await click(buttonIn(host, 'share'));
      expect(asked).to.deep.equal([{ title: 'Byttemarked', url: URL_OF_EVENT }]);
      expect(textIn(host, 'share')).to.equal('Del');
    });

    it('takes a change of mind for an answer', async () => {
      answer = () => Promise.reject(new DOMException('', 'AbortError'));
      await host.copier.share('link', { title: '', url: URL_OF_EVENT }, kit.da);
      expect(host.copier.outcomeOf('link')).to.equal(undefined);
    });

    it('copies the link where the frame forbids the sheet', async () => {
      answer = refuse;
      await click(buttonIn(host, 'share'));
      await until(() => textIn(host, 'share') === 'Del Linket er kopieret');
    });
  });

  it('has nothing that axe finds fault with', async () => {
    expect(await faultsIn(host)).to.deep.equal([]);
  });
});
