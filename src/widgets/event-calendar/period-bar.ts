import { html, type TemplateResult } from 'lit';
import type { CalendarPeriodMessages } from '../../i18n/calendar-periods.ts';
import { heading } from '../../ui/heading.ts';
import { chevronBack, chevronForward } from '../../ui/icons.ts';

export interface PeriodBarContent {
  /** What is shown: "december 2026". */
  readonly title: string;
  readonly level: number;
  readonly unit: 'month' | 'week';
  readonly words: CalendarPeriodMessages;
  /** Whether there is anything the page lets its readers go to. */
  readonly canGoBack: boolean;
  readonly canGoOn: boolean;
  readonly goBack: () => void;
  readonly goOn: () => void;
  readonly goToToday: () => void;
}

/** What is shown of the time, and the way to what comes before and after it. */
export function renderPeriodBar(content: PeriodBarContent): TemplateResult {
  const { title, level, unit, words, canGoBack, canGoOn, goBack, goOn, goToToday } = content;
  return html`<div class="period" part="period">
    ${heading(level, title, 'period-title')}
    <div class="button-row">
      ${step(words.previous[unit], chevronBack(), canGoBack, goBack)}
      ${step(words.next[unit], chevronForward(), canGoOn, goOn)}
      <button class="button" type="button" @click=${goToToday}>${words.goToToday}</button>
    </div>
  </div>`;
}

/** Never disabled outright: the focus of someone who pressed it once too often would be lost. */
const step = (label: string, icon: unknown, canGo: boolean, go: () => void): TemplateResult =>
  html`<button
    class="button button-icon"
    type="button"
    aria-label=${label}
    aria-disabled=${canGo ? 'false' : 'true'}
    @click=${go}
  >
    ${icon}
  </button>`;
