import { html, nothing, type TemplateResult } from 'lit';
import { ZOOMS } from '../../model/timeline/axis.ts';
import { renderChoice } from '../../ui/choice.ts';
import { renderBars } from './bars.ts';
import type { BarsLayout } from './bars-layout.ts';
import type { Lively } from './lively.ts';
import type { Scene } from './scene.ts';

/** The drawing, and how much time is seen in it. */
export function renderBarsView(
  scene: Scene,
  layout: BarsLayout,
  about: string,
  lively: Lively | undefined,
  setZoom: (zoom: string) => void,
): TemplateResult {
  const { words } = scene;
  const bars = lively?.bars;
  return html`<div class="tools screen-only">
      ${renderChoice({
        name: 'zoom',
        legend: words.zoom,
        choices: ZOOMS.map((id) => ({ id, label: words.zooms[id] })),
        chosen: bars?.zoom ?? 'all',
        choose: setZoom,
      })}
      ${lively?.renderSteps(scene, layout) ?? nothing}
    </div>
    ${renderBars(scene, layout, about, { bars })}`;
}
