const LONGEST_TIMER = 2 ** 31 - 1;

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** Time that stands still until a test moves it: passed in as a clock, or put in the browser's place. */
export class FakeTime {
  #now: number;
  #timers = new Map<number, Timer>();
  #lastId = 0;

  constructor(now = '2024-05-29T12:00:00Z') {
    this.#now = Date.parse(now);
  }

  /** How many timers wait. */
  get pending(): number {
    return this.#timers.size;
  }

  readonly now = (): number => this.#now;

  /** Runs `run` in `ms`; the returned function calls it off. */
  readonly after = (ms: number, run: () => void): (() => void) => {
    this.#lastId += 1;
    const id = this.#lastId;
    // As browsers do: what is longer than they can count runs at once.
    const due = this.#now + (ms > LONGEST_TIMER ? 0 : Math.max(0, ms));
    this.#timers.set(id, { due, run });
    return () => this.#timers.delete(id);
  };

  /** Lets `ms` pass; what falls due runs in its order, and promises settle in between. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settled();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      const [id, timer] = next;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, timer.due);
      timer.run();
      await settled();
    }
    this.#now = end;
  }

  /** Lets time pass by itself, from one timer to the next of at most `longest`, until `promise` is settled. */
  async drive<T>(promise: Promise<T>, longest: number): Promise<T> {
    let done = false;
    const end = () => {
      done = true;
    };
    promise.then(end, end);
    const isDone = () => done;
    for (;;) {
      await settled();
      if (isDone()) return promise;
      const next = this.#next(this.#now + longest);
      if (next) await this.advance(next[1].due - this.#now);
    }
  }

  /** Puts this time in the place of the browser's own, until the returned function is called. */
  install(): () => void {
    const real = { setTimeout, clearTimeout, dateNow: Date.now };
    const calls = new Map<number, () => void>();
    const page = window as { setTimeout: unknown; clearTimeout: unknown };
    page.setTimeout = (run: () => void, ms = 0): number => {
      calls.set(calls.size + 1, this.after(ms, run));
      return calls.size;
    };
    page.clearTimeout = (id?: number) => calls.get(id ?? 0)?.();
    Date.now = this.now;
    return () => {
      page.setTimeout = real.setTimeout;
      page.clearTimeout = real.clearTimeout;
      Date.now = real.dateNow;
    };
  }

  #next(end: number): [number, Timer] | undefined {
    return [...this.#timers]
      .filter(([, timer]) => timer.due <= end)
      .sort(([, a], [, b]) => a.due - b.due)[0];
  }
}

/** Every promise that can settle by itself has settled, and what hangs on it. */
export async function settled(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const turn = new Promise((resolve) => {
    port1.onmessage = resolve;
  });
  port2.postMessage(undefined);
  await turn;
  port1.close();
}
