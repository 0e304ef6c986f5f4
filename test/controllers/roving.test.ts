import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, type TemplateResult } from 'lit';
import { RovingController, rovingTarget } from '../../src/controllers/roving.ts';

class RovingHost extends LitElement {
  count = 6;
  columns = 0;
  readonly roving = new RovingController(this, {
    items: () => [...this.renderRoot.querySelectorAll('button')],
    columns: () => this.columns,
  });

  get focused(): string {
    return this.shadowRoot?.activeElement?.textContent ?? '';
  }

  override render(): TemplateResult {
    const items = Array.from({ length: this.count }, (_, index) => index);
    return html`<div @keydown=${this.roving.onKeydown} @focusin=${this.roving.onFocusin}>
        ${items.map(
          (index) => html`<button tabindex=${this.roving.tabIndex(index)}>${index}</button>`,
        )}
      </div>
      <a href="#after">after</a>`;
  }
}
customElements.define('roving-host', RovingHost);

async function press(...keys: string[]): Promise<void> {
  for (const combination of keys) {
    const held = combination.split('+');
    const key = held.pop() ?? '';
    for (const modifier of held) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    for (const modifier of held) await sendKeys({ up: modifier });
  }
}

describe('roving tab stop', () => {
  let host: RovingHost;

  beforeEach(async () => {
    host = await fixture<RovingHost>('<roving-host></roving-host>');
    host.shadowRoot?.querySelector('button')?.focus();
  });

  it('walks a list by either pair of arrows and stops at the ends', async () => {
    await press('ArrowRight', 'ArrowDown', 'ArrowLeft');
    expect(host.focused).to.equal('1');
    await press('ArrowUp', 'ArrowUp');
    expect(host.focused).to.equal('0');
    await press('End', 'ArrowDown');
    expect(host.focused).to.equal('5');
    await press('Home');
    expect(host.focused).to.equal('0');
  });

  it('is one stop, and the one that was left is the one that is come back to', async () => {
    await press('ArrowRight', 'ArrowRight', 'Tab');
    expect(host.focused).to.equal('after');
    await press('Shift+Tab');
    expect(host.focused).to.equal('2');
  });

  it('walks a grid by rows and columns', async () => {
    host.columns = 3;
    await press('ArrowDown', 'ArrowRight', 'End');
    expect(host.focused).to.equal('5');
    await press('Home');
    expect(host.focused).to.equal('3');
    await press('Control+Home');
    expect(host.focused).to.equal('0');
  });

  it('turns left and right around in a page that reads from right to left', async () => {
    host.setAttribute('dir', 'rtl');
    await press('ArrowLeft', 'ArrowLeft', 'ArrowRight');
    expect(host.focused).to.equal('1');
  });

  it('follows a click', async () => {
    host.shadowRoot?.querySelectorAll('button')[4]?.focus();
    await host.updateComplete;
    expect(host.shadowRoot?.querySelector('[tabindex="0"]')?.textContent).to.equal('4');
  });

  it('keeps a stop when the list becomes shorter', async () => {
    await press('End');
    host.count = 2;
    host.requestUpdate();
    await host.updateComplete;
    await host.updateComplete;
    expect(host.shadowRoot?.querySelector('[tabindex="0"]')?.textContent).to.equal('1');
  });

  it('leaves keys with Alt or Meta to the browser', async () => {
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowLeft',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    host.shadowRoot?.activeElement?.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    await press('a');
    expect(host.focused).to.equal('0');
  });
});

describe('rovingTarget', () => {
  const key = (name: string) => ({ key: name, ctrlKey: false });

  it('does not answer to keys of others', () => {
    expect(rovingTarget(key('Enter'), 0, { count: 3 })).to.equal(undefined);
    expect(rovingTarget(key('toString'), 0, { count: 3 })).to.equal(undefined);
  });

  it('stays in a last row that is not full', () => {
    expect(rovingTarget(key('End'), 7, { count: 8, columns: 7 })).to.equal(7);
    expect(rovingTarget(key('ArrowDown'), 3, { count: 8, columns: 7 })).to.equal(3);
  });
});
