import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LatePart } from '../../controllers/late-part.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { whenAtRest } from '../../page/rest.ts';
import type { EventOccurrence } from './calendar-source.ts';
import type { LinkedData } from './linked-data.ts';
import type { Telling } from './telling.ts';

/** Who goes from month to month is not held up by what only search engines read. */
const REST = 1000;

/** What is shown at the moment. */
export interface ShownEvents {
  readonly snapshot: Snapshot;
  readonly telling: Telling;
  readonly occurrences: readonly EventOccurrence[];
}

/** Has search engines told what a calendar shows: when it rests, and not before it is drawn. */
export class SearchData implements ReactiveController {
  readonly #shown: () => ShownEvents | undefined;
  readonly #data: LatePart<LinkedData>;
  #isConnected = false;
  #callOff: (() => void) | undefined;

  /** `shown` gives nothing where the page wants nothing told. */
  constructor(host: ReactiveControllerHost, shown: () => ShownEvents | undefined) {
    this.#shown = shown;
    this.#data = new LatePart(host, async () => {
      const { LinkedData } = await import('./linked-data.ts');
      return new LinkedData();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.hostUpdated();
  }

  hostUpdated(): void {
    this.#callOff?.();
    this.#callOff = whenAtRest(() => void this.#tell(), REST);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#callOff?.();
    this.#data.now?.remove();
  }

  async #tell(): Promise<void> {
    if (!this.#shown()) {
      this.#data.now?.remove();
      return;
    }
    const data = await this.#data.load();
    // The widget may have gone, or show something else by now.
    const shown = this.#isConnected ? this.#shown() : undefined;
    if (shown) data?.write(shown.snapshot, shown.telling, shown.occurrences);
  }
}
