import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { DialogController } from '../../controllers/dialog.ts';
import { initiativeViews } from '../../i18n/initiative-views.ts';
import type { BalanceCell } from '../../model/balance.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { Entry } from './entry.ts';
import type { Scene } from './scene.ts';

export const cellStyles = css`
  /* A number is as high as a button, and stands on one line with what names its row. */
  .balance tbody :is(th, td) {
    align-items: baseline;
    vertical-align: baseline;
  }

  .cell-opener {
    display: inline-flex;
    align-items: center;
    min-inline-size: var(--_target);
    /* Room for the focus ring within what scrolls. */
    max-inline-size: calc(100% - 0.375em);
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.1875em;
  }

  .cell-opener:hover {
    text-decoration-thickness: 0.125em;
  }

  @media print {
    .cell-opener {
      text-decoration: none;
    }
  }
`;

/** A cell of the balance: how many, and where it stands. */
export interface PlacedCell {
  readonly cell: BalanceCell<Entry> | undefined;
  /** Its own one among all, whatever is filtered. */
  readonly key: string;
  /** "Sunde liv, fase 1" */
  readonly name: string;
}

/** The numbers of the balance: each opens the initiatives that it counts. */
export class BalanceCells {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #dialog: DialogController;
  readonly #detail;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#dialog = new DialogController(host, { name: 'cell' });
    this.#detail = lazyPart(host, () => import('./detail.ts'));
  }

  renderNumber(scene: Scene, { cell, key, name }: PlacedCell): unknown {
    if (!cell || cell.count === 0) return '0';
    const { count, flagship, large, small } = cell;
    const text = initiativeViews[scene.language].cell(count, flagship, large, small);
    const open = ({ currentTarget }: Event): void => this.#dialog.show(key, currentTarget);
    return html`<button
      class="cell-opener"
      type="button"
      aria-haspopup="dialog"
      aria-label="${text}: ${name}"
      @click=${open}
    >
      ${text}
    </button>`;
  }

  /** Those of the number that was pressed. */
  renderOpen(scene: Scene, cells: readonly PlacedCell[]): TemplateResult {
    const { openId } = this.#dialog;
    const opened = openId === undefined ? undefined : cells.find(({ key }) => key === openId);
    const part = opened && this.#detail.want();
    return html`<div ${ref(this.#stay)}>
      ${
        part
          ? part.renderSeveral(scene, this.#dialog, {
              entries: opened.cell?.items ?? [],
              title: opened.name,
              update: () => this.#host.requestUpdate(),
            })
          : nothing
      }
    </div>`;
  }

  /** Another view has come, by Back: it is not to open again with the next visit. */
  readonly #stay = (place: Element | undefined): void => {
    if (!place) this.#dialog.close();
  };
}
