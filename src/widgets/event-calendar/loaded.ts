import { html, nothing, type TemplateResult } from 'lit';
import type { PartsController } from '../../element/parts-controller.ts';
import type { Period } from '../../feed/period.ts';
import { dateText } from '../../format/dates.ts';
import type { CommonMessages } from '../../i18n/common.ts';
import { addDays, type PlainDate } from '../../model/plain-date.ts';
import { DAY, wallOfDate } from '../../model/wall-time.ts';
import type { Telling } from './telling.ts';

/** A feed in parts carries so many days ahead itself; the list goes on by as many at a time. */
const STEP = 60;

/** The days from `first` to `last`, both with. */
export function periodOf(first: PlainDate, last: PlainDate): Period {
  return { from: wallOfDate(first), until: wallOfDate(last) + DAY };
}

/** How far ahead the list of a feed in parts looks: what lies behind that may not be complete. */
export class Reach {
  readonly #parts: PartsController;
  #days = STEP;

  constructor(parts: PartsController) {
    this.#parts = parts;
  }

  /** The last day to list; undefined where there is no part left to wait for. */
  end(start: PlainDate): PlainDate | undefined {
    const end = addDays(start, this.#days);
    return wallOfDate(end) + DAY < this.#parts.span('events').until ? end : undefined;
  }

  /** Looks further; for a list that has room for more than it has found. */
  extend(): void {
    this.#days += STEP;
  }
}

/** Says that something of what is shown is on its way, or cannot be had. */
export function renderLoaded(
  parts: PartsController,
  window: Period,
  { words }: Telling,
  { retry }: Pick<CommonMessages, 'retry'>,
): TemplateResult | typeof nothing {
  const coverage = parts.coverage('events', window);
  if (coverage === 'ready') return nothing;
  if (coverage === 'loading') return html`<p class="small" role="status">${words.loadingPart}</p>`;
  return html`<div class="none failed" part="note">
    <p>${words.partFailed}</p>
    <button class="button" type="button" @click=${parts.retry}>${retry}</button>
  </div>`;
}

/** The time that a list of a feed in parts speaks of. */
export function coversText(first: PlainDate, last: PlainDate, { words, lang }: Telling): string {
  return words.covers(dateText(first, lang), dateText(last, lang));
}
