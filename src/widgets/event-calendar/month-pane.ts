import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { monthText } from '../../format/dates.ts';
import { weeksOfMonth } from '../../model/calendar/month.ts';
import {
  addMonths,
  comparePlainDates,
  endOfMonth,
  formatPlainDate,
  type PlainDate,
  startOfMonth,
} from '../../model/plain-date.ts';
import { between } from './agenda-days.ts';
import { renderOpenDay } from './day-panel.ts';
import { capital } from './list-view.ts';
import { renderMonth } from './month-view.ts';
import { renderPeriodBar } from './period-bar.ts';
import { monthStyles } from './month.styles.ts';
import type { PeriodPane, PeriodTools } from './view-tools.ts';

/** The days that the grid of a month shows, whole weeks of them. */
function gridWindow(date: PlainDate): { first: PlainDate; last: PlainDate } {
  const weeks = weeksOfMonth(date);
  return { first: weeks[0]?.days[0] ?? date, last: weeks.at(-1)?.days.at(-1) ?? date };
}

/** A month with the way to others, and under it the events of a day. */
function render(tools: PeriodTools): TemplateResult {
  const { agenda, events, period, telling, words, wanted, isNarrow, openDay, closeDay } = tools;
  const { date } = period;
  const { first, last } = gridWindow(date);
  const occurrences = between(events, first, last);
  tools.shows(occurrences);
  // There is room for a day's words under the dots at any time.
  const isDayOpen = tools.isDayOpen || isNarrow;
  const [any] = occurrences;
  // More than a hundred links: what comes beside them, or a minute that passes, does not draw them.
  const drawn = [
    occurrences,
    agenda.reading,
    words,
    isNarrow,
    isDayOpen,
    ...[date, telling.today].map(formatPlainDate),
    ...[telling.lang, ...wanted],
    any && telling.hrefOf(any),
  ];
  const grid = (): TemplateResult =>
    renderMonth({
      telling,
      agenda,
      words,
      date,
      occurrences,
      isNarrow,
      isDayOpen,
      goTo: (day, options) => period.goTo(day, options),
      openDay,
      closeDay,
    });
  return html`${renderBar(tools)} ${guard(drawn, grid)}
  ${isDayOpen ? renderOpenDay(tools, occurrences) : nothing}`;
}

function renderBar({ agenda, period, telling, words, level, now }: PeriodTools): TemplateResult {
  const { date } = period;
  const { first, last } = agenda;
  return renderPeriodBar({
    title: capital(monthText(date, telling.lang)),
    level,
    unit: 'month',
    words,
    canGoBack: !first || comparePlainDates(endOfMonth(addMonths(date, -1)), first) >= 0,
    canGoOn: !last || comparePlainDates(startOfMonth(addMonths(date, 1)), last) <= 0,
    goBack: () => period.goTo(addMonths(date, -1)),
    goOn: () => period.goTo(addMonths(date, 1)),
    goToToday: () => period.goTo(agenda.today(now)),
  });
}

export const pane: PeriodPane = {
  render,
  titleOf: (date, lang) => monthText(date, lang),
  windowOf: (date) => ({ first: startOfMonth(date), last: endOfMonth(date) }),
  drawnAround: gridWindow,
  styles: [monthStyles],
};

/** The week, and whoever makes the panes, have these from here: one file for a month. */
export { Periods } from './periods.ts';
