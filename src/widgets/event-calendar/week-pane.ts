import { html, nothing, type TemplateResult } from 'lit';
import { dateRange, dateText, weekText } from '../../format/dates.ts';
import { clockText } from '../../format/times.ts';
import type { CalendarPeriodMessages } from '../../i18n/calendar-periods.ts';
import { capital } from '../../format/capital.ts';
import { type Days, daysOf } from '../../model/calendar/days.ts';
import { weekOf } from '../../model/calendar/month.ts';
import { sideBySide } from '../../model/calendar/side-by-side.ts';
import { type DayRows, layOutWeek } from '../../model/calendar/week-rows.ts';
import { drawnUntil } from '../../model/occurrence.ts';
import {
  addDays,
  comparePlainDates,
  dayNumber,
  formatPlainDate,
  type PlainDate,
} from '../../model/plain-date.ts';
import { DAY, HOUR } from '../../model/wall-time.ts';
import { cssProperty } from '../../ui/css-property.ts';
import { heading } from '../../ui/heading.ts';
import { renderPager } from '../../ui/pager.ts';
import { between } from './agenda-days.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { renderDays, renderNone } from './list-view.ts';
import { renderOpenDay } from './day-panel.ts';
import { renderChip } from './month-view.ts';
import { monthStyles } from './month.styles.ts';
import { renderPeriodBar } from './period-bar.ts';
import { dayText } from './telling.ts';
import type { PeriodPane, PeriodTools } from './view-tools.ts';
import { weekStyles } from './week.styles.ts';

const DAYS_A_WEEK = 7;
/** All-day events that a day shows over its hours; the list has them all. */
const ALL_DAY_ROWS = 4;
/** Events that a day draws at their hours; with more, nobody could read any. */
const MOST_TIMED = 16;
/** The hours that are always there; others when something is on. */
const FIRST_HOUR = 8;
const LAST_HOUR = 18;
/** Drawn at least so high, in hours: a line of words must fit. */
const LEAST_HOURS = 0.75;

interface Hours {
  readonly first: number;
  readonly last: number;
}

/** Something at a time of day: from and until in hours from its midnight. */
interface Timed {
  readonly occurrence: EventOccurrence;
  readonly from: number;
  readonly until: number;
}

function windowOf(date: PlainDate): { first: PlainDate; last: PlainDate } {
  const { days } = weekOf(date);
  return { first: days[0] ?? date, last: days.at(-1) ?? date };
}

/** "Uge 22, 27. maj–2. juni 2024" */
function titleOf(date: PlainDate, lang: string, words: CalendarPeriodMessages): string {
  const { first, last } = windowOf(date);
  return words.weekOf(capital(weekText(date, lang)), dateRange(first, last, lang).text);
}

/** A week by day and hour; a list where there is no room for that. */
function render(tools: PeriodTools): TemplateResult {
  const { events, choosing, period, telling, isNarrow } = tools;
  const { first, last } = windowOf(period.date);
  const occurrences = between(events, first, last);
  tools.shows(occurrences);
  const content = isNarrow
    ? renderList(occurrences, first, tools)
    : html`${renderGrid(occurrences, first, tools)}
      ${tools.isDayOpen ? renderOpenDay(tools, occurrences) : nothing}`;
  return html`${renderBar(tools)}
  ${occurrences.length === 0 ? renderNone(choosing?.noneText ?? telling.words.noneInPeriod) : content}`;
}

function renderList(
  occurrences: readonly EventOccurrence[],
  first: PlainDate,
  { telling, level, pagers, pagingWords }: PeriodTools,
): TemplateResult {
  const shown = pagers.list.shown(occurrences.length, formatPlainDate(first));
  return html`<div class="list">
      ${renderDays(occurrences.slice(0, shown), first, telling, level + 1)}
    </div>
    ${renderPager(pagers.list, pagingWords)}`;
}

function renderBar({ agenda, period, telling, words, level, now }: PeriodTools): TemplateResult {
  const { date } = period;
  const { first, last } = windowOf(date);
  const { first: earliest, last: latest } = agenda;
  return renderPeriodBar({
    title: titleOf(date, telling.lang, words),
    level,
    unit: 'week',
    words,
    canGoBack: !earliest || comparePlainDates(earliest, first) < 0,
    canGoOn: !latest || comparePlainDates(latest, last) > 0,
    goBack: () => period.goTo(addDays(date, -DAYS_A_WEEK)),
    goOn: () => period.goTo(addDays(date, DAYS_A_WEEK)),
    goToToday: () => period.goTo(agenda.today(now)),
  });
}

function renderGrid(
  occurrences: readonly EventOccurrence[],
  monday: PlainDate,
  tools: PeriodTools,
): TemplateResult {
  const days = weekOf(monday).days;
  const whole: (readonly [EventOccurrence, Days])[] = [];
  const timed: Timed[][] = days.map(() => []);
  for (const occurrence of occurrences) {
    const span = daysOf(occurrence);
    const column = span.first - dayNumber(monday);
    if (occurrence.allDay || span.last > span.first) whole.push([occurrence, span]);
    else timed[column]?.push(timedOf(occurrence));
  }
  const hours = hoursOf(timed.flat());
  const rows = layOutWeek(dayNumber(monday), whole, ALL_DAY_ROWS);
  const { lang } = tools.telling;
  const labels = Array.from(
    { length: hours.last - hours.first },
    (_, index) => html`<span>${clockText((hours.first + index) * HOUR, lang)}</span>`,
  );
  return html`<div
    class="week"
    part="week"
    ${cssProperty('--_hours', String(hours.last - hours.first))}
  >
    <div class="week-hours" aria-hidden="true">${labels}</div>
    ${days.map((date, column) => renderDay(date, rows[column], timed[column] ?? [], hours, tools))}
  </div>`;
}

function timedOf(occurrence: EventOccurrence): Timed {
  const [hour = 0, minute = 0] = (occurrence.startTime ?? '').split(':').map(Number);
  const from = hour + minute / 60;
  const length = (drawnUntil(occurrence) - occurrence.startInstant) / HOUR;
  const until = Math.min(from + Math.max(length, LEAST_HOURS), DAY / HOUR);
  return { occurrence, from: Math.min(from, until - LEAST_HOURS), until };
}

function hoursOf(timed: readonly Timed[]): Hours {
  let [first, last] = [FIRST_HOUR, LAST_HOUR];
  for (const { from, until } of timed) {
    first = Math.min(first, Math.floor(from));
    last = Math.max(last, Math.ceil(until));
  }
  return { first, last };
}

function renderDay(
  date: PlainDate,
  wholeDay: DayRows<EventOccurrence> | undefined,
  timed: readonly Timed[],
  hours: Hours,
  { agenda, telling, words, level, openDay }: PeriodTools,
): TemplateResult {
  const { lang, today } = telling;
  const name = dateText(date, lang, { weekday: 'short', year: false });
  const isToday = comparePlainDates(date, today) === 0;
  const drawn = timed.slice(0, MOST_TIMED);
  const columns = sideBySide(drawn);
  const { rows = [] } = wholeDay ?? {};
  const hidden = (wholeDay?.hidden ?? 0) + timed.length - drawn.length;
  const open = (): void => openDay(date, true);
  return html`<section class="week-day">
    ${heading(
      level + 1,
      html`<span aria-current=${isToday ? 'date' : nothing}>${name}</span>`,
      'week-title',
    )}
    <div class="week-whole">
      ${rows.map((slot) => renderChip(slot, telling, agenda, 0))}
      ${
        hidden > 0
          ? html`<button
              class="more"
              type="button"
              aria-label=${`${words.more(hidden)}, ${dayText(date, lang, today)}`}
              @click=${open}
            >
              ${words.more(hidden)}
            </button>`
          : nothing
      }
    </div>
    <div class="week-times">
      ${drawn.map(({ occurrence, from, until }, index) => {
        const { column = 0, columns: count = 1, width = 1 } = columns[index] ?? {};
        return html`<div
          class="week-event"
          ${cssProperty('--_from', String(from - hours.first))}
          ${cssProperty('--_length', String(until - from))}
          ${cssProperty('--_start', String(column / count))}
          ${cssProperty('--_width', String(width / count))}
        >
          ${renderChip({ item: occurrence, span: 1, isBar: false, startsBefore: false, endsAfter: false }, telling, agenda, 0)}
        </div>`;
      })}
    </div>
  </section>`;
}

export const pane: PeriodPane = {
  render,
  titleOf,
  windowOf,
  drawnAround: windowOf,
  styles: [monthStyles, weekStyles],
};

export { Periods } from './month-pane.ts';
