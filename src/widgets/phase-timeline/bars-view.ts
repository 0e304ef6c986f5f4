import { html, nothing, type TemplateResult } from 'lit';
import { ZOOMS } from '../../model/timeline/axis.ts';
import { renderChoice } from '../../ui/choice.ts';
import { chevronBack, chevronForward } from '../../ui/icons.ts';
import { renderBars, renderLegend } from './bars.ts';
import type { BarsController } from './bars-controller.ts';
import type { BarsLayout } from './bars-layout.ts';
import type { Scene } from './scene.ts';

/** The drawing with what moves it. Whatever a drag does, a button does as well. */
export function renderBarsView(
  scene: Scene,
  layout: BarsLayout,
  about: string,
  bars: BarsController,
  period: string,
): TemplateResult {
  const { words } = scene;
  const step = (steps: number) => (): void => bars.pan(steps);
  return html`<div class="tools screen-only">
      ${renderChoice({
        name: 'zoom',
        legend: words.zoom,
        choices: ZOOMS.map((id) => ({ id, label: words.zooms[id] })),
        chosen: bars.zoom,
        choose: bars.setZoom,
      })}
      ${
        bars.zoom === 'all'
          ? nothing
          : html`<div class="button-row">
              <button class="button" type="button" @click=${step(-1)}>
                ${chevronBack()} ${words.earlier}
              </button>
              <button class="button" type="button" @click=${bars.toToday}>${words.today}</button>
              <button class="button" type="button" @click=${step(1)}>
                ${words.later} ${chevronForward()}
              </button>
            </div>`
      }
      <p class="period">${period}</p>
    </div>
    <p id="keys" class="visually-hidden screen-only">${words.keys}</p>
    ${renderBars(scene, layout, about, bars)} ${renderLegend(scene, layout)}`;
}
