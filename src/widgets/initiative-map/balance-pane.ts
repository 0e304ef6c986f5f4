import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { common } from '../../i18n/common.ts';
import { initiativeViews, type InitiativeViewsMessages } from '../../i18n/initiative-views.ts';
import { capital } from '../../format/capital.ts';
import { balanceOf, NONE } from '../../model/balance.ts';
import type { Text } from '../../model/text.ts';
import { cssProperty } from '../../ui/css-property.ts';
import { renderTable, tableStyles } from '../../ui/table.ts';
import { BalanceCells, cellStyles, type PlacedCell } from './balance-cells.ts';
import { BalanceChart, type ChartFacts } from './balance-chart.ts';
import type { Entry } from './entry.ts';
import { renderGoal } from './legend.ts';
import type { Pane } from './pane.ts';
import type { GoalMark } from './read-initiatives.ts';
import { shortName, type Scene } from './scene.ts';

const sheets = [
  tableStyles,
  cellStyles,
  css`
    .balance {
      display: grid;
      gap: var(--_space);
    }

    .chart {
      position: relative;
      inline-size: 100%;
      block-size: calc(3em + var(--_rows) * 5em);
    }

    .chart > canvas {
      position: absolute;
      inset: 0;
    }

    .empty-cells {
      display: grid;
      gap: 0.25em;
      padding-inline-start: 1.25em;
      list-style: outside disc;
    }

    .goal-line {
      display: inline-flex;
      gap: 0.375em;
      align-items: start;
    }

    @media print {
      .chart {
        display: none;
      }
    }
  `,
];

interface Row {
  readonly mark: GoalMark | undefined;
  readonly name: string;
  readonly title: Text | undefined;
  readonly cells: readonly PlacedCell[];
}

export function createPane(host: ReactiveControllerHost & HTMLElement): Pane {
  const chart = new BalanceChart(host);
  const cells = new BalanceCells(host);
  return {
    sheets,
    render: (scene, { entries }) => renderBalance(scene, entries, chart, cells),
  };
}

/** Goals by phases: the chart, and the same numbers in a table for everybody. */
function renderBalance(
  scene: Scene,
  entries: readonly Entry[],
  chart: BalanceChart,
  cells: BalanceCells,
): TemplateResult {
  const words = initiativeViews[scene.language];
  const { feed } = scene;
  const goals = [...feed.goals.keys()];
  const phases = feed.phases.map(({ id }) => id);
  // A row or a column for those that name none, only where there are such.
  if (entries.some((entry) => entry.goals.length === 0)) goals.push(NONE);
  if (entries.some((entry) => entry.phases.length === 0)) phases.push(NONE);
  const { rows: counted } = balanceOf(entries, goals, phases);
  const phaseNames = phases.map((id) => {
    const title = feed.phases.find((phase) => phase.id === id)?.title;
    return title === undefined ? words.noPhase : scene.plain(title);
  });
  const rows = goals.map((id, index): Row => {
    const mark = feed.goals.get(id);
    const title = mark?.title;
    const name = title === undefined ? words.noGoal : scene.plain(title);
    const placed = phaseNames.map((phase, column): PlacedCell => ({
      cell: counted[index]?.[column],
      key: `${id} ${phases[column]}`,
      name: `${name}, ${shortName(phase)}`,
    }));
    return { mark, title, name, cells: placed };
  });
  const facts: ChartFacts = {
    columns: phaseNames.map((name) => capital(shortName(name))),
    rows: rows.map(({ mark, name }) => mark?.letter ?? name),
    cells: rows.map(({ mark }, index) => ({ color: mark?.color, cells: counted[index] ?? [] })),
    lang: scene.pageLanguage,
  };
  return html`<div class="balance">
    <p class="measure">
      ${words.balanceText} <span class="screen-only">${words.balanceOpens}</span>
    </p>
    <div
      class="chart"
      part="chart"
      role="img"
      aria-label=${words.chart}
      ${cssProperty('--_rows', String(rows.length))}
      ${ref(chart.attach)}
    >
      ${chart.adopt(facts)}
    </div>
    <p class="small measure">${words.chartText}</p>
    ${renderTable(
      {
        name: 'balance',
        caption: words.table,
        columns: [
          {
            key: 'goal',
            heading: words.goal,
            isRowHeading: true,
            cell: ({ mark, name }: Row) =>
              mark ? html`<span class="goal-line">${renderGoal(scene, mark)}</span>` : name,
          },
          ...phaseNames.map((name, index) => ({
            key: `phase-${index}`,
            heading: name,
            cell: (row: Row) => {
              const placed = row.cells[index];
              return placed && cells.renderNumber(scene, placed);
            },
          })),
        ],
        rows,
        rowKey: ({ name }) => name,
      },
      common[scene.language],
    )}
    ${renderEmptyCells(words, rows, phaseNames)}
    ${cells.renderOpen(
      scene,
      rows.flatMap((row) => row.cells),
    )}
  </div>`;
}

/** What is missing is what a council wants to see: in words, as nobody reads noughts. */
function renderEmptyCells(
  words: InitiativeViewsMessages,
  rows: readonly Row[],
  phases: readonly string[],
): TemplateResult | typeof nothing {
  const empty = rows.flatMap(({ name, cells }) =>
    cells.flatMap(({ cell }, index) =>
      cell?.count === 0 ? [words.empty(name, shortName(phases[index] ?? ''))] : [],
    ),
  );
  if (empty.length === 0) return nothing;
  return html`<div>
    <p><strong>${words.emptyCells}</strong></p>
    <ul class="empty-cells">
      ${empty.map((text) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}
