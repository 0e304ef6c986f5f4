import { renderMatrix } from './matrix.ts';
import { matrixStyles } from './matrix.styles.ts';
import { outlineStyles } from './outline.styles.ts';
import type { PaneContent } from './panes.ts';

export { renderTools } from './tools.ts';
export { wording } from './wording.ts';

/** @lazy */
export const sheets = [outlineStyles, matrixStyles];

/** @lazy */
export function renderPane({ drawing }: PaneContent): unknown {
  const { scene, shown, selection, about } = drawing;
  return renderMatrix(scene, shown, selection.process, about);
}
