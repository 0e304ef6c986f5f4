import { fixture } from '@open-wc/testing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { AddressController } from '../../src/controllers/address.ts';
import { DialogController } from '../../src/controllers/dialog.ts';
import { kit } from '../../src/i18n/kit.ts';
import { dialogStyles, renderDialog } from '../../src/ui/dialog.ts';
import { iconStyles } from '../../src/ui/icons.ts';
import { SHARED } from '../../stories/helpers/kit.ts';
import { click } from './input.ts';
import { one } from './kit.ts';

/** A widget that is nothing but two buttons, each opening a dialog; that of `b` is long. */
export class DialogHost extends LitElement {
  static override styles = [...SHARED, iconStyles, dialogStyles];

  items = ['a', 'b'];
  asksInline = false;
  focusAfter: ((id: string) => HTMLElement | null) | undefined;
  readonly address = new AddressController(this, () => 'test');
  readonly dialog = new DialogController(this, {
    name: 'event',
    address: this.address,
    inline: () => this.asksInline,
    focusAfter: (id) => this.focusAfter?.(id),
  });

  get dialogElement(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get focused(): string {
    return this.shadowRoot?.activeElement?.textContent.trim() ?? '';
  }

  async open(id = 'a'): Promise<HTMLDialogElement> {
    await click(one(this.renderRoot, `#open-${id}`));
    await this.updateComplete;
    if (!this.dialogElement) throw new Error('nothing opened');
    return this.dialogElement;
  }

  async redraw(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
  }

  override render(): TemplateResult {
    return html`<h2>Kalender</h2>
      ${this.items.map(
        (id) =>
          html`<button
            id="open-${id}"
            @click=${(event: Event) => this.dialog.show(id, event.currentTarget)}
          >
            ${id}
          </button>`,
      )}
      ${renderDialog(this.dialog, kit.da, (id) => ({
        title: `Arrangement ${id}`,
        body: html`<p>Tekst <a href="#x">link</a></p>
          ${id === 'b' ? html`<div style="block-size: 3000px"></div>` : nothing}`,
        actions: html`<button id="next" @click=${() => this.dialog.show('b')}>Næste</button>`,
      }))}`;
  }
}
customElements.define('dialog-host', DialogHost);

export async function dialogHost(before?: (host: DialogHost) => void): Promise<DialogHost> {
  const place = await fixture<HTMLElement>('<div></div>');
  const host = new DialogHost();
  before?.(host);
  place.append(host);
  await host.updateComplete;
  return host;
}
