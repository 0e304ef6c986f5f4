import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rowsSeen } from '../../ui/rows-seen.ts';
import type { Entry } from './entry.ts';

/**
 * The rows of the list as filters change: each takes on another initiative where it stands, which is
 * far less work than a row that goes and one that comes. The focus goes with its initiative.
 */
export class Rows implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isAhead: () => boolean;
  /** What each shows. */
  #drawn: readonly (Entry | undefined)[] = [];
  /** The initiative whose row had the focus before it was drawn anew. */
  #focused: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, isAhead: () => boolean) {
    this.#host = host;
    this.#isAhead = isAhead;
    host.addController(this);
  }

  /** Those that a press draws: what is seen. Rows out of sight stay as they are until it is painted. */
  first(entries: readonly Entry[]): readonly (Entry | undefined)[] {
    const rows = this.#rows;
    const seen = this.#isAhead() ? rowsSeen(rows) : Infinity;
    const first = entries
      .slice(0, Math.max(seen, rows.length))
      .map((entry, index) => (index < seen ? entry : undefined));
    this.#drawn = first.map((entry, index) => entry ?? this.#drawn[index]);
    return first;
  }

  hostUpdate(): void {
    const index = this.#focusedRow;
    this.#focused = index < 0 ? undefined : this.#drawn[index]?.id;
  }

  hostUpdated(): void {
    const id = this.#focused;
    if (id === undefined || this.#drawn[this.#focusedRow]?.id === id) return;
    const rows = this.#rows;
    const links = rows.map((row) => row.querySelector<HTMLElement>('.entry-title a'));
    const link = links[this.#drawn.findIndex((entry) => entry?.id === id)];
    if (link) link.focus({ preventScroll: true });
    // It is in the list no more, and neither is its row.
    else if (this.#focusedRow < 0) (links.at(-1) ?? this.#result)?.focus();
  }

  get #rows(): readonly Element[] {
    return [...(this.#host.shadowRoot?.querySelectorAll('.list .entry') ?? [])];
  }

  get #result(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.filters-result');
  }

  get #focusedRow(): number {
    const row = this.#host.shadowRoot?.activeElement?.closest('.entry');
    return row ? this.#rows.indexOf(row) : -1;
  }
}
