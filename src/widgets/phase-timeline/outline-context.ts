import { html, nothing, type TemplateResult } from 'lit';
import type { Principle } from '../../feed/schema/principles.ts';
import type { Track } from '../../feed/schema/tracks.ts';
import { heading } from '../../ui/heading.ts';
import type { Scene } from './scene.ts';
import type { Shown } from './shown.ts';

/** What stands behind the activities: the tracks and the principles, each with what it has led to. */
export const renderContext = (
  scene: Scene,
  { tracks, principles }: Shown,
  resultsOf?: (principle: string) => unknown,
): unknown => [renderTracks(scene, tracks), renderPrinciples(scene, principles, resultsOf)];

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

function renderPrinciples(
  scene: Scene,
  principles: readonly Principle[],
  resultsOf?: (principle: string) => unknown,
): TemplateResult | typeof nothing {
  if (principles.length === 0) return nothing;
  return html`<section>
    ${subheading(scene, scene.more.principles)}
    <ul class="columns">
      ${principles.map(
        ({ id, title, text }) =>
          html`<li>
            ${small(scene, scene.text(title))}
            ${text === undefined ? nothing : html`<p>${scene.text(text)}</p>`} ${resultsOf?.(id)}
          </li>`,
      )}
    </ul>
  </section>`;
}
