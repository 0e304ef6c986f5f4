import { html, nothing, type TemplateResult } from 'lit';
import { monthText } from '../../format/dates.ts';
import { daysOf } from '../../model/calendar/days.ts';
import { weeksOfMonth } from '../../model/calendar/month.ts';
import {
  addMonths,
  comparePlainDates,
  dayNumber,
  endOfMonth,
  type PlainDate,
  startOfMonth,
} from '../../model/plain-date.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { renderDayPanel } from './day-panel.ts';
import { capital } from './list-view.ts';
import { renderMonth } from './month-view.ts';
import { renderPeriodBar } from './period-bar.ts';
import type { ViewTools } from './view-tools.ts';

/** The days that the grid of a month shows, whole weeks of them. */
export function monthWindow(date: PlainDate): { first: PlainDate; last: PlainDate } {
  const weeks = weeksOfMonth(date);
  return { first: weeks[0]?.days[0] ?? date, last: weeks.at(-1)?.days.at(-1) ?? date };
}

/** A month with the way to others, and under it the events of a day. */
export function renderMonthPane(tools: ViewTools): TemplateResult {
  const { agenda, period, telling, level, isNarrow, openDay, closeDay } = tools;
  const { date } = period;
  const { first, last } = monthWindow(date);
  const occurrences = agenda.between(first, last);
  // There is room for a day's words under the dots at any time.
  const isDayOpen = tools.isDayOpen || isNarrow;
  return html`${renderBar(tools)}
  ${renderMonth({
    telling,
    date,
    occurrences,
    isNarrow,
    isDayOpen,
    goTo: (day, options) => period.goTo(day, options),
    openDay,
    closeDay,
  })}
  ${
    isDayOpen
      ? renderDayPanel({
          telling,
          date,
          occurrences: onDay(occurrences, date),
          pager: tools.pagers.day,
          kitWords: tools.kitWords,
          level: level + 1,
          close: closeDay,
          canClose: !isNarrow,
        })
      : nothing
  }`;
}

function renderBar({ agenda, period, telling, level, now }: ViewTools): TemplateResult {
  const { date } = period;
  const { first, last } = agenda;
  return renderPeriodBar({
    title: capital(monthText(date, telling.lang)),
    level,
    unit: 'month',
    words: telling.words,
    canGoBack: !first || comparePlainDates(endOfMonth(addMonths(date, -1)), first) >= 0,
    canGoOn: !last || comparePlainDates(startOfMonth(addMonths(date, 1)), last) <= 0,
    goBack: () => period.goTo(addMonths(date, -1)),
    goOn: () => period.goTo(addMonths(date, 1)),
    goToToday: () => period.goTo(agenda.today(now)),
  });
}

function onDay(
  occurrences: readonly EventOccurrence[],
  date: PlainDate,
): readonly EventOccurrence[] {
  const day = dayNumber(date);
  return occurrences.filter((occurrence) => {
    const { first, last } = daysOf(occurrence);
    return first <= day && day <= last;
  });
}
