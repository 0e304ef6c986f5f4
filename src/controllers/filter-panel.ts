import type { ReactiveControllerHost } from 'lit';

/** How many options a group shows at first, and how many more at a time. */
export const FEW_OPTIONS = 10;
export const MORE_OPTIONS = 40;

/** What of a filter bar is open: nothing that changes the results. */
export class FilterPanel {
  readonly #host: ReactiveControllerHost;
  #isUnfolded = false;
  #openGroup: string | undefined;
  #query = '';
  #limit = FEW_OPTIONS;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether the groups are shown where the bar is narrow. */
  get isUnfolded(): boolean {
    return this.#isUnfolded;
  }

  get openGroup(): string | undefined {
    return this.#openGroup;
  }

  /** The words that the options of the open group are searched for. */
  get query(): string {
    return this.#query;
  }

  /** How many of its options are shown. */
  get limit(): number {
    return this.#limit;
  }

  fold(): void {
    this.#isUnfolded = !this.#isUnfolded;
    this.#host.requestUpdate();
  }

  /** One group at a time: two open ones would push the results off the screen. */
  toggleGroup(name: string): void {
    this.#openGroup = this.#openGroup === name ? undefined : name;
    this.#query = '';
    this.#limit = FEW_OPTIONS;
    this.#host.requestUpdate();
  }

  search(query: string): void {
    this.#query = query;
    this.#limit = FEW_OPTIONS;
    this.#host.requestUpdate();
  }

  async showMore(): Promise<void> {
    this.#limit += MORE_OPTIONS;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
