import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { PartsController } from '../../element/parts-controller.ts';
import type { FeedList } from '../../feed/feed-list.ts';
import type { Coverage } from '../../feed/parts.ts';
import type { Period } from '../../feed/period.ts';
import { itemsAt } from '../../feed/raw.ts';
import { events, type FeedEvent } from '../../feed/schema/events.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { dateText } from '../../format/dates.ts';
import { calendarParts } from '../../i18n/calendar-parts.ts';
import { common } from '../../i18n/common.ts';
import type { Language } from '../../i18n/messages.ts';
import { addDays, type PlainDate } from '../../model/plain-date.ts';
import { DAY, wallOfDate } from '../../model/wall-time.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { recordOf } from './event-record.ts';
import { type DaySpan, OWN_DAYS, type ViewTools } from './view-tools.ts';

/** From so many days ahead on, a list that is short of events looks twice as far each time. */
const FAR = 730;

/**
 * What a calendar of a feed in parts has besides: more events than the feed's own, as far as somebody
 * looks, and words about what is here. Fetched for such feeds alone.
 */
export class CalendarParts {
  readonly #host: ReactiveControllerHost;
  readonly #parts: PartsController;
  /** How far ahead the list looks: what lies behind that may not be complete. */
  #days = OWN_DAYS;
  #wantsMore = false;
  #hasIndex = false;
  #list: FeedList<FeedEvent> | undefined;

  /** `url` names the feed. */
  constructor(host: ReactiveControllerHost, url: () => string) {
    this.#host = host;
    this.#parts = new PartsController(host, url);
  }

  /** The feed's own events, and those of the parts that have come. */
  list(snapshot: Snapshot): FeedList<FeedEvent> {
    this.#wantsMore = false;
    this.#parts.adopt(snapshot);
    this.#hasIndex = itemsAt({ parts: snapshot.raw('parts') }, 'parts').some(
      ({ section }) => section === 'index',
    );
    return (this.#list = this.#parts.list(snapshot, events));
  }

  /** Whether all events of those days are here to be searched, in full or in short; sees to it. */
  search(days: DaySpan): boolean {
    if (!this.#hasIndex) return false;
    const window = periodOf(days);
    this.#parts.want('index', window);
    return this.#parts.coverage('index', window) === 'ready';
  }

  /** Whether only that is here of an event which a list needs. */
  isBrief(occurrence: EventOccurrence): boolean {
    return this.#list !== undefined && 'words' in recordOf(occurrence, this.#list);
  }

  /** The last day to list; undefined where there is no part left to wait for. */
  end(start: PlainDate): PlainDate | undefined {
    const end = addDays(start, this.#days);
    // A part need not say when it ends: only one that has not come yet is worth a longer look.
    const later = { from: wallOfDate(end) + DAY, until: Infinity };
    return this.#parts.coverage('events', later) === 'loading' ? end : undefined;
  }

  /** For a list that has room for more than it has found. */
  lookFurther(): void {
    this.#wantsMore = true;
  }

  /** Looks further, at a reader's wish. */
  readonly extend = (): void => {
    // One of the year 3000 is reached in a few steps, and not in a hundred a year.
    this.#days += this.#days < FAR ? OWN_DAYS : this.#days;
    this.#host.requestUpdate();
  };

  /** Sees to it that what is shown comes; called when it is drawn. */
  follow(shown: DaySpan): void {
    const window = periodOf(shown);
    this.#parts.want('events', window);
    // A list that is short of events looks further, but not past what is still under way.
    if (!this.#wantsMore || this.#parts.coverage('events', window) === 'loading') return;
    this.extend();
  }

  /** Has something else come than what is shown; says how it stands with that. */
  look(days: DaySpan): Coverage {
    const window = periodOf(days);
    this.#parts.want('events', window);
    return this.#parts.coverage('events', window);
  }

  /** Says that something of what is shown is on its way, or cannot be had. */
  renderCoverage(shown: DaySpan, language: Language): TemplateResult | typeof nothing {
    const coverage = this.#parts.coverage('events', periodOf(shown));
    if (coverage === 'ready') return nothing;
    const words = calendarParts[language];
    if (coverage === 'loading') {
      return html`<p class="small" role="status">${words.loadingPart}</p>`;
    }
    return html`<div class="none failed" part="note">
      <p>${words.partFailed}</p>
      ${this.renderRetry(language)}
    </div>`;
  }

  /** Tries again what could not be had. */
  renderRetry(language: Language): TemplateResult {
    return html`<button class="button" type="button" @click=${this.#parts.retry}>
      ${common[language].retry}
    </button>`;
  }

  /** The time that a list speaks of: it is complete only as far as it has looked. */
  renderCovered({ choosing, listStart, listEnd, telling, language }: ViewTools): unknown {
    if (!listEnd) return nothing;
    const [first, last] = [listStart, listEnd].map((date) => dateText(date, telling.lang));
    return html`<p class="small">${calendarParts[language].covers(first ?? '', last ?? '')}</p>
      ${choosing?.renderFurther(this.extend) ?? nothing}`;
  }
}

/** The days from `first` to `last`, both with. */
function periodOf({ first, last }: DaySpan): Period {
  return { from: wallOfDate(first), until: last ? wallOfDate(last) + DAY : Infinity };
}
