import { html, nothing, type TemplateResult } from 'lit';
import type { DialogController } from '../../controllers/dialog.ts';
import { initiativeLively } from '../../i18n/initiative-lively.ts';
import { kit } from '../../i18n/kit.ts';
import { renderDialog } from '../../ui/dialog.ts';
import type { Entry } from './entry.ts';
import { renderList } from './list-view.ts';
import type { Scene } from './scene.ts';

/** As many as one look takes in; the list beside the map has them all. */
const PAGE = 20;

/** How much of each has been asked for, by the dialog it is shown in. */
const shownIn = new WeakMap<DialogController, Map<string, number>>();

export interface Several {
  readonly entries: readonly Entry[];
  /** What they have in common; without it, the place. */
  readonly title?: string;
  readonly update: () => void;
}

/** What stands behind one mark or one number: each can be opened. */
export function renderSeveral(
  scene: Scene,
  dialog: DialogController,
  { entries, title = initiativeLively[scene.language].several, update }: Several,
): TemplateResult | typeof nothing {
  const shown = shownIn.get(dialog) ?? new Map<string, number>();
  shownIn.set(dialog, shown);
  return renderDialog(dialog, kit[scene.language], (key) => {
    const limit = shown.get(key) ?? PAGE;
    const more = (): void => {
      shown.set(key, limit + PAGE);
      update();
    };
    const next = Math.min(entries.length - limit, PAGE);
    return {
      title,
      level: scene.level + 1,
      body: html`<p>${scene.words.count(entries.length)}</p>
        ${renderList(scene, entries.slice(0, limit), 1)}
        ${
          next > 0
            ? html`<button class="button" type="button" @click=${more}>
                ${kit[scene.language].showMore(next)}
              </button>`
            : nothing
        }`,
    };
  });
}
