import { renderMatrix } from './matrix.ts';
import { matrixStyles } from './matrix.styles.ts';
import { entryStyles } from './entry.styles.ts';
import { contextStyles } from './outline-context.styles.ts';
import type { PaneContent } from './panes.ts';

export { createRest } from './rest.ts';

/** @lazy */
export const sheets = [entryStyles, contextStyles, matrixStyles];

/** @lazy */
export function renderPane({ drawing }: PaneContent): unknown {
  const { scene, shown, selection, about } = drawing;
  return renderMatrix(scene, shown, selection.process, about);
}
