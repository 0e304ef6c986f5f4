import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { numberText } from '../../format/numbers.ts';
import type { BalanceCell } from '../../model/balance.ts';
import { parseColor, textOn } from '../../model/contrast.ts';
import type { BubbleContent } from '../../ui/chart.ts';

export interface ChartFacts {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cells: readonly {
    readonly color: string | undefined;
    readonly cells: readonly BalanceCell[];
  }[];
  readonly lang: string;
}

const AHEAD = '200px';
const SCHEMES = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];

/**
 * The chart of the balance: its code is fetched when it is seen, and it is made only while the
 * canvas is in the document, for one made outside never gets a size.
 */
export class BalanceChart implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #media = SCHEMES.map((query) => matchMedia(query));
  #place: Element | undefined;
  #observer: IntersectionObserver | undefined;
  #module: typeof import('../../ui/chart.ts') | undefined;
  #facts: ChartFacts | undefined;
  #drawn = '';
  #destroy: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  adopt(facts: ChartFacts): TemplateResult {
    this.#facts = facts;
    return html`<canvas></canvas>`;
  }

  readonly attach = (place: Element | undefined): void => {
    if (place === this.#place) return;
    this.#stop();
    this.#place = place;
    this.#watch();
  };

  hostConnected(): void {
    for (const query of this.#media) query.addEventListener('change', this.#changed);
    this.#watch();
  }

  hostDisconnected(): void {
    for (const query of this.#media) query.removeEventListener('change', this.#changed);
    this.#stop();
  }

  hostUpdated(): void {
    this.#draw();
  }

  readonly #changed = (): void => this.#host.requestUpdate();

  #watch(): void {
    if (!this.#place || this.#observer || !this.#host.isConnected) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#observer?.disconnect();
        void this.#fetch();
      },
      { rootMargin: AHEAD },
    );
    this.#observer.observe(this.#place);
  }

  async #fetch(): Promise<void> {
    this.#module ??= await import('../../ui/chart.ts');
    this.#draw();
  }

  #draw(): void {
    const canvas = this.#place?.querySelector('canvas');
    if (!this.#module || !canvas?.isConnected || !this.#facts) return;
    const content = contentOf(this.#facts, this.#host);
    // Drawn anew only where something shows: other numbers, another theme.
    const key = JSON.stringify(content);
    if (this.#destroy && key === this.#drawn) return;
    this.#destroy?.();
    this.#drawn = key;
    this.#destroy = this.#module.drawBubbles(canvas, content);
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#destroy?.();
    this.#destroy = undefined;
  }
}

function contentOf({ columns, rows, cells, lang }: ChartFacts, host: HTMLElement): BubbleContent {
  const { color: ink, fontFamily, fontSize } = getComputedStyle(host);
  const isForced = matchMedia('(forced-colors: active)').matches;
  const channels = parseColor(ink);
  const [red, green, blue] = channels
    ? [channels.red, channels.green, channels.blue]
    : [128, 128, 128];
  return {
    columns,
    rows,
    ink,
    line: `rgb(${red} ${green} ${blue} / 25%)`,
    font: { family: fontFamily, size: Math.round(parseFloat(fontSize) * 0.875) },
    bubbles: cells.flatMap(({ color, cells: row }, index) =>
      row.flatMap(({ count, weight }, column) => {
        if (count === 0) return [];
        // The system's colours stand in for those of the feed.
        const fill = isForced ? 'Canvas' : (color ?? '#5b6670');
        return {
          column,
          row: index,
          weight,
          label: numberText(count, lang),
          color: fill,
          ink: isForced ? ink : (textOn(fill) ?? ink),
        };
      }),
    ),
  };
}
