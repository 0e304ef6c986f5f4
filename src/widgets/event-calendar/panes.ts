import type { LitElement } from 'lit';
import { dress } from '../../ui/dress.ts';
import type { CalendarView } from './event-calendar.ts';
import type { Periods, PeriodsOptions } from './periods.ts';
import type { PeriodPane } from './view-tools.ts';

type PeriodView = Exclude<CalendarView, 'list'>;

/** What a view's file has. */
interface PaneModule {
  readonly pane: PeriodPane;
  readonly Periods: typeof Periods;
}

const PANES: Readonly<Record<PeriodView, () => Promise<PaneModule>>> = {
  month: () => import('./month-pane.ts'),
  week: () => import('./week-pane.ts'),
};

/** The views that show one period after another. A list needs none. */
export class Panes {
  readonly #host: LitElement;
  readonly #failed: () => void;
  readonly #options: PeriodsOptions;
  readonly #panes = new Map<CalendarView, PeriodPane>();
  readonly #asked = new Set<CalendarView>();
  /** Here with the first of them. */
  periods: Periods | undefined;

  /** `failed` is called where one cannot be fetched. */
  constructor(host: LitElement, failed: () => void, options: PeriodsOptions) {
    this.#host = host;
    this.#failed = failed;
    this.#options = options;
  }

  of(view: CalendarView): PeriodPane | undefined {
    return this.#panes.get(view);
  }

  /** Whether what draws the view is on its way. */
  part(view: CalendarView): { readonly isAwaited: boolean } {
    return { isAwaited: view !== 'list' && !this.#panes.has(view) };
  }

  /** Where the page asks for one, the loader has fetched it already. */
  async load(view: CalendarView): Promise<void> {
    if (view === 'list' || this.#asked.has(view)) return;
    this.#asked.add(view);
    const module = await PANES[view]().catch((error: unknown) => {
      // The line broke, or the site has new files by now: the list shows the same events.
      if (!(error instanceof TypeError)) throw error;
      return undefined;
    });
    if (!module) {
      this.#failed();
      return;
    }
    dress(this.#host, module.pane.styles);
    this.#panes.set(view, module.pane);
    this.periods ??= new module.Periods(this.#host, this.#options);
    this.#host.requestUpdate();
  }
}
