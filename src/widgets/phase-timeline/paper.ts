import { css, html, nothing, render, type ReactiveControllerHost } from 'lit';
import { PrintController } from '../../controllers/print.ts';
import { cssProperty } from '../../ui/css-property.ts';
import { tableStyles, type Sort } from '../../ui/table.ts';
import { heading } from '../../ui/heading.ts';
import { renderBars } from './bars.ts';
import { layOutBars } from './bars-layout.ts';
import type { Narrowed } from './selections.ts';
import { renderLegend } from './legend.ts';
import { legendStyles } from './legend.styles.ts';
import { outlookText } from './outlook.ts';
import type { Scene } from './scene.ts';
import { fullRange } from '../../model/timeline/axis.ts';
import { renderTimelineTable, scheduleStyles, tableOrder } from './table.ts';

/**
 * The paper is dressed as the widget is.
 *
 * @lazy
 */
export const sheets = [
  tableStyles,
  scheduleStyles,
  legendStyles,
  css`
    @media print {
      .chart {
        --_row-size: var(--_paper-row, 1.5em);

        margin-block-end: 0.25em;
      }

      :is(.chart, .legend) {
        print-color-adjust: exact;
      }

      .lane {
        padding-block: 0 0.25em;
      }

      .lane-name {
        padding-block: 0;
      }

      .mark {
        line-height: 1.2;
      }

      .paper-table {
        break-before: page;
      }
    }
  `,
];

/** A4 across, less its margins, in the em of paper; and what is left of its height for rows. */
const WIDTH = 66;
const HEIGHT = 33;
/** What a lane takes beside its rows. */
const LANE = 1.6;
const HIGHEST_ROW = 1.5;
const LOWEST_ROW = 0.8;

const papers = new WeakMap<
  HTMLElement,
  { readonly paper: HTMLElement; readonly controller: PrintController }
>();

/** For a council's meeting: the drawing on one page, and the table after it. */
export async function printPaper(
  host: ReactiveControllerHost & HTMLElement,
  scene: Scene,
  shown: Narrowed,
  about: string,
  sort: Sort | undefined,
): Promise<void> {
  let known = papers.get(host);
  if (!known) {
    const paper = document.createElement('div');
    const controller = new PrintController(host, {
      view: () => paper,
      page: () => 'A4 landscape',
    });
    papers.set(host, (known = { paper, controller }));
  }
  render(paperOf(scene, shown, about, sort), known.paper);
  await known.controller.print();
}

function paperOf(scene: Scene, shown: Narrowed, about: string, sort: Sort | undefined): unknown {
  const spans = [...shown.phases, ...shown.entries].flatMap(({ span }) => span ?? []);
  const range = fullRange(spans);
  const layout = range && layOutBars(scene, shown, range, WIDTH);
  const rows = layout?.lanes.reduce((sum, lane) => sum + lane.rows, 0) ?? 1;
  const room = (HEIGHT - LANE * (layout?.lanes.length ?? 0)) / rows;
  const row = Math.max(LOWEST_ROW, Math.min(HIGHEST_ROW, room));
  return html`${heading(2, about)}
    <p class="outlook">${outlookText(scene, shown.phases, shown.entries)}</p>
    ${
      layout
        ? html`<div ${cssProperty('--_paper-row', `${row.toFixed(2)}em`)}>
            ${renderBars(scene, layout, about)} ${renderLegend(scene, layout)}
          </div>`
        : nothing
    }
    <div class="paper-table">
      ${renderTimelineTable(scene, { caption: about, rows: tableOrder(shown.entries, sort) })}
    </div>`;
}
