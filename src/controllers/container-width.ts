import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells whether the host is narrower than a number of `em`. Only for what a container query
 * cannot do: drawing something else, not the same thing differently.
 */
export class ContainerWidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #em: number;
  readonly #observer: ResizeObserver;
  #isNarrow: boolean | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, em: number) {
    this.#host = host;
    this.#em = em;
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#resized));
    host.addController(this);
  }

  get isNarrow(): boolean {
    return this.#isNarrow ?? false;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Measured once before the first drawing, or a narrow page would see the wide one for a frame. */
  hostUpdate(): void {
    this.#isNarrow ??= this.#measure();
  }

  /**
   * A frame after the observer spoke: drawing within its call would resize what it observes, which
   * browsers report to the page as an error.
   */
  readonly #resized = (): void => {
    const isNarrow = this.#measure();
    if (isNarrow === undefined || isNarrow === this.#isNarrow) return;
    this.#isNarrow = isNarrow;
    this.#host.requestUpdate();
  };

  /** A hidden host has no width; what it was tells more than nought. */
  #measure(): boolean | undefined {
    const width = this.#host.clientWidth;
    if (!width) return;
    return width < this.#em * parseFloat(getComputedStyle(this.#host).fontSize);
  }
}
