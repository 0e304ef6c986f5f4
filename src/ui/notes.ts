import { css, html, nothing, type TemplateResult } from 'lit';
import type { CommonMessages } from '../i18n/common.ts';
import { info, warning } from './icons.ts';

/**
 * Holds the place of what is on its way: `bars` grey lines, and the word for those who listen. How
 * high it stands is the widget's to say. Needs `noteStyles`.
 */
export function renderLoading(words: Pick<CommonMessages, 'loading'>, bars = 3): TemplateResult {
  return html`<div class="loading" part="loading">
    <p class="visually-hidden" role="status">${words.loading}</p>
    ${Array.from({ length: bars }, () => html`<div class="loading-bar"></div>`)}
  </div>`;
}

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

/** Something in the feed is wrong: how much, and folded away, what. For the editor's eyes. */
export function renderIssues(
  reasons: readonly unknown[],
  words: Pick<CommonMessages, 'notShown'>,
): TemplateResult | typeof nothing {
  if (reasons.length === 0) return nothing;
  const items = reasons.map((reason) => html`<li>${reason}</li>`);
  return html`<details class="note note-fold small screen-only" part="note issues">
    <summary>${words.notShown(reasons.length)}</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
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

  .note-fold > summary {
    min-block-size: var(--_target);
    align-content: center;
  }

  .note-fold ul {
    padding-inline-start: 1.5em;
    list-style: outside disc;
  }

  .loading {
    display: grid;
    gap: 0.75em;
    align-content: start;
  }

  .loading-bar {
    block-size: 1.25em;
    border-radius: var(--_radius);
    background-color: color-mix(in srgb, currentColor 12%, transparent);
  }

  .loading-bar:nth-child(even) {
    inline-size: 45%;
    block-size: 1.75em;
  }

  .loading-bar:last-child {
    inline-size: 80%;
  }

  /* Nothing moves in the first moment: most loading is over before it would be seen. */
  @media (prefers-reduced-motion: no-preference) {
    .loading-bar {
      animation: loading 2s ease-in-out 600ms infinite alternate;
    }
  }

  @keyframes loading {
    to {
      opacity: 0.4;
    }
  }

  @media (forced-colors: active) {
    .loading-bar {
      background-color: GrayText;
      opacity: 0.4;
      animation: none;
      forced-color-adjust: none;
    }
  }
`;
