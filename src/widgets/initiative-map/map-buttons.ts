import { html, type TemplateResult } from 'lit';
import type { InitiativeLivelyMessages } from '../../i18n/initiative-lively.ts';
import { chevronUp } from '../../ui/icons.ts';
import type { MapController, PanDirection } from './map-controller.ts';

const PANS: readonly PanDirection[] = ['left', 'up', 'down', 'right'];

/** What moves the map for those who have neither keys, wheel nor two fingers. */
export function renderButtons(words: InitiativeLivelyMessages, map: MapController): TemplateResult {
  const whole = map.isWhole;
  const pans = PANS.map((direction) => {
    const pan = (): void => map.pan(direction);
    return html`<button
      class="button button-icon pan"
      type="button"
      data-direction=${direction}
      aria-label=${words.panBy[direction]}
      aria-disabled=${whole}
      @click=${pan}
    >
      ${chevronUp()}
    </button>`;
  });
  return html`<p id="map-help" class="visually-hidden">${words.mapHelp}</p>
    <button
      class="button button-icon"
      type="button"
      aria-label=${words.zoomIn}
      @click=${map.zoomIn}
    >
      <span class="sign">+</span>
    </button>
    <button
      class="button button-icon"
      type="button"
      aria-label=${words.zoomOut}
      aria-disabled=${whole}
      @click=${map.zoomOut}
    >
      <span class="sign">−</span>
    </button>
    <button class="button" type="button" aria-disabled=${map.isFitted} @click=${map.fit}>
      ${words.fit}
    </button>
    <div class="pans" role="group" aria-label=${words.pan}>${pans}</div>`;
}
