import { css, html, nothing, type TemplateResult } from 'lit';
import { yearText } from '../../format/dates.ts';
import {
  matrixOf,
  type Matrix,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
} from '../../model/timeline/matrix.ts';
import type { Process } from '../../feed/schema/processes.ts';
import { focusableOverflow } from '../../ui/focusable-overflow.ts';
import { heading } from '../../ui/heading.ts';
import { renderLine, renderTitle } from './entry-line.ts';
import { renderOutline, type Shown } from './outline.ts';
import type { Dated } from './read-timeline.ts';
import type { Scene } from './scene.ts';
import type { Selection } from './select.ts';

/** As many of a cell as can be compared; the others are a button's press away in the list. */
const MOST_IN_CELL = 12;

export function canFillMatrix({ tracks, entries, process }: Selection): boolean {
  if (tracks.length === 0) return false;
  const ids = tracks.map(({ id }) => id);
  return matrixOf(ids, entries, process?.span).columns.length > 0;
}

/** Tracks by quarters, with who leads each: as councils draw their schedules. */
export function renderMatrix(
  scene: Scene,
  shown: Shown,
  process: Dated<Process> | undefined,
  about: string,
): TemplateResult {
  const { words } = scene;
  const matrix = matrixOf(
    shown.tracks.map(({ id }) => id),
    shown.entries,
    process?.span,
  );
  const rest = matrix.rest.slice(0, shown.limit);
  const heads = matrix.columns.map(
    (column) => html`<th scope="col">${columnText(scene, column)}</th>`,
  );
  return html`<div class="matrix-scroll" ${focusableOverflow('matrix-caption')}>
      <table class="matrix" part="table">
        <caption id="matrix-caption" class="visually-hidden">
          ${about}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.track}</th>
            <th scope="col">${words.lead}</th>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${matrix.rows.map((row) => renderRow(scene, row, matrix, shown))}
        </tbody>
      </table>
    </div>
    ${
      rest.length > 0
        ? html`<section class="matrix-rest">
            ${heading(scene.level + 1, words.rest, 'subtitle')}
            <ul class="items">
              ${rest.map((entry) => renderLine(scene, entry))}
            </ul>
          </section>`
        : nothing
    }
    ${renderOutline(scene, { ...shown, phases: [], entries: [] })}`;
}

function columnText(scene: Scene, { year, quarter }: MatrixColumn): string {
  const text = yearText(year, scene.pageLanguage);
  return quarter === undefined ? text : scene.words.quarter(quarter, text);
}

function renderRow(
  scene: Scene,
  row: MatrixRow,
  { columns }: Matrix,
  { tracks }: Shown,
): TemplateResult {
  const { words } = scene;
  const track = tracks.find(({ id }) => id === row.track);
  const cells = row.isRunning
    ? html`<td class="matrix-runs" colspan=${columns.length}><span>${words.runs}</span></td>`
    : row.cells.map((cell) => renderCell(scene, cell));
  return html`<tr>
    <th scope="row">${track ? scene.text(track.title) : words.noTrack}</th>
    <td>${track?.lead === undefined ? words.notStated : scene.text(track.lead)}</td>
    ${cells}
  </tr>`;
}

function renderCell(scene: Scene, { begins, goesOn, isOutside }: MatrixCell): TemplateResult {
  const { words } = scene;
  if (begins.length + goesOn.length === 0) {
    return html`<td class="matrix-nothing">${isOutside ? words.outside : words.notStated}</td>`;
  }
  const more = begins.length - MOST_IN_CELL;
  return html`<td>
    <ul>
      ${begins.slice(0, MOST_IN_CELL).map(
        (entry) =>
          html`<li>
            ${renderTitle(scene, entry)}
            <span class="small">${scene.date(entry)}</span>
          </li>`,
      )}
      ${more > 0 ? html`<li>+${more}</li>` : nothing}
      ${goesOn
        .slice(0, MOST_IN_CELL)
        .map((entry) => html`<li class="matrix-on small">${words.goesOn(scene.title(entry))}</li>`)}
    </ul>
  </td>`;
}

export const matrixStyles = css`
  .matrix-scroll {
    margin-block: var(--_space);
    overflow-x: auto;
  }

  .matrix {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .matrix :is(th, td) {
    min-inline-size: 8em;
    padding: 0.625em 0.75em;
    border: var(--_hairline) solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  .matrix th {
    font-weight: 700;
  }

  .matrix thead th {
    border-block-end: max(2px, 0.125em) solid var(--_mark);
  }

  .matrix li + li {
    margin-block-start: 0.5em;
  }

  .matrix li > .small {
    display: block;
  }

  .matrix .item-title {
    font-weight: 600;
  }

  .matrix-on {
    padding-inline-start: 0.5em;
    border-inline-start: 0.25em solid var(--_mark);
  }

  .matrix-runs > span {
    display: block;
    padding: 0.5em 0.75em;
    border: max(1px, 0.0625em) dashed var(--_mark);
    border-radius: var(--_radius);
    background-color: color-mix(in srgb, var(--_mark) 12%, transparent);
  }

  .matrix-rest {
    margin-block: calc(2 * var(--_space));
  }

  @media print {
    .matrix-scroll {
      overflow: visible;
    }
  }
`;
