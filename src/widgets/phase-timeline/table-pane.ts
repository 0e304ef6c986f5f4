import { html } from 'lit';
import { renderPager } from '../../ui/pager.ts';
import { tableStyles } from '../../ui/table.ts';
import { entryStyles } from './entry.styles.ts';
import type { PaneContent } from './panes.ts';
import { renderTimelineTable, scheduleStyles, tableOrder } from './table.ts';

export { createRest } from './rest.ts';

/** @lazy */
export const sheets = [entryStyles, tableStyles, scheduleStyles];

/** @lazy */
export function renderPane({ drawing, paging, lively, answer }: PaneContent): unknown {
  const { scene, shown, about } = drawing;
  const rows = tableOrder(shown.entries, lively?.sort).slice(0, shown.limit);
  const table = renderTimelineTable(scene, {
    caption: about,
    rows,
    sort: lively?.sort,
    onSort: (sort) => answer((answering) => answering.sortBy(sort)),
  });
  return html`${table} ${renderPager(paging, scene.more)}`;
}
