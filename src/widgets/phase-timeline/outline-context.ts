import { html, nothing, type TemplateResult } from 'lit';
import type { Track } from '../../feed/schema/tracks.ts';
import { timelineOutline } from '../../i18n/timeline-outline.ts';
import { heading } from '../../ui/heading.ts';
import { renderLine } from './entry-line.ts';
import type { Scene } from './scene.ts';
import type { Shown } from './shown.ts';

/** What stands behind the activities: the tracks and the principles. */
export const renderContext = (scene: Scene, shown: Shown): unknown => [
  renderTracks(scene, shown.tracks),
  renderPrinciples(scene, shown),
];

export const subheading = (scene: Scene, text: unknown): TemplateResult =>
  heading(scene.level + 1, text, 'subtitle');

export const small = (scene: Scene, text: unknown): TemplateResult =>
  heading(scene.level + 2, text, 'item-heading');

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
                  <p class="box-title">${timelineOutline[scene.language].hereAndNow}</p>
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
