import type { AnnouncerController } from '../../controllers/announcer.ts';
import type { StoryPagesMessages } from '../../i18n/story-pages.ts';
import type { StoryHost } from './context.ts';

/** From one place among all stories up to, not with, another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Pages remembered for filters that were changed and may be changed back. */
const MOST_REMEMBERED = 20;

/**
 * So many nodes the stories may be, whatever the reader has been through: a phone that holds
 * thousands of cards answers no key. Those before give way to a button that brings them back, and
 * not to an empty room of their height: who goes from heading to heading would pass through that
 * without a word, and a search in the page would find nothing there and not say that it had not looked.
 */
const MOST_NODES = 1150;
/** Where they are rich there are two pages all the same, if pages are not large. */
const FEWEST_PAGES = 2;
const LARGE = 12;

export interface PagesOptions {
  /** How many stories the first page has, and the others. */
  readonly sizes: () => { readonly first: number; readonly other: number };
  /** Where the stories stand. */
  readonly list: () => Element | null;
  /** The heading of the story at a place among all. */
  readonly heading: (place: number) => HTMLElement | undefined;
  readonly announcer: Pick<AnnouncerController, 'say'>;
  readonly words: () => StoryPagesMessages;
}

/** The first and the last page that stand there. */
interface Pages {
  readonly first: number;
  readonly last: number;
}

const FIRST: Pages = { first: 0, last: 0 };

/**
 * Which of the stories stand in the page. Other filters begin at the first page; going back to
 * filters that were there before brings back what was shown then.
 */
export class StoryPages {
  readonly #host: StoryHost;
  readonly #options: PagesOptions;
  /** By the filters they were shown with; the latest last. */
  readonly #pages = new Map<string, Pages>();
  #key = '';
  #total = 0;

  constructor(host: StoryHost, options: PagesOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Which of `total` to draw; `key` says under which filters. */
  range(total: number, key: string): Range {
    this.#total = total;
    this.#key = key;
    return this.shown;
  }

  get total(): number {
    return this.#total;
  }

  get shown(): Range {
    const { first, last } = this.#current;
    return { from: this.#start(first), to: Math.min(this.#start(last + 1), this.#total) };
  }

  /** How many the next press brings; 0 when all are there. */
  get next(): number {
    const { to } = this.shown;
    return Math.min(this.#options.sizes().other, this.#total - to);
  }

  /** How many a press brings back before the first that stands there. */
  get previous(): number {
    const { first } = this.#current;
    return this.#start(first) - this.#start(first - 1);
  }

  readonly showMore = async (): Promise<void> => {
    const { first, last } = this.#current;
    const added = this.next;
    if (added === 0) return;
    const { to } = this.shown;
    // What is read now stays where it is: the last story before those that come.
    await this.#turn({ first: Math.max(first, last + 2 - this.#most), last: last + 1 }, to - 1);
    this.#lead(to);
    const { from, to: end } = this.shown;
    const { announcer, words } = this.#options;
    announcer.say(words().moreShown(added, from + 1, end, this.#total));
  };

  readonly showPrevious = async (): Promise<void> => {
    const { first, last } = this.#current;
    const added = this.previous;
    if (added === 0) return;
    await this.#turn(
      { first: first - 1, last: Math.min(last, first - 2 + this.#most) },
      this.shown.from,
    );
    const { from, to } = this.shown;
    this.#lead(from);
    const { announcer, words } = this.#options;
    announcer.say(words().previousShown(added, from + 1, to, this.#total));
  };

  /** What is there now, also where there are fewer stories than there were. */
  get #current(): Pages {
    const { first, last } = this.#pages.get(this.#key) ?? FIRST;
    let end = last;
    while (end > 0 && this.#start(end) >= this.#total) end -= 1;
    return { first: Math.min(first, end), last: end };
  }

  /** How many pages of stories such as those that stand there may be. */
  get #most(): number {
    const { list, sizes } = this.#options;
    const { from, to } = this.shown;
    const { other } = sizes();
    const aPage = (nodesIn(list()) / Math.max(1, to - from)) * other;
    return Math.max(other > LARGE ? 1 : FEWEST_PAGES, Math.floor(MOST_NODES / aPage));
  }

  /** The place of the first story of a page. */
  #start(page: number): number {
    const { first, other } = this.#options.sizes();
    return page <= 0 ? 0 : first + (page - 1) * other;
  }

  /** Shows other pages while the story at `place`, which both have, stays where the reader sees it. */
  async #turn(pages: Pages, place: number): Promise<void> {
    const { heading } = this.#options;
    const before = heading(place)?.getBoundingClientRect().top;
    this.#pages.delete(this.#key);
    this.#pages.set(this.#key, pages);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > MOST_REMEMBERED && oldest !== undefined) this.#pages.delete(oldest);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const now = heading(place)?.getBoundingClientRect().top;
    if (before === undefined || now === undefined || before === now) return;
    window.scrollBy({ top: now - before, behavior: 'instant' });
  }

  /** To the first of those that came. */
  #lead(place: number): void {
    const heading = this.#options.heading(place);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.closest('li')?.scrollIntoView({ block: 'nearest' });
  }
}

function nodesIn(place: Element | null): number {
  if (!place) return 0;
  const walker = document.createTreeWalker(place);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}
