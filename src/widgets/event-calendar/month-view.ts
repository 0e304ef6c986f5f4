import { html, nothing, type TemplateResult } from 'lit';
import { monthText, weekdayName } from '../../format/dates.ts';
import { daysOf } from '../../model/calendar/days.ts';
import { dayForKey } from '../../model/calendar/grid-keys.ts';
import { type CalendarWeek, isSameMonth, weeksOfMonth } from '../../model/calendar/month.ts';
import { type DayRows, layOutWeek, type Slot } from '../../model/calendar/week-rows.ts';
import {
  comparePlainDates,
  dayNumber,
  formatPlainDate,
  parsePlainDate,
  type PlainDate,
  type Weekday,
} from '../../model/plain-date.ts';
import type { CalendarPeriodMessages } from '../../i18n/calendar-periods.ts';
import { cssProperty } from '../../ui/css-property.ts';
import type { Agenda } from './agenda.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { chipWords, startText } from './chip-words.ts';
import { dayText, type Telling } from './telling.ts';

/** Events a day shows in the grid; with more, one row says how many. */
const ROWS = 4;
/** Dots a day shows on a narrow container. */
const DOTS = 3;
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export interface MonthContent {
  readonly telling: Telling;
  readonly agenda: Agenda;
  readonly words: CalendarPeriodMessages;
  /** Any day of the month: it is the one that Tab leads to. */
  readonly date: PlainDate;
  /** What takes place in the weeks of the month, in order. */
  readonly occurrences: readonly EventOccurrence[];
  /** Dots in place of words: the day's events stand under the grid. */
  readonly isNarrow: boolean;
  /** Whether the current day's events stand under the grid. */
  readonly isDayOpen: boolean;
  readonly goTo: (date: PlainDate, options?: { readonly focus?: boolean }) => void;
  /** Shows the day's events under the grid; `enter` takes the focus there. */
  readonly openDay: (date: PlainDate, enter: boolean) => void;
  readonly closeDay: () => void;
}

type Item = readonly [EventOccurrence, ReturnType<typeof daysOf>];

/** A month as a grid with one tab stop. */
export function renderMonth(content: MonthContent): TemplateResult {
  const { telling, words, date, occurrences, isNarrow } = content;
  const { lang } = telling;
  const items = occurrences.map((occurrence): Item => [occurrence, daysOf(occurrence)]);
  const weekdays = WEEKDAYS.map(
    (day) =>
      html`<div class="grid-weekday" role="columnheader">
        <span aria-hidden="true">${weekdayName(day, lang, 'short')}</span
        ><span class="visually-hidden">${weekdayName(day, lang)}</span>
      </div>`,
  );
  return html`<div
    class=${isNarrow ? 'grid grid-narrow' : 'grid'}
    part="grid"
    role="grid"
    aria-label=${words.grid(monthText(date, lang))}
    @keydown=${(event: KeyboardEvent) => onKeydown(event, content)}
    @click=${(event: MouseEvent) => onClick(event, content)}
  >
    <div class="grid-row grid-head" role="row">
      <div class="grid-week" role="columnheader">
        <span class="visually-hidden">${words.week}</span>
      </div>
      ${weekdays}
    </div>
    ${weeksOfMonth(date).map((week) => renderWeek(week, items, content))}
  </div>`;
}

function renderWeek(
  week: CalendarWeek,
  items: readonly Item[],
  content: MonthContent,
): TemplateResult {
  const [monday] = week.days;
  const rows = monday ? layOutWeek(dayNumber(monday), items, ROWS) : [];
  const { words } = content;
  return html`<div class="grid-row" role="row">
    <div class="grid-week" role="rowheader">
      <span class="visually-hidden">${words.week} </span>${week.number}
    </div>
    ${week.days.map((date, column) => renderDay(date, rows[column], content))}
  </div>`;
}

function renderDay(
  date: PlainDate,
  day: DayRows<EventOccurrence> | undefined,
  content: MonthContent,
): TemplateResult {
  const { telling, words, date: current, isNarrow } = content;
  const { lang, today } = telling;
  const isCurrent = comparePlainDates(date, current) === 0;
  const { rows = [], hidden = 0, total = 0 } = day ?? {};
  const name = dayText(date, lang, today);
  const outside = isSameMonth(date, current) ? '' : ' grid-outside';
  return html`<div
    class="grid-day${outside}"
    part="day-cell"
    role="gridcell"
    data-day=${formatPlainDate(date)}
    aria-selected=${isCurrent && (isNarrow || content.isDayOpen)}
  >
    <button
      class="grid-number"
      type="button"
      tabindex=${isCurrent ? '0' : '-1'}
      aria-label=${words.dayName(name, total)}
      aria-current=${comparePlainDates(date, today) === 0 ? 'date' : nothing}
    >
      ${date.day}
    </button>
    ${
      isNarrow
        ? renderDots(total)
        : html`${rows.map((slot) => renderChip(slot, telling, content.agenda, -1))}${renderMore(hidden, total, name, words)}`
    }
  </div>`;
}

function renderDots(total: number): unknown {
  if (total === 0) return nothing;
  const dots = Array.from({ length: Math.min(total, DOTS) }, () => html`<i class="dot"></i>`);
  return html`<span class="dots" aria-hidden="true">${dots}</span>`;
}

function renderMore(
  hidden: number,
  total: number,
  day: string,
  words: CalendarPeriodMessages,
): TemplateResult | typeof nothing {
  if (hidden === 0) return nothing;
  return html`<button
    class="more"
    type="button"
    tabindex="-1"
    aria-label=${`${words.more(hidden)}. ${words.moreOn(total, day)}`}
  >
    ${words.more(hidden)}
  </button>`;
}

/** A row of a day. In the month Tab passes by what is in it: the day's list has it all. */
export function renderChip(
  slot: Slot<EventOccurrence> | 'taken' | undefined,
  telling: Telling,
  agenda: Agenda,
  tabIndex: 0 | -1,
): TemplateResult {
  if (!slot || slot === 'taken') return html`<span class="slot"></span>`;
  const { item, isBar, span, startsBefore, endsAfter } = slot;
  const { title, lang, isApart, state, isOff } = chipWords(item, telling, agenda);
  const time = startsBefore ? '' : startText(item, telling.lang);
  const start = time && `${time} `;
  const isPlain = !isBar && !state && !isApart;
  // The month's grid hears clicks for all that is in it.
  const isInMonth = tabIndex !== 0;
  // Most are these. A month has more than a hundred: one element each, one address and one text.
  if (isPlain && isInMonth) {
    return html`<a class="slot chip-event" part="event" tabindex="-1" href=${telling.hrefOf(item)}
      >${start + title}</a
    >`;
  }
  const onClick = isInMonth ? nothing : (click: MouseEvent) => telling.follow(click, item);
  if (isPlain) {
    return html`<a
      class="slot chip-event"
      part="event"
      href=${telling.hrefOf(item)}
      @click=${onClick}
      >${start + title}</a
    >`;
  }
  const classes = [
    'slot chip-event',
    isBar && 'bar',
    startsBefore && 'bar-from-before',
    endsAfter && 'bar-goes-on',
    isOff && 'off',
  ]
    .filter(Boolean)
    .join(' ');
  return html`<a
    class=${classes}
    part="event"
    tabindex=${tabIndex}
    href=${telling.hrefOf(item)}
    @click=${onClick}
    ${cssProperty('--_span', String(span))}
    >${start}${state ? html`<b>${state}: </b>` : nothing}<bdi lang=${lang ?? nothing}
      >${title}</bdi
    ></a
  >`;
}

/** Has a click on a chip of `occurrences` open its event in place. */
function followChip(
  click: MouseEvent,
  occurrences: readonly EventOccurrence[],
  telling: Telling,
): void {
  const link = click.target instanceof Element ? click.target.closest('.chip-event') : undefined;
  const href = link?.getAttribute('href');
  const chosen = href && occurrences.find((occurrence) => telling.hrefOf(occurrence) === href);
  if (chosen) telling.follow(click, chosen);
}

/** The day whose cell something happened in. */
function dayOf(event: Event): PlainDate | undefined {
  const cell = event.target instanceof Element ? event.target.closest('[data-day]') : undefined;
  return cell instanceof HTMLElement ? parsePlainDate(cell.dataset.day ?? '') : undefined;
}

function onKeydown(event: KeyboardEvent, content: MonthContent): void {
  const day = dayOf(event);
  if (!day || event.defaultPrevented) return;
  const grid = event.currentTarget as HTMLElement;
  const target = dayForKey(event, day, getComputedStyle(grid).direction === 'rtl');
  const isDay = event.target instanceof Element && event.target.matches('.grid-number');
  if (target) content.goTo(target, { focus: true });
  else if (isDay && (event.key === 'Enter' || event.key === ' ')) content.openDay(day, true);
  else if (event.key === 'Escape' && content.isDayOpen) content.closeDay();
  else return;
  event.preventDefault();
}

function onClick(event: MouseEvent, content: MonthContent): void {
  const day = dayOf(event);
  const pressed = event.target instanceof Element ? event.target.closest('a, button') : undefined;
  if (!day) return;
  if (pressed?.localName === 'a') followChip(event, content.occurrences, content.telling);
  else content.openDay(day, pressed?.matches('.more') === true);
}
