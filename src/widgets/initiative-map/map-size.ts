import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** From here on, in em, the list stands beside the map; the same number is in the sheet. */
const BESIDE = 62;
/** The part of the width that the map then has. */
const SHARE = 0.58;
/** Where the host has no width, such as in a closed tab of the page. */
const USUAL = 40;
/** The map is laid out anew only where that shows. */
const STEP = 2;

/** How wide the map is in the host's own em: what its marks are gathered by. */
export class MapSizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(this.#resized));
  #width: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get em(): number {
    const width = this.#width ?? USUAL;
    return width >= BESIDE ? width * SHARE : width;
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

  /** A frame after the observer spoke: drawing within its call would resize what it observes. */
  readonly #resized = (): void => {
    const width = this.#measure();
    if (width === undefined || width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
  };

  #measure(): number | undefined {
    const { clientWidth } = this.#host;
    if (!clientWidth) return;
    const em = clientWidth / parseFloat(getComputedStyle(this.#host).fontSize);
    return Math.max(STEP, Math.floor(em / STEP) * STEP);
  }
}
