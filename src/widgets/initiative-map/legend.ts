import { html, nothing, type TemplateResult } from 'lit';
import { cssProperties } from '../../ui/css-properties.ts';
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
    ${cssProperties({ '--_goal': goal?.color, '--_ink': goal?.ink })}
    .textContent=${goal?.letter ?? ''}
  ></span>`;
}

/** A goal: its letter in its colour, and its name. */
export function renderGoal(scene: Scene, mark: GoalMark): TemplateResult {
  return html`${renderSymbol(mark, 'small', 'goal')}<span>${scene.text(mark.title)}</span>`;
}

/** Goals in a row; nothing where there are none. */
export function renderGoals(scene: Scene, marks: Iterable<GoalMark>): unknown {
  const goals = Array.from(marks, (mark) => html`<li>${renderGoal(scene, mark)}</li>`);
  return goals.length > 0
    ? html`<ul class="row small" aria-label=${scene.words.goals}>
        ${goals}
      </ul>`
    : nothing;
}

export function renderLegend(scene: Scene): TemplateResult {
  const { words, feed } = scene;
  const shape = (scale: string, origin: string, said: string): TemplateResult =>
    html`<li>${renderSymbol(undefined, scale, origin)}<span>${said}</span></li>`;
  return html`<section class="legend" part="legend" aria-label=${words.legend}>
    ${renderGoals(scene, feed.goals.values())}
    <ul class="row small">
      ${Object.entries(words.scales).map(([scale, said]) => shape(scale, 'new', said))}
      ${Object.entries(words.origins).map(([origin, said]) => shape('small', origin, said))}
    </ul>
  </section>`;
}
