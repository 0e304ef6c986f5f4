import { html, nothing, type TemplateResult } from 'lit';
import { ZOOMS } from '../../model/timeline/axis.ts';
import { timelineZoom } from '../../i18n/timeline-zoom.ts';
import { renderChoice } from '../../ui/choice.ts';
import type { BarsLayout } from './bars-layout.ts';
import type { Lively } from './lively.ts';
import type { Scene } from './scene.ts';

/**
 * How much time is seen in the drawing.
 *
 * @lazy
 */
export function renderZoom(
  scene: Scene,
  layout: BarsLayout,
  lively: Lively | undefined,
  setZoom: (zoom: string) => void,
): TemplateResult {
  const words = timelineZoom[scene.language];
  return html`${renderChoice({
    name: 'zoom',
    legend: words.zoom,
    choices: ZOOMS.map((id) => ({ id, label: words.zooms[id] })),
    chosen: lively?.bars.zoom ?? 'all',
    choose: setZoom,
  })}
  ${lively?.renderSteps(scene, layout) ?? nothing}`;
}
