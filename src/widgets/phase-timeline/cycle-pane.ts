import { html } from 'lit';
import { renderPager } from '../../ui/pager.ts';
import { renderCycle } from './cycle.ts';
import { cycleStyles } from './cycle.styles.ts';
import { renderOutline } from './outline.ts';
import { outlineStyles } from './outline.styles.ts';
import type { PaneContent } from './panes.ts';

export { createRest } from './rest.ts';

/** @lazy */
export const sheets = [outlineStyles, cycleStyles];

/** @lazy */
export function renderPane({ drawing, paging, lively, answer }: PaneContent): unknown {
  const { scene, shown } = drawing;
  const loop = renderCycle(scene, shown, lively?.phase, (id) =>
    answer((answering) => answering.choosePhase(id)),
  );
  return html`${loop} ${renderOutline(scene, shown)} ${renderPager(paging, scene.more)}`;
}
