import { tableStyles } from '../../ui/table.ts';
import type { PaneContent } from './panes.ts';
import { renderTimelineTable, scheduleStyles, tableOrder } from './table.ts';

/** @lazy */
export const sheets = [tableStyles, scheduleStyles];

/** @lazy */
export function renderPane({ drawing, lively, answer }: PaneContent): unknown {
  const { scene, shown, about } = drawing;
  const rows = tableOrder(shown.entries, lively?.sort).slice(0, shown.limit);
  return renderTimelineTable(scene, {
    caption: about,
    rows,
    sort: lively?.sort,
    onSort: (sort) => answer((answering) => answering.sortBy(sort)),
  });
}
