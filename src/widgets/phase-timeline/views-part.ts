import { tableStyles } from '../../ui/table.ts';
import { cycleStyles } from './cycle.styles.ts';
import { renderCycle } from './cycle.ts';
import { matrixStyles } from './matrix.styles.ts';
import { renderMatrix } from './matrix.ts';
import type { ViewsContent } from './lazy-parts.ts';
import { renderTimelineTable, tableOrder } from './table.ts';
import type { Scene } from './scene.ts';

/**
 * The views beside the drawing: fetched when one of them is asked for.
 *
 * @lazy
 */
export const sheets = [tableStyles, cycleStyles, matrixStyles];

/** @lazy */
export function renderView(
  scene: Scene,
  { view, shown, process, about, sort, onSort, phase, choosePhase }: ViewsContent,
): unknown {
  switch (view) {
    case 'table': {
      const rows = tableOrder(shown.entries, sort).slice(0, shown.limit);
      return renderTimelineTable(scene, { caption: about, rows, sort, onSort });
    }
    case 'matrix':
      return renderMatrix(scene, shown, process, about);
    case 'cycle':
      return renderCycle(scene, shown, phase, choosePhase);
  }
}
