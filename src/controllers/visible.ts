import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far below the edge of the screen counts as seen: work done before the reader arrives. */
const AHEAD = '200px';

/**
 * Tells when a part of the host has come near the screen for the first time; then it stops
 * watching. For what is too dear to make unseen, such as a chart. Use with Lit's `ref`.
 */
export class VisibleController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #observer: IntersectionObserver | undefined;
  #target: Element | undefined;
  #wasSeen = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get wasSeen(): boolean {
    return this.#wasSeen;
  }

  /** Watches this element; a callback for `ref`. */
  readonly watch = (element: Element | undefined): void => {
    this.#stop();
    this.#target = element;
    this.#start();
  };

  hostConnected(): void {
    this.#start();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #start(): void {
    if (!this.#target || this.#wasSeen || this.#observer) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#wasSeen = true;
        this.#stop();
        this.#host.requestUpdate();
      },
      { rootMargin: AHEAD },
    );
    this.#observer.observe(this.#target);
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
