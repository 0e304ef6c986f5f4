import { html, nothing, type TemplateResult } from 'lit';
import type { Phase } from '../../feed/schema/phases.ts';
import type { Track } from '../../feed/schema/tracks.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { spanHolds } from '../../model/timeline/span.ts';
import { cssProperties } from '../../ui/css-properties.ts';
import { heading } from '../../ui/heading.ts';
import { renderLine } from './entry-line.ts';
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
    ${renderGroup(scene, cards.length > 0 ? scene.more.noPhase : words.activities, activities, lines)}
    ${renderGroup(scene, words.decisions, decisions, lines)} ${renderTracks(scene, shown.tracks)}
    ${renderPrinciples(scene, shown)}
  </div>`;
}

const isIn = ({ phases }: TimelineEntry, id: string): boolean => phases.includes(id);

const subheading = (scene: Scene, text: unknown): TemplateResult =>
  heading(scene.level + 1, text, 'subtitle');

const small = (scene: Scene, text: unknown): TemplateResult =>
  heading(scene.level + 2, text, 'item-heading');

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

function renderTracks(scene: Scene, tracks: readonly Track[]): TemplateResult | typeof nothing {
  if (tracks.length === 0) return nothing;
  const words = scene.more;
  const fact = (name: string, text: unknown) =>
    text === undefined
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd>${text}</dd>
        </div>`;
  return html`<section>
    ${subheading(scene, words.tracks)}
    <ul class="columns">
      ${tracks.map(
        (track) =>
          html`<li>
            ${small(scene, scene.text(track.title))}
            <dl class="facts">
              ${fact(words.audience, scene.text(track.audience))}
              ${fact(words.purpose, scene.text(track.purpose))}
              ${fact(words.lead, scene.text(track.lead))}
            </dl>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Each with what it has led to: the boxes of "her og nu". */
function renderPrinciples(
  scene: Scene,
  { principles, entries, limit }: Shown,
): TemplateResult | typeof nothing {
  if (principles.length === 0) return nothing;
  const words = scene.more;
  return html`<section>
    ${subheading(scene, words.principles)}
    <ul class="columns">
      ${principles.map(({ id, title, text }) => {
        const own = entries.filter((entry) => entry.principles.includes(id)).slice(0, limit);
        return html`<li>
          ${small(scene, scene.text(title))}
          ${text === undefined ? nothing : html`<p>${scene.text(text)}</p>`}
          ${
            own.length > 0
              ? html`<div class="box">
                  <p class="box-title">${words.hereAndNow}</p>
                  <ul class="items">
                    ${own.map((entry) => renderLine(scene, entry))}
                  </ul>
                </div>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </section>`;
}
