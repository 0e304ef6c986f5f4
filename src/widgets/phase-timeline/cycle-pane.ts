import { renderCycle } from './cycle.ts';
import { cycleStyles } from './cycle.styles.ts';
import type { PaneContent } from './panes.ts';

/** @lazy */
export const sheets = [cycleStyles];

/** @lazy */
export function renderPane({ drawing, lively, answer }: PaneContent): unknown {
  const { scene, shown } = drawing;
  return renderCycle(scene, shown, lively?.phase, (id) =>
    answer((answering) => answering.choosePhase(id)),
  );
}
