import { html, nothing, type TemplateResult } from 'lit';
import { daysOf } from '../../model/calendar/days.ts';
import { dayNumber, formatPlainDate } from '../../model/plain-date.ts';
import { heading } from '../../ui/heading.ts';
import { close } from '../../ui/icons.ts';
import { renderPager } from '../../ui/pager.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { dayHeading, renderEvents } from './list-view.ts';
import type { PeriodTools } from './view-tools.ts';

/** The current day's events, under the month or the week; `occurrences` are of all its days. */
export function renderOpenDay(
  tools: PeriodTools,
  occurrences: readonly EventOccurrence[],
): TemplateResult {
  const { telling, words, period, dayPager, pagingWords, level } = tools;
  const { date } = period;
  const day = dayNumber(date);
  const onDay = occurrences.filter((occurrence) => {
    const { first, last } = daysOf(occurrence);
    return first <= day && day <= last;
  });
  const shown = dayPager.shown(onDay.length, formatPlainDate(date));
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    tools.closeDay();
  };
  return html`<section class="day-panel" part="day" @keydown=${onKeydown}>
    <div class="day-panel-head">
      ${heading(level + 1, dayHeading(date, telling), 'day-title')}
      ${
        !tools.isNarrow
          ? html`<button
              class="button button-plain button-icon"
              type="button"
              aria-label=${words.closeDay}
              @click=${tools.closeDay}
            >
              ${close()}
            </button>`
          : nothing
      }
    </div>
    ${
      onDay.length > 0
        ? renderEvents(onDay.slice(0, shown), telling, { level: level + 2 })
        : html`<p>${words.noneOnDay}</p>`
    }
    ${renderPager(dayPager, pagingWords)}
  </section>`;
}
