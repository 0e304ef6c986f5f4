import { html, nothing, svg, type TemplateResult } from 'lit';
import { timelineViews } from '../../i18n/timeline-views.ts';
import { loopArrows, loopPoints } from '../../model/timeline/loop.ts';
import { shortName } from '../../model/timeline/names.ts';
import { spanHolds } from '../../model/timeline/span.ts';
import { cssProperty } from '../../ui/css-property.ts';
import { heading } from '../../ui/heading.ts';
import { renderLine } from './entry-line.ts';
import type { Scene } from './scene.ts';
import type { Shown } from './shown.ts';

/** As many of a phase's activities as stand well beside the loop; all are in the list beneath. */
const BESIDE = 12;

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** The phases as a loop that is gone through again and again: no beginning, no end, no shares. */
export function renderCycle(
  scene: Scene,
  { phases, entries }: Pick<Shown, 'phases' | 'entries'>,
  chosen: string | undefined,
  choose: (id: string) => void,
): TemplateResult {
  const { today } = scene;
  const words = scene.more;
  const own = timelineViews[scene.language];
  const isNow = (index: number): boolean => {
    const span = phases[index]?.span;
    return span !== undefined && spanHolds(span, today);
  };
  const current = phases.findIndex((_, index) => isNow(index));
  const found = phases.findIndex(({ item }) => item.id === chosen);
  const shown = phases[found >= 0 ? found : Math.max(0, current)];
  const points = loopPoints(phases.length);
  const buttons = phases.map(({ item }, index) => {
    const press = (): void => choose(item.id);
    const title = scene.plain(item.title);
    const name = shortName(title);
    return html`<li
      class="loop-stop"
      ${cssProperty('--_x', percent(points[index]?.x ?? 0))}
      ${cssProperty('--_y', percent(points[index]?.y ?? 0))}
    >
      <button
        class="loop-phase"
        type="button"
        aria-pressed=${item === shown?.item}
        ?data-now=${isNow(index)}
        ${cssProperty('--_phase', item.color)}
        @click=${press}
      >
        <span class="loop-name">${name}</span>
        ${
          title === name
            ? nothing
            : html`<span class="loop-more"
                ><span class="visually-hidden">: </span>${title
                  .slice(name.length)
                  .replace(/^[\s:–—-]+/u, '')}</span
              >`
        }
        ${isNow(index) ? html`<span class="loop-now">${words.isNow}</span>` : nothing}
      </button>
    </li>`;
  });
  const arrows = loopArrows(phases.length).map(
    (path) => svg`<path d=${path} marker-end="url(#arrow)" />`,
  );
  return html`<div class="cycle" part="drawing">
    <div class="cycle-grid">
      <div class="loop" role="group" aria-label=${own.loop}>
        <svg class="loop-arrows" viewBox="0 0 100 100" aria-hidden="true">
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 10 10"
              refX="6"
              refY="5"
              markerWidth="5"
              markerHeight="5"
              orient="auto"
            >
              <path class="loop-head" d="M1 1l6 4-6 4" />
            </marker>
          </defs>
          ${arrows}
        </svg>
        <ol class="loop-stops">
          ${buttons}
        </ol>
        <p class="loop-says small">${own.loopSays}</p>
      </div>
      ${shown ? renderChosen(scene, shown, entries) : nothing}
    </div>
  </div>`;
}

function renderChosen(
  scene: Scene,
  { item }: Shown['phases'][number],
  entries: Shown['entries'],
): TemplateResult {
  const held = entries.filter(({ phases }) => phases.includes(item.id));
  return html`<section
    class="phase loop-chosen"
    aria-live="polite"
    ${cssProperty('--_phase', item.color)}
  >
    ${heading(scene.level + 1, scene.text(item.title), 'subtitle')}
    <p class="small">${scene.period(item.when)}</p>
    ${item.purpose === undefined ? nothing : html`<p>${scene.text(item.purpose)}</p>`}
    <ul class="items">
      ${held.slice(0, BESIDE).map((entry) => renderLine(scene, entry))}
    </ul>
  </section>`;
}
