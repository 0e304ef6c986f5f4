import { html, nothing } from 'lit';
import { renderPager } from '../../ui/pager.ts';
import { renderLegend } from './legend.ts';
import { renderOutline } from './outline.ts';
import { outlineStyles } from './outline.styles.ts';
import type { PaneContent } from './panes.ts';

export { createRest } from './rest.ts';
export { renderZoom } from './zoom.ts';

/** @lazy */
export const sheets = [outlineStyles];

/**
 * What stands beneath the drawing, or in its place where there is no room for one.
 *
 * @lazy
 */
export function renderPane({ drawing, paging }: PaneContent): unknown {
  const { scene, shown, layout } = drawing;
  return html`${layout ? renderLegend(scene, layout) : nothing} ${renderOutline(scene, shown)}
  ${renderPager(paging, scene.more)}`;
}
