import { css, html, nothing, type TemplateResult } from 'lit';
import type { Copyable, CopyController, CopyWords } from '../controllers/copy.ts';

export interface CopyButtonContent {
  /** Tells this button from others in the widget. */
  readonly key: string;
  readonly label: string;
  /** Made when the button is pressed. */
  readonly content: () => Copyable;
  readonly icon?: unknown;
}

/** A button that copies, with a note of how it went. Needs `copyStyles`. */
export function renderCopyButton(
  copier: CopyController,
  words: CopyWords,
  { key, label, content, icon = nothing }: CopyButtonContent,
): TemplateResult {
  const press = () => copier.copy(key, content(), words);
  return renderNotedButton(copier, words, { key, label, icon, press });
}

/** A button whose press ends in a note beside it; shared by copying and sharing. */
export function renderNotedButton(
  copier: CopyController,
  words: CopyWords,
  button: {
    readonly key: string;
    readonly label: string;
    readonly icon: unknown;
    readonly press: () => Promise<void>;
  },
): TemplateResult {
  const { key, label, icon, press } = button;
  const pressed = async ({ currentTarget }: Event): Promise<void> => {
    await press();
    const field = (currentTarget as Element).parentElement?.querySelector('textarea');
    // Ready for the reader's own copying.
    field?.focus();
    field?.select();
  };
  return html`<span class="copy screen-only" @focusout=${copier.onFocusout}>
    <button class="button" type="button" @click=${pressed}>${icon} ${label}</button>
    ${renderNote(copier, words, key)}
  </span>`;
}

function renderNote(copier: CopyController, words: CopyWords, key: string) {
  const outcome = copier.outcomeOf(key);
  if (!outcome) return nothing;
  if (outcome.isCopied) return html`<span class="copy-note">${words.copied}</span>`;
  return html`<label class="copy-note"
    >${words.copyFailed}
    <textarea class="copy-text" rows="3" readonly .value=${outcome.text}></textarea>
  </label>`;
}

export const copyStyles = css`
  .copy {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  .copy-text {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.25em;
    padding: 0.375em 0.625em;
    border: var(--_hairline) solid var(--_edge);
    border-radius: var(--_radius);
    background-color: transparent;
  }
`;
