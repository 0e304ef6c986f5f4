import { common } from '../src/i18n/common.ts';
import { iconStyles } from '../src/ui/icons.ts';
import { renderTable, tableStyles, type Column, type Sort } from '../src/ui/table.ts';
import { kit, redraw } from './helpers/kit.ts';

export default { title: 'Kit/Tables' };

interface Meeting {
  readonly date: string;
  readonly activity: string;
  readonly theme: string;
  readonly guests: number;
}

const MEETINGS: Meeting[] = [
  {
    date: 'Primo 2017',
    activity: 'Byrådet vedtager visionen',
    theme: 'Vision 2029 og de strategiske spor',
    guests: 25,
  },
  {
    date: 'Marts, april og maj 2016',
    activity: 'Dialogmøder',
    theme: 'Hvad skal kommunen kunne, når børnene er voksne?',
    guests: 300,
  },
  { date: '3. kvartal 2016', activity: 'Byrådsseminar', theme: 'Værdier', guests: 40 },
];

const COLUMNS: Column<Meeting>[] = [
  { key: 'date', heading: 'Dato', cell: ({ date }) => date },
  { key: 'activity', heading: 'Aktivitet', cell: ({ activity }) => activity, isRowHeading: true },
  { key: 'theme', heading: 'Tema', cell: ({ theme }) => theme },
  { key: 'guests', heading: 'Deltagere', cell: ({ guests }) => guests, isNumeric: true },
];

const table = (narrow: 'stack' | 'scroll' = 'stack') =>
  renderTable(
    {
      name: 'meetings',
      caption: 'Proces- og tidsplan',
      columns: COLUMNS,
      rows: MEETINGS,
      rowKey: ({ date }) => date,
      narrow,
    },
    common.da,
  );

const SHEETS = [tableStyles, iconStyles];

export const Plain = { render: () => kit(table(), SHEETS) };

export const Dark = { ...Plain, parameters: { theme: 'dark' } };

export const RightToLeft = { ...Plain, parameters: { direction: 'rtl' } };

function sortable(): HTMLElement {
  const draw = (sort?: Sort) =>
    renderTable(
      {
        name: 'meetings',
        caption: 'Møder',
        columns: COLUMNS.map((column) => ({ ...column, isSortable: column.key !== 'theme' })),
        rows: sort ? sorted(sort) : MEETINGS,
        rowKey: ({ date }) => date,
        sort,
        onSort: (next) => redraw(host, draw(next)),
      },
      common.da,
    );
  const host = kit(draw(), SHEETS);
  return host;
}

function sorted({ key, descending }: Sort): Meeting[] {
  const value = (meeting: Meeting) =>
    key === 'guests' ? meeting.guests : key === 'date' ? meeting.date : meeting.activity;
  return MEETINGS.toSorted((a, b) => (value(a) < value(b) ? -1 : 1) * (descending ? -1 : 1));
}

export const Sortable = { render: sortable };

function narrow(host: HTMLElement): HTMLElement {
  host.style.maxInlineSize = '18em';
  return host;
}

export const NarrowStacks = { render: () => narrow(kit(table(), SHEETS)) };

export const NarrowSorts = { render: () => narrow(sortable()) };

export const NarrowScrolls = { render: () => narrow(kit(table('scroll'), SHEETS)) };
