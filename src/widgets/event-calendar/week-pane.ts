import { html, type TemplateResult } from 'lit';
import { dateRange, weekText } from '../../format/dates.ts';
import { weekOf } from '../../model/calendar/month.ts';
import { addDays, comparePlainDates, type PlainDate } from '../../model/plain-date.ts';
import { renderEmpty } from '../../ui/notes.ts';
import { capital, renderDays } from './list-view.ts';
import { renderPeriodBar } from './period-bar.ts';
import type { Telling } from './telling.ts';
import type { ViewTools } from './view-tools.ts';

const DAYS_A_WEEK = 7;

/** The Monday and the Sunday around a day. */
export function weekWindow(date: PlainDate): { first: PlainDate; last: PlainDate } {
  const { days } = weekOf(date);
  return { first: days[0] ?? date, last: days.at(-1) ?? date };
}

/** "Uge 22, 27. maj–2. juni 2024" */
export function weekTitle(date: PlainDate, { words, lang }: Telling): string {
  const { first, last } = weekWindow(date);
  return words.weekOf(capital(weekText(date, lang)), dateRange(first, last, lang).text);
}

/** A week with the way to others. */
export function renderWeekPane(tools: ViewTools): TemplateResult {
  const { agenda, period, telling, level } = tools;
  const { first, last } = weekWindow(period.date);
  const occurrences = agenda.between(first, last);
  return html`${renderBar(tools)}
  ${
    occurrences.length === 0
      ? renderEmpty(telling.words.noneInPeriod)
      : html`<div class="list">${renderDays(occurrences, first, telling, level + 1)}</div>`
  }`;
}

function renderBar({ agenda, period, telling, level, now }: ViewTools): TemplateResult {
  const { date } = period;
  const { first, last } = weekWindow(date);
  const { first: earliest, last: latest } = agenda;
  return renderPeriodBar({
    title: weekTitle(date, telling),
    level,
    unit: 'week',
    words: telling.words,
    canGoBack: !earliest || comparePlainDates(earliest, first) < 0,
    canGoOn: !latest || comparePlainDates(latest, last) > 0,
    goBack: () => period.goTo(addDays(date, -DAYS_A_WEEK)),
    goOn: () => period.goTo(addDays(date, DAYS_A_WEEK)),
    goToToday: () => period.goTo(agenda.today(now)),
  });
}
