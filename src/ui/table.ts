import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CommonMessages } from '../i18n/common.ts';
import { focusableOverflow } from './focusable-overflow.ts';
import { sortable, sortedDown, sortedUp } from './icons.ts';

export interface Column<Row> {
  readonly key: string;
  readonly heading: string;
  readonly cell: (row: Row) => unknown;
  /** Its cells name their rows; one column of a table does. */
  readonly isRowHeading?: boolean;
  readonly isNumeric?: boolean;
  readonly isSortable?: boolean;
}

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

export interface TableContent<Row> {
  /** Tells the table from others in the widget. */
  readonly name: string;
  readonly caption: string;
  /** Where a heading right above says the same. */
  readonly captionIsHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => unknown;
  /** How the rows are sorted; sorting them is the widget's. */
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
  /**
   * Where there is no room for the columns: `stack` (default) puts each row's cells under one
   * another, each after its heading; `scroll` keeps the columns, for figures that are compared.
   */
  readonly narrow?: 'stack' | 'scroll';
}

/** A table that can be read at any width. Needs `tableStyles`, and `iconStyles` where it sorts. */
export function renderTable<Row>(
  content: TableContent<Row>,
  words: Pick<CommonMessages, 'sortBy'>,
): TemplateResult {
  const { name, caption, captionIsHidden, columns, rows, rowKey, narrow = 'stack' } = content;
  const headings = columns.map((column) => renderHeading(column, content));
  const body = repeat(rows, rowKey, (row) => renderRow(row, columns));
  const canSort = columns.some((column) => column.isSortable);
  // Drawn as blocks where it stacks, a table would be none any more in some browsers: hence the roles.
  return html`<div class="table-frame">
    <div class="table-scroll" ${focusableOverflow(`${name}-caption`)}>
      <table class="table" part="table" role="table" data-narrow=${narrow} ?data-sorts=${canSort}>
        <caption id="${name}-caption" class=${captionIsHidden ? 'visually-hidden' : 'subtitle'}>
          ${caption}
        </caption>
        <thead>
          <tr role="row" data-label=${canSort ? words.sortBy : nothing}>
            ${headings}
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>
  </div>`;
}

function renderHeading<Row>(
  { key, heading, isNumeric = false, isSortable = false }: Column<Row>,
  { sort, onSort }: TableContent<Row>,
): TemplateResult {
  const current = sort?.key === key ? sort : undefined;
  const order = current && (current.descending ? 'descending' : 'ascending');
  const sortThis = (): void => onSort?.({ key, descending: current?.descending === false });
  const arrow = !current ? sortable : current.descending ? sortedDown : sortedUp;
  return html`<th
    role="columnheader"
    scope="col"
    aria-sort=${order ?? nothing}
    ?data-numeric=${isNumeric}
    ?data-sorts=${isSortable}
  >
    ${
      isSortable
        ? html`<button class="table-sort" type="button" @click=${sortThis}>
            <span>${heading}</span>${arrow()}
          </button>`
        : heading
    }
  </th>`;
}

function renderRow<Row>(row: Row, columns: readonly Column<Row>[]): TemplateResult {
  const cells = columns.map(({ heading, cell, isRowHeading = false, isNumeric = false }) =>
    isRowHeading
      ? html`<th role="rowheader" scope="row">${cell(row)}</th>`
      : html`<td role="cell" data-heading=${heading} ?data-numeric=${isNumeric}>
          <div>${cell(row)}</div>
        </td>`,
  );
  return html`<tr role="row">
    ${cells}
  </tr>`;
}

export const tableStyles = css`
  .table-frame {
    container: table / inline-size;
  }

  .table-scroll {
    overflow-x: auto;
  }

  .table {
    inline-size: 100%;
    border-collapse: collapse;
    overflow-wrap: break-word;
  }

  .table > caption {
    padding-block-end: 0.5em;
    text-align: start;
  }

  .table :is(th, td) {
    padding: 0.625em 0.75em;
    border-block-end: var(--_hairline) solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  .table :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .table :is(th, td):last-child {
    padding-inline-end: 0;
  }

  .table th {
    font-weight: 700;
  }

  .table thead th {
    border-block-end: max(2px, 0.125em) solid var(--_mark);
    vertical-align: bottom;
  }

  .table [data-numeric] {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .table thead th[data-sorts] {
    padding-block: 0;
  }

  .table-sort {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-inline-size: var(--_target);
    min-block-size: max(var(--_target), 2.5em);
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    font-weight: inherit;
    text-align: start;
  }

  .table-sort:hover > span,
  [aria-sort] > .table-sort > span {
    text-decoration: underline;
    text-underline-offset: 0.1875em;
  }

  @container table (max-width: 34em) {
    .table[data-narrow='scroll'] :is(th, td) {
      min-inline-size: 5em;
    }

    .table[data-narrow='stack'],
    .table[data-narrow='stack'] :is(caption, thead, tbody, tr, th) {
      display: block;
    }

    /* Still there for those who listen. */
    .table[data-narrow='stack']:not([data-sorts]) thead,
    .table[data-narrow='stack'] thead th:not([data-sorts]) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .table[data-narrow='stack'] thead tr {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 1em;
      border-block-end: max(2px, 0.125em) solid var(--_mark);
    }

    .table[data-narrow='stack'] thead tr::before {
      content: attr(data-label);
    }

    .table[data-narrow='stack'] tbody tr {
      display: flex;
      flex-direction: column;
      padding-block: 0.75em;
      border-block-end: var(--_hairline) solid var(--_line);
    }

    .table[data-narrow='stack'] :is(th, td) {
      padding: 0.125em 0;
      border: 0;
      text-align: start;
    }

    .table[data-narrow='stack'] tbody th {
      order: -1;
      font-size: 1.0625em;
    }

    .table[data-narrow='stack'] td {
      display: grid;
      grid-template-columns: minmax(7.5em, 32%) minmax(0, 1fr);
      gap: 0 0.75em;
      overflow-wrap: anywhere;
    }

    /* The heading is read out as the column's already: the second line keeps it from being said twice. */
    .table[data-narrow='stack'] td::before {
      content: attr(data-heading);
      content: attr(data-heading) / '';
      font-weight: 600;
    }
  }

  @media print {
    .table-scroll {
      overflow: visible;
    }

    .table-sort > .icon {
      display: none;
    }
  }
`;
