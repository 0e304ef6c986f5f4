import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { FiltersController, type FiltersOptions } from '../../controllers/filters.ts';
import type { Entry } from './entry.ts';
import { entryFilters } from './entry-filters.ts';
import { filterBarSheets, renderFilters } from './filter-bar.ts';
import type { InitiativeFeed } from './read-initiatives.ts';
import { Rows } from './rows.ts';
import type { Scene } from './scene.ts';

/** What readers choose by, and the bar they do it in: fetched when one turns to it, or the address does. */
export class Filtering {
  readonly sheets = filterBarSheets;
  readonly filters: FiltersController<Entry>;
  readonly rows: Rows;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    feed: () => InitiativeFeed | undefined,
    options: FiltersOptions,
  ) {
    this.filters = new FiltersController(host, entryFilters(feed), {
      ...options,
      resultsFirst: true,
    });
    this.rows = new Rows(host, () => this.filters.isAhead);
  }

  render(scene: Scene, about: string, result: string): unknown {
    return renderFilters(scene, this.filters, about, result);
  }

  /** The way back from filters that leave nothing. */
  renderShowAll(text: string): TemplateResult {
    return html`<button class="button" type="button" @click=${() => this.filters.clear()}>
      ${text}
    </button>`;
  }
}
