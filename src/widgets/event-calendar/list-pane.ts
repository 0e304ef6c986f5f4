import { html } from 'lit';
import { renderPager } from '../../ui/pager.ts';
import { renderDays, renderEvents, renderLong, renderNone } from './list-view.ts';
import type { ViewTools } from './view-tools.ts';

/** What lasts for weeks and is offered beside the list: more is no choice but a search. */
const MOST_LONG = 60;

/** The next events by day, page by page, and apart from them what lasts for weeks. */
export function renderListPane(tools: ViewTools, isUntil: boolean): unknown {
  const { events, choosing, telling, level, now, pagingWords, pagers, parts, listStart } = tools;
  const key = choosing?.key;
  const wanted = pagers.list.shown(Infinity, key);
  // One page more, to know whether there is one. What was searched for is counted to its end.
  const asked = choosing ? Infinity : wanted + pagers.list.next;
  const upcoming = events.upcoming(now, asked, tools.listEnd);
  const isAll = upcoming.length < asked;
  if (isAll && tools.listEnd && !choosing) parts?.lookFurther();
  const long = events.long(now, choosing ? Infinity : MOST_LONG);
  if (upcoming.length + long.length === 0) {
    const { none, noneInPeriod } = telling.words;
    return html`${renderNone(choosing?.noneText ?? (isUntil ? noneInPeriod : none))}
    ${parts?.renderCovered(tools)}`;
  }
  const shown = pagers.list.shown(isAll ? upcoming.length : Infinity, key);
  const drawn = upcoming.slice(0, shown);
  const drawnLong = long.slice(0, pagers.long.shown(long.length, key));
  tools.shows([...drawn, ...drawnLong]);
  return html`<div class="list">
      ${renderDays(drawn, listStart, telling, level, choosing?.most)}
    </div>
    ${renderPager(pagers.list, pagingWords)} ${parts?.renderCovered(tools)}
    ${renderLong(drawnLong, telling, level)} ${renderPager(pagers.long, pagingWords)}`;
}

/** The next few events, for a sidebar: what lasts for weeks only fills up. */
export function renderCompact(
  { agenda, telling, level, now, shows }: ViewTools,
  count: number,
): unknown {
  const upcoming = agenda.upcoming(now, count);
  const rest = count - upcoming.length;
  const both = rest > 0 ? [...upcoming, ...agenda.long(now, rest)] : upcoming;
  shows(both);
  if (both.length === 0) return renderNone(telling.words.none);
  return html`<div class="list compact">
    ${renderEvents(both, telling, { level, isDated: true })}
  </div>`;
}
