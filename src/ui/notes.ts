import { css, html, nothing, type TemplateResult } from 'lit';
import type { CommonMessages } from '../i18n/common.ts';
import { info, warning } from './icons.ts';

/** There is nothing to show, and what the reader can do about it. */
export function renderEmpty(text: unknown, action?: unknown): TemplateResult {
  return html`<div class="note" part="note">
    <p>${text}</p>
    ${action ? html`<div class="button-row">${action}</div>` : nothing}
  </div>`;
}

export interface ErrorContent {
  readonly title: string;
  readonly advice: string;
  readonly retry?: (() => void) | undefined;
}

/** The feed could not be had, and there is nothing else to show. */
export function renderError(
  { title, advice, retry }: ErrorContent,
  words: Pick<CommonMessages, 'retry'>,
): TemplateResult {
  return html`<div class="note" part="note error">
    <p class="note-title">${warning()}<span>${title}</span></p>
    <p>${advice}</p>
    ${
      retry
        ? html`<div class="button-row">
            <button class="button" type="button" @click=${retry}>${words.retry}</button>
          </div>`
        : nothing
    }
  </div>`;
}

/** What is shown is old; `text` says how old. */
export function renderStale(
  text: string,
  words: Pick<CommonMessages, 'retry'>,
  retry?: () => void,
): TemplateResult {
  return html`<div class="note note-line small" part="note stale">
    <p>${info()}<span>${text}</span></p>
    ${
      retry
        ? html`<button class="button" type="button" @click=${retry}>${words.retry}</button>`
        : nothing
    }
  </div>`;
}

export const noteStyles = css`
  .note {
    margin-block: var(--_space);
    padding: 0.75em var(--_space);
    border: var(--_hairline) solid var(--_line);
    border-inline-start: 0.25em solid var(--_mark);
    border-radius: var(--_radius);
  }

  .note > * + * {
    margin-block-start: 0.5em;
  }

  .note-title {
    font-weight: 700;
  }

  .note-title,
  .note-line,
  .note-line > p {
    display: flex;
    gap: 0.5em;
    align-items: start;
  }

  .note-title > .icon,
  .note-line .icon {
    margin-block-start: 0.125em;
  }

  .note-line {
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5em;
  }

  .note-line > p {
    flex: 1 1 14em;
  }

  .note-line > * + * {
    margin-block-start: 0;
  }
`;
