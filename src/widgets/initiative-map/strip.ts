import { css, html, nothing, type TemplateResult } from 'lit';
import { initiatives } from '../../feed/schema/initiatives.ts';
import { section } from '../../feed/section.ts';
import { heading } from '../../ui/heading.ts';
import { picture } from '../../ui/picture.ts';
import type { Entry } from './entry.ts';
import { renderStatus, renderTitle } from './list-view.ts';
import type { Scene } from './scene.ts';

export const sheets = [
  css`
    .strip {
      display: grid;
      gap: var(--_space);
      grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    }

    .strip-item {
      display: grid;
      align-content: start;
      gap: 0.5em;
    }

    .strip-image {
      inline-size: 100%;
      aspect-ratio: 16 / 9;
      border-radius: var(--_radius);
      object-fit: cover;
    }
  `,
];

/** Without a number of its own. */
const USUAL = 3;

/** The flagships side by side, or the first there are, each with its picture. */
export function renderStrip(
  scene: Scene,
  entries: readonly Entry[],
  about: string,
  most: number,
): TemplateResult {
  const isFlagship = ({ scale }: Entry): boolean => scale === 'flagship';
  const shown = [
    ...entries.filter(isFlagship),
    ...entries.filter((entry) => !isFlagship(entry)),
  ].slice(0, most || USUAL);
  return html`${heading(scene.level, about)}
    <ul class="strip" part="list" aria-label=${scene.words.listOf}>
      ${shown.map((entry) => renderItem(scene, entry))}
    </ul>`;
}

function renderItem(scene: Scene, entry: Entry): TemplateResult {
  const { asset, best } = scene;
  const item = section(scene.feed.snapshot, initiatives).at(entry.position);
  return html`<li class="strip-item" part="entry">
    ${
      item?.image
        ? picture(item.image, { resolve: asset, best, sizes: '20em', className: 'strip-image' })
        : nothing
    }
    ${renderTitle(scene, entry, scene.level + 1)}
    <p class="small">${renderStatus(scene, entry)}</p>
    ${item?.summary ? html`<p>${scene.text(item.summary)}</p>` : nothing}
  </li>`;
}
