import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keyedList } from '../../ui/keyed-list.ts';
import { rowsSeen } from '../../ui/rows-seen.ts';
import type { Entry } from './entry.ts';
import { rowsFor, type Row } from './rows-for.ts';

/** Drawing them all is less work than to measure which are seen. */
const FEW = 4;

/**
 * The rows of the list as filters change: one whose initiative stays is kept, and the others take on
 * other initiatives where they stand, which is less work than a row that goes and one that comes. The
 * focus goes with its initiative.
 */
export class Rows implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isAhead: () => boolean;
  /** Those that are drawn, and what each shows. */
  #drawn: readonly Row[] = [];
  /** The row that had the focus before it was drawn anew. */
  #focused: { readonly id: string | undefined; readonly index: number } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, isAhead: () => boolean) {
    this.#host = host;
    this.#isAhead = isAhead;
    host.addController(this);
  }

  /** Those that a press draws: what is seen. Rows out of sight stay as they are until it is painted. */
  first(entries: readonly Entry[]): readonly (Entry | undefined)[] {
    const rows = this.#rows;
    const isLong = entries.length > FEW && this.#isAhead();
    const seen = isLong ? rowsSeen(rows) : Infinity;
    const wanted = entries.slice(0, Math.max(seen, rows.length));
    const drawn = rowsFor(wanted, this.#drawn.slice(0, rows.length));
    this.#drawn = drawn.map((row, index) =>
      index < seen ? { ...row, entry: wanted[index] } : row,
    );
    return wanted.map((entry, index) => (index < seen ? entry : undefined));
  }

  /** Has each of what is drawn stand in its row. */
  readonly arrange = (items: readonly unknown[]): unknown =>
    keyedList(
      items,
      this.#drawn.map(({ key }) => key),
    );

  hostUpdate(): void {
    const index = this.#focusedRow;
    this.#focused = index < 0 ? undefined : { id: this.#drawn[index]?.entry?.id, index };
  }

  hostUpdated(): void {
    if (!this.#focused) return;
    const { id, index } = this.#focused;
    if (this.#drawn[this.#focusedRow]?.entry?.id === id) return;
    const rows = this.#rows;
    const links = rows.map((row) => row.querySelector<HTMLElement>('.entry-title a'));
    const link = links[this.#drawn.findIndex(({ entry }) => entry?.id === id)];
    if (link) link.focus({ preventScroll: true });
    // It is in the list no more, and neither is its row.
    else if (this.#focusedRow < 0) (links[index] ?? links.at(-1) ?? this.#result)?.focus();
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
