/** Milliseconds between two lines: a person sees it move, a log is not filled. */
const ON_TERMINAL = 100;
const IN_LOG = 10_000;

interface Err {
  readonly err: (text: string) => void;
  readonly isTerminal?: boolean;
}

/** A line that tells how far it is. In a log it is one now and then. */
export class ProgressLines {
  readonly #machine: Err;
  #last = performance.now();
  #isShown = false;

  constructor(machine: Err) {
    this.#machine = machine;
  }

  show(line: string): void {
    const { err, isTerminal = false } = this.#machine;
    const now = performance.now();
    if (now - this.#last < (isTerminal ? ON_TERMINAL : IN_LOG)) return;
    this.#last = now;
    err(isTerminal ? `\r\u001B[K${line}` : `${line}\n`);
    this.#isShown = isTerminal;
  }

  /** Before anything else is written. */
  clear(): void {
    if (this.#isShown) this.#machine.err('\r\u001B[K');
    this.#isShown = false;
  }
}
