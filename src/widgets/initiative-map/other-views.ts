import type { ReactiveControllerHost } from 'lit';
import { common } from '../../i18n/common.ts';
import type { BalanceChart } from './balance-chart.ts';
import type { Entry } from './entry.ts';
import { LazyPart } from './lazy-part.ts';
import type { Scene } from './scene.ts';

export interface Shown {
  readonly entries: readonly Entry[];
  readonly isFiltered: boolean;
  readonly goals: readonly string[];
}

/** The views beside the map: each is fetched when it is first looked at. */
export class OtherViews {
  /** How much of long lists has been asked for, by their names. */
  readonly shown = new Map<string, number>();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #balance;
  readonly #cascade;
  readonly #metrics;
  #chart: BalanceChart | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#balance = new LazyPart(host, () => import('./balance-view.ts'));
    this.#cascade = new LazyPart(host, () => import('./cascade-view.ts'));
    this.#metrics = new LazyPart(host, () => import('./metrics-view.ts'));
  }

  /** Undefined while it is on its way. */
  render(view: 'balance' | 'cascade' | 'metrics', scene: Scene, shown: Shown): unknown {
    const words = common[scene.language];
    switch (view) {
      case 'balance': {
        const part = this.#balance.wanted;
        if (!part) return;
        this.#chart ??= new part.BalanceChart(this.#host);
        return part.renderBalance(scene, shown.entries, this.#chart, words);
      }
      case 'cascade':
        return this.#cascade.wanted?.renderCascade(scene, {
          ...shown,
          shown: this.shown,
          update: () => this.#host.requestUpdate(),
        });
      case 'metrics':
        return this.#metrics.wanted?.renderMetrics(scene, { ...shown, common: words });
    }
  }
}
