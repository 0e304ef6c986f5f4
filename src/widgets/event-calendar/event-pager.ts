import { PageCount } from '../../controllers/page-count.ts';

/** "Vis flere" under a list of events. */
export class EventPager extends PageCount {
  readonly #turned: (pager: EventPager, added: number) => void;

  /** `turned` is called when there is a page more to draw. */
  constructor(size: () => number, turned: (pager: EventPager, added: number) => void) {
    super(size);
    this.#turned = turned;
  }

  readonly showMore = (): void => this.#turned(this, this.grow());
}
