import { expect, fixture, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { kit } from '../../src/i18n/kit.ts';
import { PrintController } from '../../src/controllers/print.ts';
import { renderPrintButton } from '../../src/ui/print.ts';
import { SHARED } from '../../stories/helpers/kit.ts';

class PrintHost extends LitElement {
  static override styles = [
    ...SHARED,
    css`
      .view {
        border-inline-start: 3px solid;
      }

      :host([compact]) .view {
        border-inline-start-width: 5px;
      }
    `,
  ];

  picture = '';
  opensDialog = false;
  readonly printer = new PrintController(this, {
    view: () => this.shadowRoot?.querySelector('.view'),
    page: () => 'A4 landscape',
    instead: () => this.shadowRoot?.querySelector('dialog'),
  });

  override render(): TemplateResult {
    return html`<section class="view">
        <h2>Kalender</h2>
        <p class="raised">Byttemarked</p>
        <button class="button">Vis flere</button>
        ${this.picture ? html`<img src=${this.picture} alt="" loading="lazy" />` : ''}
      </section>
      ${this.opensDialog ? html`<dialog open><p>Byttemarked</p></dialog>` : ''}
      ${renderPrintButton(this.printer, kit.da)}`;
  }
}
customElements.define('print-host', PrintHost);

async function printHost(before?: (host: PrintHost) => void): Promise<PrintHost> {
  const place = await fixture<HTMLElement>('<div></div>');
  const host = new PrintHost();
  before?.(host);
  place.append(host);
  await host.updateComplete;
  return host;
}

const papers = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-vision-print]'),
];
const press = (host: PrintHost): void =>
  host.shadowRoot?.querySelector<HTMLElement>('.button.screen-only')?.click();

describe('print', () => {
  const realPrint = window.print.bind(window);
  let printing: EventTarget;

  beforeEach(() => {
    printing = new EventTarget();
    // What a browser does, as far as a page sees it; the paper is judged while it lies there.
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      printing.dispatchEvent(new Event('printing'));
    };
  });
  afterEach(async () => {
    window.print = realPrint;
    window.dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
  });

  async function printed(host: PrintHost): Promise<HTMLElement> {
    const event = oneEvent(printing, 'printing');
    press(host);
    await event;
    const [paper, ...others] = papers();
    if (!paper || others.length > 0) throw new Error('one paper, no more');
    return paper;
  }

  it('lays a copy of the view beside everything else, out of sight on the screen', async () => {
    const paper = await printed(await printHost());
    expect(paper.parentElement).to.equal(document.body);
    expect(paper.shadowRoot?.querySelector('h2')?.textContent).to.equal('Kalender');
    expect(paper.getClientRects()).to.have.length(0);
  });

  it('leaves nothing behind', async () => {
    const host = await printHost();
    const before = {
      html: document.documentElement.outerHTML,
      sheets: [...document.adoptedStyleSheets],
    };
    await printed(host);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.outerHTML).to.equal(before.html);
    expect(document.adoptedStyleSheets).to.deep.equal(before.sheets);
  });

  it('prints the view and nothing of the page, however the page insists', async () => {
    const page = await fixture<HTMLElement>(
      html`<div id="chrome">
        <style>
          #chrome {
            display: flex !important;
          }
          body > div:not(.gone) {
            padding: 40px !important;
            display: flex !important;
          }
        </style>
        <nav>Menu</nav>
      </div>`,
    );
    const paper = await printed(await printHost());
    await emulateMedia({ media: 'print' });
    expect(page.getClientRects()).to.have.length(0);
    expect(paper.getClientRects()).to.have.length(1);
    expect(getComputedStyle(paper).padding).to.equal('0px');
    expect(getComputedStyle(document.body).margin).to.equal('0px');
  });

  it('keeps the widget’s own styles, and leaves out what can only be pressed', async () => {
    const host = await printHost((compact) => compact.setAttribute('compact', ''));
    const paper = await printed(host);
    await emulateMedia({ media: 'print' });
    const view = paper.shadowRoot?.querySelector('.view');
    if (!view) throw new Error('no view');
    expect(getComputedStyle(view).borderInlineStartWidth).to.equal('5px');
    expect(paper.shadowRoot?.querySelector('button')?.getClientRects()).to.have.length(0);
  });

  it('is black on white from a dark page, in the page’s font', async () => {
    const dark = await fixture<HTMLElement>('<div style="color: white; font-family: serif"></div>');
    const root = document.documentElement;
    root.style.setProperty('--vision-text', 'white');
    const host = await printHost();
    dark.append(host);
    const paper = await printed(host);
    await emulateMedia({ media: 'print' });
    for (const selector of ['h2', '.raised']) {
      const part = paper.shadowRoot?.querySelector(selector);
      if (!part) throw new Error(`no ${selector}`);
      expect(getComputedStyle(part).color).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(part).fontFamily).to.equal('serif');
    }
    root.removeAttribute('style');
  });

  it('gives the paper its size where the browser looks for it', async () => {
    await printed(await printHost());
    const rules = [...(document.adoptedStyleSheets.at(-1)?.cssRules ?? [])];
    const page = rules.find((rule) => rule instanceof CSSPageRule);
    expect(page?.cssText).to.contain('landscape');
  });

  it('loads pictures that the reader had not scrolled to, and prints without those that cannot be had', async () => {
    const broken = new URL('../fixtures/frame.html', import.meta.url).href;
    const paper = await printed(await printHost((host) => (host.picture = broken)));
    expect(paper.shadowRoot?.querySelector('img')?.loading).to.equal('eager');
  });

  it('prints an open dialog when the reader prints the page that it hides', async () => {
    await printHost((host) => {
      host.opensDialog = true;
    });
    window.dispatchEvent(new Event('beforeprint'));
    const [paper] = papers();
    expect(paper?.shadowRoot?.textContent).to.contain('Byttemarked');
    expect(paper?.shadowRoot?.querySelector('dialog')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    expect(papers()).to.have.length(0);
  });

  it('lets the page be printed as it is otherwise', async () => {
    await printHost();
    window.dispatchEvent(new Event('beforeprint'));
    expect(papers()).to.have.length(0);
  });

  it('takes its paper away with the widget', async () => {
    const host = await printHost();
    await printed(host);
    host.remove();
    expect(papers()).to.have.length(0);
  });
});
