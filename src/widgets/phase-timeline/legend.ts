import { html, nothing, type TemplateResult } from 'lit';
import { timelineOutline } from '../../i18n/timeline-outline.ts';
import type { Standing } from '../../model/timeline/status.ts';
import type { BarsLayout } from './bars-layout.ts';
import type { Scene } from './scene.ts';

/** The shapes that stand in the drawing, each with its word. */
export function renderLegend(scene: Scene, layout: BarsLayout): TemplateResult | typeof nothing {
  const standings = new Set<Standing>();
  let hasLoose = false;
  for (const { marks } of layout.lanes) {
    for (const { entries, softFrom, softTo } of marks) {
      hasLoose ||= softFrom || softTo;
      const [item] = entries;
      if (item.kind === 'activity' && entries.length === 1) standings.add(scene.standing(item));
    }
  }
  if (standings.size === 0 && !hasLoose) return nothing;
  const words = timelineOutline[scene.language];
  return html`<ul class="legend small" aria-label=${words.legend}>
    ${[...standings].map(
      (standing) =>
        html`<li>
          <span
            class="legend-shape shape"
            ?data-point=${standing !== 'running'}
            data-standing=${standing}
          ></span
          >${scene.more.status[standing]}
        </li>`,
    )}
    ${
      hasLoose
        ? html`<li>
            <span class="legend-shape shape" data-soft-from data-soft-to></span>${words.loose}
          </li>`
        : nothing
    }
  </ul>`;
}
