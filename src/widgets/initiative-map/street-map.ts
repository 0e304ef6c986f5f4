import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { MapView } from '../../model/map/view.ts';
import { LazyPart } from './lazy-part.ts';
import type { Scene } from './scene.ts';

/** Whether streets are shown under the marks. Nothing is asked of anybody before the reader says so. */
export class StreetMap {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #part: LazyPart<typeof import('./street-tiles.ts')>;
  #isShown = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#part = new LazyPart(host, () => import('./street-tiles.ts'));
  }

  get isShown(): boolean {
    return this.#isShown && this.#part.loaded !== undefined;
  }

  renderTiles(scene: Scene, view: MapView, aspect: number, em: number): unknown {
    const { basemap } = scene.feed.ground;
    if (!this.#isShown || !basemap) return nothing;
    const update = (): void => this.#host.requestUpdate();
    return this.#part.wanted?.renderTiles(scene, basemap, { view, aspect, em, update }) ?? nothing;
  }

  renderButton(scene: Scene): TemplateResult | typeof nothing {
    const { basemap } = scene.feed.ground;
    if (!basemap) return nothing;
    const { words } = scene;
    const party = scene.plain(basemap.party);
    // From the page's own site nobody learns anything new.
    const isOwn = originOf(scene.asset(basemap.url)) === location.origin;
    const label = isOwn ? words.streetMap : words.streetMapFrom(party);
    const toggle = (): void => {
      this.#isShown = !this.#isShown;
      this.#host.requestUpdate();
    };
    return html`<div class="street screen-only">
      <button class="button" type="button" aria-pressed=${this.#isShown} @click=${toggle}>
        ${this.#isShown ? words.hideStreetMap : label}
      </button>
      ${
        this.#isShown
          ? (this.#part.loaded?.renderCredit(scene, basemap) ?? nothing)
          : isOwn
            ? nothing
            : html`<p class="small">${words.recipient(party)}</p>`
      }
    </div>`;
  }
}

function originOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : new URL(address).origin;
}
