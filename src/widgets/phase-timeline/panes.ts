import type { ReactiveControllerHost } from 'lit';
import { LatePart } from '../../controllers/late-part.ts';
import { dress } from '../../ui/dress.ts';
import type { Drawing } from './drawing.ts';
import type { Lively } from './lively.ts';
import type { TimelineView } from './phase-timeline.ts';

/** The views beside the drawing: each is fetched when it is asked for. */
export type PaneView = Exclude<TimelineView, 'bars'>;

export interface PaneContent {
  readonly drawing: Drawing;
  readonly lively: Lively | undefined;
  /** Has `act` done by what answers to the reader. */
  readonly answer: (act: (lively: Lively) => void) => void;
}

type Pane = typeof import('./table-pane.ts');

const FETCH: Readonly<Record<PaneView, () => Promise<Pane>>> = {
  table: () => import('./table-pane.ts'),
  cycle: () => import('./cycle-pane.ts'),
  matrix: () => import('./matrix-pane.ts'),
};

export type Panes = Readonly<Record<PaneView, LatePart<Pane>>>;

export function panesOf(host: ReactiveControllerHost & HTMLElement): Panes {
  const pane = (view: PaneView) =>
    new LatePart(host, async () => {
      const part = await FETCH[view]();
      dress(host, part.sheets);
      return part;
    });
  return { table: pane('table'), cycle: pane('cycle'), matrix: pane('matrix') };
}
