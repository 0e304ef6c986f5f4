import { html, noChange, nothing, type TemplateResult } from 'lit';
import { still } from '../../ui/still.ts';
import type { Entry } from './entry.ts';
import { renderGoals, symbol } from './legend.ts';
import type { Scene } from './scene.ts';

/**
 * The initiatives of one page, each with what a citizen asks first; its headings are so many levels
 * further down. Where there is none, the row that stands there stays as it is. `arrange` says which
 * rows are kept.
 */
export function renderList(
  scene: Scene,
  entries: readonly (Entry | undefined)[],
  deeper = 0,
  arrange?: (items: readonly unknown[]) => unknown,
): TemplateResult {
  const level = scene.level + 1 + deeper;
  const items = entries.map((entry) =>
    entry
      ? still(`${scene.number} ${entry.position} ${scene.goalOf(entry)?.id}`, () =>
          renderEntry(scene, entry, level),
        )
      : noChange,
  );
  return html`<ul class="entries" part="list" aria-label=${scene.words.listOf}>
    ${arrange ? arrange(items) : items}
  </ul>`;
}

function renderEntry(scene: Scene, entry: Entry, level: number): TemplateResult {
  const { words } = scene;
  const { partners } = entry;
  return html`<li class="entry" part="entry">
    ${symbol(scene, entry)}
    <div class="entry-text">
      ${renderTitle(scene, entry, level)}
      <p>${renderStatus(scene, entry)}</p>
      <p class="small">
        ${words.scales[entry.scale]} · ${words.origins[entry.origin]} · ${scene.placeNames(entry)}
      </p>
      ${
        partners.length > 0
          ? html`<p class="small">
              ${words.partners(scene.list(partners.map(({ name }) => name)))}
            </p>`
          : nothing
      }
      ${renderGoals(scene, scene.goalsOf(entry))}
    </div>
  </li>`;
}

/** The title, which opens the initiative. */
export function renderTitle(scene: Scene, entry: Entry, level: number): TemplateResult {
  return html`<h3 class="entry-title" aria-level=${level}>${renderOpener(scene, entry)}</h3>`;
}

/** The link that opens an initiative; `before` stands in it in front of the title. */
export function renderOpener(
  scene: Scene,
  entry: Entry,
  before: unknown = nothing,
): TemplateResult {
  const follow = (event: MouseEvent): void => scene.follow(event, entry.id);
  return html`<a href=${scene.hrefOf(entry.id)} @click=${follow}
    >${before}<span>${scene.text(entry.title)}</span></a
  >`;
}

/** "I gang, fase 2 · opdateret 4. marts 2024 · Center for Kultur" */
export function renderStatus(scene: Scene, entry: Entry): TemplateResult {
  const updated = scene.updated(entry);
  const owner = scene.owner(entry);
  return html`<span class="status">${scene.status(entry)}</span>${updated && ` · ${updated}`}${
      owner && html` · ${scene.text(owner)}`
    }`;
}
