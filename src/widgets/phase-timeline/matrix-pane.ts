import { renderMatrix } from './matrix.ts';
import { matrixStyles } from './matrix.styles.ts';
import type { PaneContent } from './panes.ts';

/** @lazy */
export const sheets = [matrixStyles];

/** @lazy */
export function renderPane({ drawing }: PaneContent): unknown {
  const { scene, shown, selection, about } = drawing;
  return renderMatrix(scene, shown, selection.process, about);
}
