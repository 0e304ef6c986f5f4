import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { resolveSource } from '../../feed/resolve-link.ts';
import type { Basemap } from '../../feed/schema/map.ts';
import { initiativeLively } from '../../i18n/initiative-lively.ts';
import type { MapView } from '../../model/map/view.ts';
import type { LatePart } from '../../controllers/late-part.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { Scene } from './scene.ts';

/** Whether streets are shown under the marks. Nothing is asked of anybody before the reader says so. */
export class StreetMap {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #part: LatePart<typeof import('./street-tiles.ts')>;
  #isShown = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#part = lazyPart(host, () => import('./street-tiles.ts'));
  }

  get isShown(): boolean {
    return this.#isShown && this.#part.now !== undefined;
  }

  renderTiles(scene: Scene, view: MapView, aspect: number, em: number): unknown {
    const { basemap } = scene.feed.ground;
    if (!this.#isShown || !basemap) return nothing;
    const update = (): void => this.#host.requestUpdate();
    return this.#part.want()?.renderTiles(scene, basemap, { view, aspect, em, update }) ?? nothing;
  }

  /** The button, who is told what by it, and whose map it is. */
  render(scene: Scene, basemap: Basemap): TemplateResult {
    const words = initiativeLively[scene.language];
    const party = scene.plain(basemap.party);
    // From the page's own site nobody learns anything new.
    const isOwn = originOf(resolveSource(scene.feed.snapshot, basemap.url)) === location.origin;
    const label = isOwn ? words.streetMap : words.streetMapFrom(party);
    const toggle = (): void => {
      this.#isShown = !this.#isShown;
      this.#host.requestUpdate();
    };
    return html`<button class="button" type="button" aria-pressed=${this.#isShown} @click=${toggle}>
        ${this.#isShown ? words.hideStreetMap : label}
      </button>
      ${
        this.#isShown
          ? (this.#part.now?.renderCredit(scene, basemap) ?? nothing)
          : isOwn
            ? nothing
            : html`<p class="small">${words.recipient(party)}</p>`
      }`;
  }
}

function originOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : new URL(address).origin;
}
