import { ContextProvider } from '@lit/context';
import { LitElement, css, html, type PropertyValues } from 'lit';
import { property } from './property.ts';
import { feedContext, inlineSource, isSameSource, urlSource } from './context.ts';

/**
 * Gives the widgets inside it their feed, so that it is named once.
 *
 * A feed may also be written into the page: `<script type="application/json">` as a child.
 *
 * @slot - The widgets, with any page content between them.
 */
export class VisionFeed extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** The feed's address. A feed written inside the element wins over it. */
  @property() src = '';

  #provider = new ContextProvider(this, { context: feedContext });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provide();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.#provide();
  }

  protected override render() {
    return html`<slot @slotchange=${this.#provide}></slot>`;
  }

  #provide(): void {
    const source = inlineSource(this) ?? urlSource(this.src);
    if (!isSameSource(source, this.#provider.value)) this.#provider.setValue(source);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vision-feed': VisionFeed;
  }
}
