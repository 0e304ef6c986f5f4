import { html, nothing } from 'lit';
import { renderPager } from '../../ui/pager.ts';
import { renderLegend } from './legend.ts';
import { renderOutline } from './outline.ts';
import { outlineStyles } from './outline.styles.ts';
import type { PaneContent } from './panes.ts';

export { renderTools } from './tools.ts';
export { wording } from './wording.ts';

/** @lazy */
export const sheets = [outlineStyles];

/**
 * What answers to a reader opens and prints what is said here: it comes after this, and shares it.
 *
 * @lazy
 */
export const fetchLively = () => import('./lively.ts');

/** What stands beneath the drawing, or in its place where there is no room for one. */
export function renderPane({ drawing, paging }: PaneContent): unknown {
  const { scene, shown, layout } = drawing;
  return html`${layout ? renderLegend(scene, layout) : nothing} ${renderOutline(scene, shown)}
  ${renderPager(paging, scene.more)}`;
}
