import { html, nothing } from 'lit';
import type { Builder } from '../app.ts';

/** A piece of code with a button that copies it. */
export function codeView(builder: Builder, key: string, code: string, label: string) {
  return html`<div class="code">
    <pre tabindex="0"><code>${code}</code></pre>
    <button type="button" class="button" @click=${() => builder.copy(key, () => ({ text: code }))}>
      ${label}
    </button>
    ${copyNote(builder, key)}
  </div>`;
}

/** How the copying by this key goes. */
export function copyNote({ copied, words }: Builder, key: string) {
  const ours = copied?.key === key ? copied : undefined;
  const says = {
    waits: words.feed.loading,
    asks: nothing,
    copied: words.copy.copied,
    failed: words.copy.failed,
  };
  return html`<span class="copied" role="status">${ours ? says[ours.state] : nothing}</span> ${
      ours?.state === 'failed'
        ? html`<textarea
            class="copied-text"
            rows="4"
            readonly
            aria-label=${words.copy.failed}
            .value=${ours.text}
          ></textarea>`
        : nothing
    }`;
}
