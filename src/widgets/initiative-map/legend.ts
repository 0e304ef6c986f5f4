import { html, nothing, type TemplateResult } from 'lit';
import { ORIGINS, SCALES } from '../../feed/schema/initiatives.ts';
import { cssProperty } from '../../ui/css-property.ts';
import type { Entry } from './entry.ts';
import type { GoalMark } from './read-initiatives.ts';
import type { Scene } from './scene.ts';

/** A mark without its place: in the list, in the zone, in the legend. The words beside it say it. */
export function symbol(scene: Scene, entry: Entry): TemplateResult {
  return renderSymbol(scene.goalOf(entry), entry.scale, entry.origin);
}

function renderSymbol(goal: GoalMark | undefined, scale: string, origin: string): TemplateResult {
  return html`<span
    class="symbol"
    aria-hidden="true"
    data-scale=${scale}
    data-origin=${origin}
    ${cssProperty('--_goal', goal?.color)}
    ${cssProperty('--_ink', goal?.ink)}
    .textContent=${goal?.letter ?? ''}
  ></span>`;
}

/** A goal: its letter in its colour, and its name. */
export function renderGoal(scene: Scene, mark: GoalMark): TemplateResult {
  return html`${renderSymbol(mark, 'small', 'goal')}<span>${scene.text(mark.goal.title)}</span>`;
}

export function renderLegend(scene: Scene): TemplateResult {
  const { words, feed } = scene;
  const goals = Array.from(
    feed.goals.values(),
    (goal) => html`<li>${renderGoal(scene, goal)}</li>`,
  );
  const scales = SCALES.map(
    (scale) =>
      html`<li>${renderSymbol(undefined, scale, 'new')}<span>${words.scales[scale]}</span></li>`,
  );
  const origins = ORIGINS.map(
    (origin) =>
      html`<li>
        ${renderSymbol(undefined, 'small', origin)}<span>${words.origins[origin]}</span>
      </li>`,
  );
  return html`<section class="legend small" part="legend" aria-label=${words.legend}>
    ${
      goals.length > 0
        ? html`<ul class="legend-list" aria-label=${words.goals}>
            ${goals}
          </ul>`
        : nothing
    }
    <ul class="legend-list">
      ${scales}${origins}
    </ul>
  </section>`;
}
