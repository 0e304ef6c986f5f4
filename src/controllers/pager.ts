import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from './announcer.ts';
import { PageCount } from './page-count.ts';

export interface TurnedPage {
  /** The item at an index, or what in it takes the focus best: the link of its title. */
  readonly item: (index: number) => HTMLElement | null | undefined;
  /** What is read out when more are shown. */
  readonly moreText: (added: number, shown: number, total: number) => string;
  readonly announcer: Pick<Announcer, 'say'>;
}

export interface PagerOptions extends TurnedPage {
  /** Items a page: the `limit` attribute or the widget's own number. */
  readonly size: () => number;
}

/** How much of a list is shown, and what shows more of it. Call `shown` in `willUpdate`. */
export class PagerController extends PageCount {
  readonly #host: ReactiveControllerHost;
  readonly #options: PagerOptions;

  constructor(host: ReactiveControllerHost, options: PagerOptions) {
    super(options.size);
    this.#host = host;
    this.#options = options;
  }

  readonly showMore = async (): Promise<void> => {
    const added = this.grow();
    if (added > 0) await showTurned(this.#host, this, added, this.#options);
  };
}

/** Draws the page that was added, puts the focus on the first of it, and says how many there are. */
export async function showTurned(
  host: ReactiveControllerHost,
  pages: PageCount,
  added: number,
  { item, moreText, announcer }: TurnedPage,
): Promise<void> {
  const before = pages.count - added;
  host.requestUpdate();
  await host.updateComplete;
  const first = item(before);
  if (first) {
    if (first.tabIndex < 0) first.tabIndex = -1;
    first.focus();
  }
  announcer.say(moreText(added, pages.count, pages.total));
}
