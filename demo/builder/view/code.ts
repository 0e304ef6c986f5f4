import { html, nothing } from 'lit';
import type { Builder } from '../app.ts';

/** A piece of code with a button that copies it. */
export function codeView(builder: Builder, key: string, code: string, label: string) {
  return html`<div class="code">
    <pre tabindex="0"><code>${code}</code></pre>
    <button type="button" class="button" @click=${() => builder.copy(key, { text: code })}>
      ${label}
    </button>
    ${copyNote(builder, key)}
  </div>`;
}

/** How the copying by this key went. */
export function copyNote({ copied, words }: Builder, key: string) {
  const isOurs = copied?.key === key;
  return html`<span class="copied" role="status"
      >${isOurs ? (copied.isCopied ? words.copy.copied : words.copy.failed) : nothing}</span
    >
    ${
      isOurs && !copied.isCopied
        ? html`<textarea
            class="copied-text"
            rows="4"
            readonly
            aria-label=${words.copy.failed}
            .value=${copied.text}
          ></textarea>`
        : nothing
    }`;
}
