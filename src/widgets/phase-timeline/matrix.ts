import { html, nothing, type TemplateResult } from 'lit';
import type { Process } from '../../feed/schema/processes.ts';
import { yearText } from '../../format/dates.ts';
import { timelineViews } from '../../i18n/timeline-views.ts';
import type { MatrixColumn } from '../../model/timeline/matrix-columns.ts';
import {
  matrixOf,
  type Matrix,
  type MatrixBar,
  type MatrixCell,
  type MatrixRow,
} from '../../model/timeline/matrix.ts';
import { focusableOverflow } from '../../ui/focusable-overflow.ts';
import { heading } from '../../ui/heading.ts';
import { renderLine, renderTitle } from './entry-line.ts';
import { renderContext } from './outline-context.ts';
import type { Dated } from './read-timeline.ts';
import type { Scene } from './scene.ts';
import type { Shown } from './shown.ts';

/** As many of a cell as can be compared; the others stand in the list beneath. */
const MOST_IN_CELL = 12;

/** Tracks by quarters, with who leads each: as councils draw their schedules. */
export function renderMatrix(
  scene: Scene,
  shown: Shown,
  process: Dated<Process> | undefined,
  about: string,
): TemplateResult {
  const own = timelineViews[scene.language];
  const matrix = matrixOf(
    shown.tracks.map(({ id }) => id),
    shown.entries,
    process?.span,
  );
  const hidden = matrix.rows.flatMap(({ bars, cells }) => [
    ...bars.slice(MOST_IN_CELL).map(({ entry }) => entry),
    ...cells.flatMap(({ entries }) => entries.slice(MOST_IN_CELL)),
  ]);
  const rest = [...new Set([...hidden, ...matrix.rest])].slice(0, shown.limit);
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
            <th scope="col">${own.track}</th>
            <th scope="col">${scene.more.lead}</th>
            ${heads}
          </tr>
        </thead>
        ${matrix.rows.map((row) => renderTrack(scene, row, matrix, shown))}
      </table>
    </div>
    ${
      rest.length > 0
        ? html`<section class="matrix-rest">
            ${heading(scene.level + 1, own.rest, 'subtitle')}
            <ul class="items">
              ${rest.map((entry) => renderLine(scene, entry))}
            </ul>
          </section>`
        : nothing
    }
    <div class="outline" part="outline">${renderContext(scene, shown)}</div>`;
}

function columnText(scene: Scene, { year, quarter, untilYear }: MatrixColumn): string {
  const text = yearText(year, scene.pageLanguage);
  if (quarter !== undefined) return scene.words.quarter(quarter, text);
  return untilYear === undefined ? text : `${text}–${yearText(untilYear, scene.pageLanguage)}`;
}

/** What takes several columns has a line to itself, as on a drawing; then the cells. */
function renderTrack(
  scene: Scene,
  { track: id, bars, cells, isRunning }: MatrixRow,
  { columns }: Matrix,
  { tracks }: Shown,
): TemplateResult {
  const { words } = scene;
  const track = tracks.find((one) => one.id === id);
  const hasCells = bars.length === 0 || cells.some(({ entries }) => entries.length > 0);
  const lines = bars.slice(0, MOST_IN_CELL).map((bar) => renderBar(scene, bar, columns.length));
  if (isRunning) {
    lines.push(
      html`<td colspan=${columns.length}>
        <div class="matrix-bar" data-soft>${timelineViews[scene.language].runs}</div>
      </td>`,
    );
  } else if (hasCells) {
    lines.push(html`${cells.map((cell) => renderCell(scene, cell))}`);
  }
  const rows = lines.map(
    (line, index) =>
      html`<tr>
        ${
          index > 0
            ? nothing
            : html`<th scope="rowgroup" rowspan=${lines.length}>
                  ${track ? scene.text(track.title) : words.noTrack}
                </th>
                <td rowspan=${lines.length}>${renderLead(scene, track?.lead)}</td>`
        }
        ${line}
      </tr>`,
  );
  return html`<tbody>
    ${rows}
  </tbody>`;
}

const renderLead = (scene: Scene, lead: Parameters<Scene['text']>[0]): unknown =>
  lead === undefined ? timelineViews[scene.language].notStated : scene.text(lead);

function renderBar(scene: Scene, { entry, first, last }: MatrixBar, count: number): TemplateResult {
  const after = count - last - 1;
  const { softFrom = false, softTo = false } = entry.span ?? {};
  return html`${first > 0 ? html`<td class="matrix-free" colspan=${first}></td>` : nothing}
    <td colspan=${last - first + 1}>
      <div class="matrix-bar" ?data-soft=${softFrom || softTo}>
        ${renderTitle(scene, entry)} <span class="small">${scene.date(entry)}</span>
      </div>
    </td>
    ${after > 0 ? html`<td class="matrix-free" colspan=${after}></td>` : nothing}`;
}

function renderCell(scene: Scene, { entries, isCrossed, isOutside }: MatrixCell): TemplateResult {
  const words = timelineViews[scene.language];
  if (entries.length === 0) {
    if (isCrossed) return html`<td></td>`;
    return html`<td class="small">${isOutside ? words.outside : words.notStated}</td>`;
  }
  const more = entries.length - MOST_IN_CELL;
  return html`<td>
    <ul>
      ${entries
        .slice(0, MOST_IN_CELL)
        .map(
          (entry) =>
            html`<li>
              ${renderTitle(scene, entry)} <span class="small">${scene.date(entry)}</span>
            </li>`,
        )}
      ${more > 0 ? html`<li>+${more}</li>` : nothing}
    </ul>
  </td>`;
}
