import { html, nothing, type TemplateResult } from 'lit';
import type { PagerController } from '../../controllers/pager.ts';
import type { KitMessages } from '../../i18n/kit.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import { heading } from '../../ui/heading.ts';
import { close } from '../../ui/icons.ts';
import { renderPager } from '../../ui/pager.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { dayHeading, renderEvents } from './list-view.ts';
import type { Telling } from './telling.ts';

export interface DayPanelContent {
  readonly telling: Telling;
  readonly date: PlainDate;
  /** What takes place that day, in order. */
  readonly occurrences: readonly EventOccurrence[];
  readonly pager: PagerController;
  readonly kitWords: KitMessages;
  /** The level of its heading. */
  readonly level: number;
  /** Takes the focus back to the grid; `undefined` where the panel always stands. */
  readonly close: () => void;
  readonly canClose: boolean;
}

/** One day's events, under the month. */
export function renderDayPanel(content: DayPanelContent): TemplateResult {
  const { telling, date, occurrences, pager, kitWords, level } = content;
  const { words } = telling;
  const shown = pager.shown(occurrences.length, `${date.year}-${date.month}-${date.day}`);
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    content.close();
  };
  return html`<section class="day-panel" part="day" @keydown=${onKeydown}>
    <div class="day-panel-head">
      ${heading(level, dayHeading(date, telling), 'day-title')}
      ${
        content.canClose
          ? html`<button
              class="button button-plain button-icon"
              type="button"
              aria-label=${words.closeDay}
              @click=${content.close}
            >
              ${close()}
            </button>`
          : nothing
      }
    </div>
    ${
      occurrences.length > 0
        ? renderEvents(occurrences.slice(0, shown), telling, { level: level + 1 })
        : html`<p>${words.noneOnDay}</p>`
    }
    ${renderPager(pager, kitWords)}
  </section>`;
}
