import { html, nothing, type TemplateResult } from 'lit';
import type { DialogController } from '../../controllers/dialog.ts';
import { renderDialog } from '../../ui/dialog.ts';
import type { Entry } from './entry.ts';
import { renderList } from './list-view.ts';
import type { Scene } from './scene.ts';

/** As many as one look takes in; the list beside the map has them all. */
const PAGE = 20;

/** What lies under one mark and cannot be told apart by coming nearer. */
export function renderSeveral(
  scene: Scene,
  dialog: DialogController,
  entries: readonly Entry[],
  shown: Map<string, number>,
  update: () => void,
): TemplateResult | typeof nothing {
  return renderDialog(dialog, scene.kit, (key) => {
    const limit = shown.get(`several ${key}`) ?? PAGE;
    const more = (): void => {
      shown.set(`several ${key}`, limit + PAGE);
      update();
    };
    const next = Math.min(entries.length - limit, PAGE);
    return {
      title: scene.words.several,
      level: scene.level + 1,
      body: html`<p>${scene.words.count(entries.length)}</p>
        ${renderList(scene, entries.slice(0, limit), 1)}
        ${
          next > 0
            ? html`<button class="button" type="button" @click=${more}>
                ${scene.kit.showMore(next)}
              </button>`
            : nothing
        }`,
    };
  });
}
