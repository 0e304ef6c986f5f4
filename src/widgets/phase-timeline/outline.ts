import { html, nothing, type TemplateResult } from 'lit';
import type { Phase } from '../../feed/schema/phases.ts';
import { timelineOutline } from '../../i18n/timeline-outline.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { spanHolds } from '../../model/timeline/span.ts';
import { cssProperties } from '../../ui/css-properties.ts';
import { renderLine } from './entry-line.ts';
import { renderContext, small, subheading } from './outline-context.ts';
import type { Dated } from './read-timeline.ts';
import type { Scene } from './scene.ts';
import type { Shown } from './shown.ts';

/**
 * Everything, in words: phase by phase, then what is in none, tracks and principles. Beneath a
 * drawing it says what that shows; on narrow containers it stands alone.
 */
export function renderOutline(scene: Scene, shown: Shown): TemplateResult {
  const { words } = scene;
  const { phases, entries } = shown;
  let left = shown.limit;
  const lines = (of: readonly TimelineEntry[]): TemplateResult | typeof nothing => {
    const drawn = of.slice(0, Math.max(0, left));
    left -= drawn.length;
    if (drawn.length === 0) return nothing;
    return html`<ul class="items">
      ${drawn.map((entry) => renderLine(scene, entry))}
    </ul>`;
  };
  const ids = new Set(phases.map(({ item }) => item.id));
  const cards = phases.map((phase) =>
    renderPhase(scene, phase, () => lines(entries.filter((entry) => isIn(entry, phase.item.id)))),
  );
  const others = entries.filter((entry) => !entry.phases.some((id) => ids.has(id)));
  const activities = others.filter(({ kind }) => kind === 'activity');
  const decisions = others.filter(({ kind }) => kind === 'decision');
  return html`<div class="outline" part="outline">
    ${
      cards.length > 0
        ? html`<section>
            ${subheading(scene, words.phases)}
            <div class="phases">${cards}</div>
          </section>`
        : nothing
    }
    ${renderGroup(scene, cards.length > 0 ? timelineOutline[scene.language].noPhase : words.activities, activities, lines)}
    ${renderGroup(scene, words.decisions, decisions, lines)}
    ${renderContext(scene, shown, (id) => renderHereAndNow(scene, shown, id))}
  </div>`;
}

/** What a principle has led to: the boxes of "her og nu". */
function renderHereAndNow(
  scene: Scene,
  { entries, limit }: Shown,
  principle: string,
): TemplateResult | typeof nothing {
  const own = entries.filter(({ principles }) => principles.includes(principle)).slice(0, limit);
  if (own.length === 0) return nothing;
  return html`<div class="box">
    <p class="box-title">${timelineOutline[scene.language].hereAndNow}</p>
    <ul class="items">
      ${own.map((entry) => renderLine(scene, entry))}
    </ul>
  </div>`;
}

const isIn = ({ phases }: TimelineEntry, id: string): boolean => phases.includes(id);

function renderPhase(
  scene: Scene,
  { item, span }: Dated<Phase>,
  lines: () => unknown,
): TemplateResult {
  const isNow = span !== undefined && spanHolds(span, scene.today);
  return html`<section class="phase" part="phase" ${cssProperties({ '--_phase': item.color })}>
    ${small(scene, scene.text(item.title))}
    <p class="item-facts small">
      <span>${scene.period(item.when)}</span>
      ${isNow ? html`<span class="item-status" data-standing="running">${scene.more.isNow}</span>` : nothing}
    </p>
    ${item.purpose === undefined ? nothing : html`<p>${scene.text(item.purpose)}</p>`} ${lines()}
  </section>`;
}

function renderGroup(
  scene: Scene,
  title: string,
  entries: readonly TimelineEntry[],
  lines: (of: readonly TimelineEntry[]) => TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  const list = lines(entries);
  return list === nothing ? nothing : html`<section>${subheading(scene, title)} ${list}</section>`;
}
