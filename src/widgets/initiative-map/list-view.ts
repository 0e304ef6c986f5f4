import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry } from './entry.ts';
import { picture } from '../../ui/picture.ts';
import { renderGoal, symbol } from './legend.ts';
import type { Scene } from './scene.ts';

/** The initiatives of one page, each with what a citizen asks first. */
export function renderList(scene: Scene, entries: readonly Entry[], deeper = 0): TemplateResult {
  return html`<ul class="entries" part="list" aria-label=${scene.words.listOf}>
    ${repeat(
      entries,
      ({ id }) => id,
      (entry) =>
        html`<li class="entry" part="entry">
          ${renderEntry(scene, entry, scene.level + 1 + deeper)}
        </li>`,
    )}
  </ul>`;
}

function renderEntry(scene: Scene, entry: Entry, level: number): TemplateResult {
  const { words } = scene;
  const follow = (event: MouseEvent): void => scene.follow(event, entry.id);
  const goals = entry.goals.flatMap((id) => scene.feed.goals.get(id) ?? []);
  const kind = [words.scales[entry.scale], words.origins[entry.origin]].join(' · ');
  return html`${symbol(scene, entry)}
    <div class="entry-text">
      <h3 class="entry-title" aria-level=${level}>
        <a href=${scene.hrefOf(entry.id)} @click=${follow}>${scene.text(entry.title)}</a>
      </h3>
      <p>${renderStatus(scene, entry)}</p>
      <p class="small">${kind} · ${scene.placeNames(entry)}</p>
      ${
        entry.partners.length > 0
          ? html`<p class="small">
              ${words.partners(scene.list(entry.partners.map(({ name }) => name)))}
            </p>`
          : nothing
      }
      ${
        goals.length > 0
          ? html`<ul class="entry-goals small" aria-label=${words.goals}>
              ${goals.map((goal) => html`<li>${renderGoal(scene, goal)}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
}

/** "I gang, fase 2 · opdateret 4. marts 2024 · Center for Kultur" */
export function renderStatus(scene: Scene, entry: Entry): TemplateResult {
  const item = scene.read(entry);
  const updated = item ? scene.updated(item) : nothing;
  return html`<span class="status" data-status=${entry.status}>${scene.status(entry)}</span>${
      updated === nothing ? nothing : html` · ${updated}`
    }${item?.owner ? html` · ${scene.text(item.owner)}` : nothing}`;
}

/** A few initiatives side by side, each with its picture. */
export function renderStrip(scene: Scene, entries: readonly Entry[]): TemplateResult {
  const { asset, best } = scene;
  return html`<ul class="strip" part="list" aria-label=${scene.words.listOf}>
    ${entries.map((entry) => {
      const item = scene.read(entry);
      const follow = (event: MouseEvent): void => scene.follow(event, entry.id);
      return html`<li class="strip-item" part="entry">
        ${
          item?.image
            ? picture(item.image, { resolve: asset, best, sizes: '20em', className: 'strip-image' })
            : nothing
        }
        <h3 class="entry-title" aria-level=${scene.level + 1}>
          <a href=${scene.hrefOf(entry.id)} @click=${follow}>${scene.text(entry.title)}</a>
        </h3>
        <p class="small">${renderStatus(scene, entry)}</p>
        ${item?.summary ? html`<p>${scene.text(item.summary)}</p>` : nothing}
      </li>`;
    })}
  </ul>`;
}
