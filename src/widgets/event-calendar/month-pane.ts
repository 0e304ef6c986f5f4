import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { monthText } from '../../format/dates.ts';
import { capital } from '../../format/capital.ts';
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
import type { EventOccurrence } from './calendar-source.ts';
import { renderOpenDay } from './day-panel.ts';
import type { DrawnMonth } from './month-ahead.ts';
import { renderMonth } from './month-view.ts';
import { renderPeriodBar } from './period-bar.ts';
import { monthStyles } from './month.styles.ts';
import type { EventSource, PeriodPane, PeriodTools } from './view-tools.ts';

/** The days that the grid of a month shows, whole weeks of them. */
function gridWindow(date: PlainDate): { first: PlainDate; last: PlainDate } {
  const weeks = weeksOfMonth(date);
  return { first: weeks[0]?.days[0] ?? date, last: weeks.at(-1)?.days.at(-1) ?? date };
}

function occurrencesAround(events: EventSource, date: PlainDate): readonly EventOccurrence[] {
  const { first, last } = gridWindow(date);
  return between(events, first, last);
}

/** More than a hundred links: what comes beside them, or a minute that passes, does not draw them. */
function whatIsDrawn(tools: PeriodTools, date: PlainDate): unknown[] {
  const { agenda, events, telling, words, wanted, isNarrow } = tools;
  const occurrences = occurrencesAround(events, date);
  const [any] = occurrences;
  return [
    occurrences,
    agenda.reading,
    words,
    isNarrow,
    isDayShown(tools),
    ...[date, telling.today].map(formatPlainDate),
    any && telling.hrefOf(any),
    ...[telling.lang, ...wanted],
  ];
}

/** There is room for a day's words under the dots at any time. */
const isDayShown = ({ isDayOpen, isNarrow }: PeriodTools): boolean => isDayOpen || isNarrow;

/** A month with the way to others, and under it the events of a day. */
function render(tools: PeriodTools): TemplateResult {
  const { date } = tools.period;
  const occurrences = occurrencesAround(tools.events, date);
  tools.shows(occurrences);
  const [shown, ahead] = tools.ahead.around(date, whatIsDrawn(tools, date));
  const draw = (month: DrawnMonth | undefined): unknown =>
    month && guard(whatIsDrawn(tools, month.date), () => renderGrid(tools, month.date));
  // Whoever searches turns to what is found.
  const other = tools.choosing ? undefined : ahead;
  const [first, second] = shown.place === 0 ? [shown, other] : [other, shown];
  return html`${renderBar(tools)}
    <div>
      <div class=${first === shown ? 'month' : 'month-ahead'}>${draw(first)}</div>
      <div class=${second === shown ? 'month' : 'month-ahead'}>${draw(second)}</div>
    </div>
    ${isDayShown(tools) ? renderOpenDay(tools, occurrences) : nothing}`;
}

function renderGrid(tools: PeriodTools, date: PlainDate): TemplateResult {
  const { agenda, events, period, telling, words, isNarrow, openDay, closeDay } = tools;
  return renderMonth({
    telling,
    agenda,
    words,
    date,
    occurrences: occurrencesAround(events, date),
    isNarrow,
    isDayOpen: isDayShown(tools),
    goTo: (day, options) => period.goTo(day, options),
    openDay,
    closeDay,
  });
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
