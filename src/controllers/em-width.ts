import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A drawing is laid out anew only where that shows. */
const STEP = 2;

/** The host's width in its own em: what a drawing is laid out in. */
export class EmWidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #usual: number;
  readonly #observer = new ResizeObserver(() => this.#resized());
  #width: number | undefined;

  /** `usual` is for a host that has no width, such as one in a closed tab of the page. */
  constructor(host: ReactiveControllerHost & HTMLElement, usual: number) {
    this.#host = host;
    this.#usual = usual;
    host.addController(this);
  }

  get em(): number {
    return this.#width ?? this.#usual;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Measured once before the first drawing, or a narrow page would see the wide one for a frame. */
  hostUpdate(): void {
    this.#width ??= this.#measure();
  }

  /**
   * Measured while the observer speaks, when it costs nothing; drawn a frame later, as drawing within
   * its call would resize what it observes.
   */
  #resized(): void {
    const width = this.#measure();
    if (width === undefined || width === this.#width) return;
    this.#width = width;
    requestAnimationFrame(() => this.#host.requestUpdate());
  }

  #measure(): number | undefined {
    const { clientWidth } = this.#host;
    if (!clientWidth) return;
    const em = clientWidth / parseFloat(getComputedStyle(this.#host).fontSize);
    return Math.max(STEP, Math.floor(em / STEP) * STEP);
  }
}
