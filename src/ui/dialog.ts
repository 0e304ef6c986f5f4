import { css, html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DialogController } from '../controllers/dialog.ts';
import type { KitMessages } from '../i18n/kit.ts';
import { close } from './icons.ts';
import { raised } from '../styles/raised.ts';

export interface DialogContent {
  readonly title: unknown;
  /** The heading's level; 2 is right for a dialog above the page, one more than the widget's within it. */
  readonly level?: number;
  /** The language and direction of what is shown, where they are not the widget's. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly body: unknown;
  /** Buttons and links beneath the body. */
  readonly actions?: unknown;
}

/**
 * The open item in a native dialog, or nothing. `content` is asked only for what is open, so that
 * it may be dear. Needs `dialogStyles` and `iconStyles`.
 */
export function renderDialog(
  dialog: DialogController,
  words: Pick<KitMessages, 'close'>,
  content: (id: string) => DialogContent,
): TemplateResult | typeof nothing {
  const { openId, name } = dialog;
  if (openId === undefined) return nothing;
  const { title, level = 2, lang, dir, body, actions } = content(openId);
  return html`<dialog
    class="dialog raised"
    part="dialog"
    data-name=${name}
    ?data-inline=${dialog.isInline}
    aria-labelledby="${name}-title"
    @close=${dialog.onClose}
    @keydown=${dialog.onKeydown}
    @pointerdown=${dialog.onPointerdown}
    @click=${dialog.onClick}
  >
    <div class="dialog-head">
      <h2
        id="${name}-title"
        class="dialog-title title"
        aria-level=${level}
        tabindex="-1"
        lang=${ifDefined(lang)}
        dir=${ifDefined(dir)}
      >
        ${title}
      </h2>
      <button class="dialog-close button screen-only" type="button" @click=${dialog.close}>
        ${close()} <span class="dialog-close-word">${words.close}</span>
      </button>
    </div>
    <div class="dialog-body" lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${body}</div>
    ${actions ? html`<div class="dialog-actions button-row screen-only">${actions}</div>` : nothing}
  </dialog>`;
}

export const dialogStyles = css`
  ${raised}

  .dialog {
    inline-size: min(44em, 100% - 2em);
    max-inline-size: none;
    max-block-size: calc(100dvh - 4em);
    padding: 0;
    border: var(--_hairline) solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    overflow: auto;
    overscroll-behavior: contain;
    animation: dialog-opens 160ms ease-out;
  }

  /* In the middle, whatever distance the widget keeps between its parts. */
  .dialog:modal {
    margin: auto;
  }

  @keyframes dialog-opens {
    from {
      opacity: 0;
      translate: 0 0.5em;
    }
  }

  /* Written out: in older browsers the backdrop does not inherit a token. */
  .dialog::backdrop {
    background-color: rgb(0 0 0 / 55%);
  }

  .dialog-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    gap: 1em;
    align-items: start;
    justify-content: space-between;
    padding: 1em 1.25em 0.75em;
    background-color: inherit;
  }

  .dialog-title {
    flex: 1;
    min-inline-size: 0;
    outline: none;
  }

  .dialog-close {
    flex: none;
    padding-inline: 0.625em;
    font-weight: 400;
  }

  /* Wide pages have narrow columns: what is inside asks for the dialog's width, not the widget's. */
  .dialog-body {
    container-type: inline-size;
    padding: 0 1.25em 1.25em;
  }

  .dialog-actions {
    padding: 0.75em 1.25em 1.25em;
  }

  /* A phone, or a reader who has zoomed in: the whole screen. */
  @media (max-width: 40em), (max-height: 28em) {
    .dialog:modal {
      inline-size: 100%;
      block-size: 100%;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
  }

  /* The title's longest word needs the room more than the button, which keeps its name. */
  @media (max-width: 30em) {
    .dialog-title {
      font-size: 1.25em;
    }

    .dialog-close {
      gap: 0;
    }

    .dialog-close-word {
      inline-size: 0;
      overflow: hidden;
      white-space: nowrap;
    }
  }

  /* A title that stays would leave no room to read. */
  @media (max-height: 28em) {
    .dialog-head {
      position: static;
    }
  }

  .dialog[data-inline] {
    position: static;
    inline-size: auto;
    max-block-size: none;
    margin: 0;
    overflow: visible;
    box-shadow: none;
  }

  @media print {
    .dialog {
      position: absolute;
      inset: 0;
      inline-size: auto;
      block-size: auto;
      max-block-size: none;
      margin: 0;
      border: 0;
      overflow: visible;
    }

    .dialog::backdrop {
      display: none;
    }

    .dialog-head {
      position: static;
    }

    .dialog-head,
    .dialog-body {
      padding: 0 0 0.5em;
    }
  }
`;
