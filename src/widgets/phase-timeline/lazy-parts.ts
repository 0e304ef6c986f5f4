import { html, nothing, type CSSResultOrNative, type ReactiveControllerHost } from 'lit';
import type { DialogController } from '../../controllers/dialog.ts';
import type { FiltersController } from '../../controllers/filters.ts';
import type { Process } from '../../feed/schema/processes.ts';
import type { KitMessages } from '../../i18n/kit.ts';
import { activeCount } from '../../model/filters.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import type { Text } from '../../model/text.ts';
import type { Sort } from '../../ui/table.ts';
import { FACETS } from './entry-filters.ts';
import { filter } from '../../ui/icons.ts';
import type { BarItem } from './bars-layout.ts';
import type { Shown } from './outline.ts';
import type { Dated } from './read-timeline.ts';
import type { Scene } from './scene.ts';

export interface FiltersContent {
  readonly about: string;
  readonly result: string;
  readonly kit: KitMessages;
}

export interface DialogsContent {
  readonly dialogs: Readonly<Record<'activity' | 'detail' | 'several', DialogController>>;
  /** What a mark holds that stands for several. */
  readonly several: (key: string) => readonly BarItem[];
  readonly link: (href: Text) => string | undefined;
  readonly kit: KitMessages;
}

export interface ViewsContent {
  readonly view: 'cycle' | 'table' | 'matrix';
  readonly shown: Shown;
  readonly process: Dated<Process> | undefined;
  readonly about: string;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
  /** The phase chosen in the loop. */
  readonly phase: string | undefined;
  readonly choosePhase: (id: string) => void;
}

interface Dressed {
  readonly sheets: readonly CSSResultOrNative[];
}

/** What waits for a click: the filters, what is opened, and the paper. Most pages never need them. */
export class LazyParts {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #filters: typeof import('./filters-part.ts') | undefined;
  #detail: typeof import('./detail.ts') | undefined;
  #views: typeof import('./views-part.ts') | undefined;
  /** Parts that are on their way or could not be had. */
  readonly #asked = new Set<string>();
  #loading: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** A button until it is pressed, or until the address has chosen something already. */
  renderFilterButton(scene: Scene, filters: FiltersController<TimelineEntry>): unknown {
    if (this.#filters || !FACETS.some((name) => filters.isUseful(name))) return nothing;
    if (activeCount(filters.state) > 0) this.#loadFilters();
    const open = async (): Promise<void> => {
      this.#loadFilters();
      await this.#loading;
      this.#focus('.filters button');
    };
    return html`<button class="button" type="button" @click=${() => void open()}>
      ${filter()} ${scene.words.filters}
    </button>`;
  }

  renderFilters(
    scene: Scene,
    filters: FiltersController<TimelineEntry>,
    content: FiltersContent,
  ): unknown {
    return this.#filters?.renderFilters(scene, filters, content) ?? nothing;
  }

  renderDialogs(scene: Scene, content: DialogsContent): unknown {
    const { activity, detail, several } = content.dialogs;
    const isOpen = [activity, detail, several].some(({ openId }) => openId !== undefined);
    if (!isOpen) return nothing;
    if (this.#detail) return this.#detail.renderDetail(scene, content);
    this.#load('detail', async () => {
      const part = await import('./detail.ts');
      this.#dress(part);
      this.#detail = part;
    });
    return nothing;
  }

  /** Called as soon as such a view is asked for, so that it comes along with the feed. */
  loadViews(): void {
    this.#load('views', async () => {
      const part = await import('./views-part.ts');
      this.#dress(part);
      this.#views = part;
    });
  }

  renderView(scene: Scene, content: ViewsContent): unknown {
    if (!this.#views) this.loadViews();
    return this.#views?.renderView(scene, content) ?? nothing;
  }

  async print(scene: Scene, shown: Shown, about: string): Promise<void> {
    const part = await import('./paper.ts');
    this.#dress(part);
    await part.printPaper(this.#host, scene, shown, about);
  }

  #loadFilters(): void {
    this.#load('filters', async () => {
      const part = await import('./filters-part.ts');
      this.#dress(part);
      this.#filters = part;
    });
  }

  #load(name: string, load: () => Promise<void>): void {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    this.#loading = load().then(
      async () => {
        this.#host.requestUpdate();
        await this.#host.updateComplete;
      },
      (error: unknown) => {
        // The line was down: the next press asks again.
        this.#asked.delete(name);
        throw error;
      },
    );
  }

  #focus(selector: string): void {
    const found = this.#host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
    [...found].find((element) => element.getClientRects().length > 0)?.focus();
  }

  #dress({ sheets }: Dressed): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    for (const sheet of sheets) {
      const own = sheet instanceof CSSStyleSheet ? sheet : sheet.styleSheet;
      if (own && !root.adoptedStyleSheets.includes(own)) root.adoptedStyleSheets.push(own);
    }
  }
}
