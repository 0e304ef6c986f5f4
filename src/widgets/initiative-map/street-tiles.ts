import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { resolveSource } from '../../feed/resolve-link.ts';
import type { Basemap } from '../../feed/schema/map.ts';
import { initiativeLively } from '../../i18n/initiative-lively.ts';
import { tileAddress, tilesOf } from '../../model/map/tiles.ts';
import type { MapView } from '../../model/map/view.ts';
import { cssProperty } from '../../ui/css-property.ts';
import type { Scene } from './scene.ts';

export const sheets = [
  css`
    .tiles {
      position: absolute;
      inset: 0;
      overflow: clip;
      border-radius: inherit;
    }

    .tile {
      position: absolute;
      inset-block-start: var(--_y);
      left: var(--_x);
      inline-size: var(--_w);
      block-size: var(--_h);
      max-inline-size: none;
      pointer-events: none;
    }

    .tile[data-failed] {
      visibility: hidden;
    }

    .tiles-down {
      position: absolute;
      inset: auto 0.5em 0.5em;
      padding: 0.5em;
      border-radius: var(--_radius);
      background-color: var(--_raised);
      color: var(--_on-raised);
    }

    /* Streets are drawn for a light ground, and so are the marks on them. */
    [data-tiles] {
      background-color: #eef0f0;
    }

    [data-tiles] > .outline {
      forced-color-adjust: none;
      fill: none;
      stroke: #1a1a1a;
    }
  `,
];

export interface TilesContent {
  readonly view: MapView;
  readonly aspect: number;
  readonly em: number;
  readonly update: () => void;
}

/** What a letter is wide on most screens; tiles are drawn at any size. */
const PIXELS_OF_EM = 16;

/** Addresses that gave no picture. */
const failed = new Set<string>();

/** Plain images, placed by the sum that places the marks. */
export function renderTiles(
  scene: Scene,
  { url }: Basemap,
  { view, aspect, em, update }: TilesContent,
): TemplateResult {
  const tiles = tilesOf(view, aspect, em * PIXELS_OF_EM).flatMap((tile) => {
    // A reader has asked for it, and been told whose it is.
    const address = resolveSource(scene.feed.snapshot, tileAddress(url, tile));
    return address ? [{ tile, address }] : [];
  });
  const isDown = tiles.length > 0 && tiles.every(({ address }) => failed.has(address));
  const percent = (part: number) => `${(part * 100).toFixed(3)}%`;
  return html`<div class="tiles" aria-hidden="true">
      ${repeat(
        tiles,
        ({ address }) => address,
        ({ tile, address }) =>
          html`<img
            class="tile"
            src=${address}
            alt=""
            draggable="false"
            decoding="async"
            referrerpolicy="strict-origin"
            ?data-failed=${failed.has(address)}
            ${cssProperty('--_x', percent(tile.left))}
            ${cssProperty('--_y', percent(tile.top))}
            ${cssProperty('--_w', percent(tile.width))}
            ${cssProperty('--_h', percent(tile.height))}
            @error=${() => {
              failed.add(address);
              update();
            }}
          />`,
      )}
    </div>
    ${isDown ? html`<p class="tiles-down small" role="status">${initiativeLively[scene.language].streetMapFailed}</p>` : nothing}`;
}

/** Whose map it is: shown as long as the map is. */
export function renderCredit(scene: Scene, { attribution }: Basemap): TemplateResult {
  return html`<p class="small" part="attribution">${scene.text(attribution)}</p>`;
}
