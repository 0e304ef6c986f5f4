import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { FiltersController, type FiltersOptions } from '../../controllers/filters.ts';
import type { Entry } from './entry.ts';
import { entryFilters } from './entry-filters.ts';
import { filterBarSheets, renderFilters } from './filter-bar.ts';
import type { LiveMap } from './live-map.ts';
import type { InitiativeFeed } from './read-initiatives.ts';
import { keyedList } from '../../ui/keyed-list.ts';
import { rowsSeen } from '../../ui/rows-seen.ts';
import type { Scene } from './scene.ts';

/** What readers choose by, and the bar they do it in: fetched when one turns to it, or the address does. */
export class Filtering {
  readonly sheets = filterBarSheets;
  readonly filters: FiltersController<Entry>;
  readonly keyed: LiveMap['keyed'] = keyedList;
  /** Those that are drawn. */
  #rows: ReadonlySet<Entry> = new Set();

  constructor(
    host: ReactiveControllerHost,
    feed: () => InitiativeFeed | undefined,
    options: FiltersOptions,
  ) {
    this.filters = new FiltersController(host, entryFilters(feed), {
      ...options,
      resultsFirst: true,
    });
  }

  render(scene: Scene, about: string, result: string): unknown {
    return renderFilters(scene, this.filters, about, result);
  }

  /** Of the rows of the list those that a press draws: what is seen or there already; the rest follows. */
  rowsFirst(rows: readonly Entry[], list: Element | null | undefined): readonly Entry[] {
    const seen = this.filters.isAhead ? rowsSeen(list?.children) : Infinity;
    const first = rows.filter((row, index) => index < seen || this.#rows.has(row));
    this.#rows = new Set(first);
    return first;
  }

  /** The way back from filters that leave nothing. */
  renderShowAll(text: string): TemplateResult {
    return html`<button class="button" type="button" @click=${() => this.filters.clear()}>
      ${text}
    </button>`;
  }
}
