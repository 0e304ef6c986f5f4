import { nothing, type ReactiveControllerHost } from 'lit';
import { PrintController } from '../../controllers/print.ts';
import type { Entry } from './entry.ts';
import type { MapPane } from './map-pane.ts';
import { paperStyles, renderPaper } from './paper.ts';
import type { Scene } from './scene.ts';

/** What is drawn above the page or on paper. */
export interface Over {
  readonly about: string;
  readonly entries: readonly Entry[];
  readonly isMap: boolean;
}

/** The map goes on paper with numbers; the other views as they are. */
export class Printing {
  readonly sheets = [paperStyles];
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #printer: PrintController;
  #isPrinting = false;

  /** `instead` is the open dialog, if any. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    instead: () => HTMLDialogElement | undefined,
  ) {
    this.#host = host;
    const { shadowRoot } = host;
    const view = () => shadowRoot?.querySelector('.paper') ?? shadowRoot?.querySelector('.view');
    this.#printer = new PrintController(host, { view, instead });
  }

  async print(): Promise<void> {
    this.#setPrinting(true);
    await this.#host.updateComplete;
    await this.#printer.print();
    this.#setPrinting(false);
  }

  render(scene: Scene, { about, entries, isMap }: Over, pane: MapPane): unknown {
    if (!this.#isPrinting || !isMap) return nothing;
    return renderPaper(scene, { about, entries, ...pane.drawn });
  }

  #setPrinting(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#host.requestUpdate();
  }
}
