import type { ReactiveControllerHost } from 'lit';
import { LatePart } from '../../controllers/late-part.ts';
import { dress } from '../../ui/dress.ts';
import type { Paging } from '../../ui/pager.ts';
import type { Drawing } from './drawing.ts';
import type { Lively } from './lively.ts';
import type { TimelineView } from './phase-timeline.ts';

/**
 * The views beside the drawing, each fetched when it is asked for; and what the drawing says, in
 * words: fetched once that is painted, or at once where there is no room for it.
 */
export type PaneView = Exclude<TimelineView, 'bars'> | 'words';

export interface PaneContent {
  readonly drawing: Drawing;
  readonly lively: Lively | undefined;
  /** How much of the list is drawn. */
  readonly paging: Paging;
  /** Has `act` done by what answers to the reader. */
  readonly answer: (act: (lively: Lively) => void) => void;
}

export type Pane = Pick<
  typeof import('./table-pane.ts'),
  'renderPane' | 'renderTools' | 'sheets' | 'wording'
>;

const FETCH: Readonly<Record<PaneView, () => Promise<Pane>>> = {
  words: () => import('./in-words.ts'),
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
  return {
    words: pane('words'),
    table: pane('table'),
    cycle: pane('cycle'),
    matrix: pane('matrix'),
  };
}
