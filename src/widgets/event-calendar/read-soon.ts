import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from '../../page/idle.ts';
import { whenAtRest } from '../../page/rest.ts';
import type { EventOccurrence } from './calendar-source.ts';

/** So many are read at a time: a few milliseconds on a phone. */
const AT_A_TIME = 8;
/** Nobody shows so many, and then a reader is more than the feed's faults. */
const MOST = 1000;

/**
 * Reads what a grid tells of as it stands in the feed, so that what is wrong with it is named: bit by
 * bit, when the page has nothing better to do.
 */
export class ReadSoon implements ReactiveController {
  readonly #isShown: () => boolean;
  #taken: readonly EventOccurrence[] = [];
  #next = 0;
  #callOff: (() => void) | undefined;

  /** Where `isShown` says that there is no grid any more, the rest waits until it is back. */
  constructor(host: ReactiveControllerHost, isShown: () => boolean) {
    this.#isShown = isShown;
    host.addController(this);
  }

  hostConnected(): void {
    this.#soon();
  }

  hostDisconnected(): void {
    this.#callOff?.();
  }

  /** Takes what is drawn now, in place of what was. */
  take(occurrences: readonly EventOccurrence[]): void {
    if (occurrences === this.#taken) return;
    this.#taken = occurrences;
    this.#next = 0;
    this.#soon();
  }

  #soon(): void {
    this.#callOff?.();
    this.#callOff = whenAtRest(this.#read);
  }

  /** To ask for the event is to have it read. */
  #look(occurrence: EventOccurrence | undefined): unknown {
    return occurrence?.event;
  }

  readonly #read = (): void => {
    if (!this.#isShown()) {
      this.#taken = [];
      return;
    }
    const most = Math.min(this.#taken.length, MOST);
    const end = Math.min(this.#next + AT_A_TIME, most);
    for (; this.#next < end; this.#next += 1) this.#look(this.#taken[this.#next]);
    if (this.#next < most) this.#callOff = whenIdle(this.#read);
  };
}
