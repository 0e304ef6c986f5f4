import type { ReactiveControllerHost } from 'lit';
import { LatePart } from '../../controllers/late-part.ts';
import { dress } from '../../ui/dress.ts';
import type { Paging } from '../../ui/pager.ts';
import type { Drawing } from './drawing.ts';
import type { Lively } from './lively.ts';

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

/**
 * The views beside the drawing, each fetched when it is asked for; and what the drawing says, in
 * words: fetched once that is painted, or at once where there is no room for it.
 */
export function panesOf(host: ReactiveControllerHost & HTMLElement) {
  const pane = <P extends Pane>(fetch: () => Promise<P>) =>
    new LatePart(host, async () => {
      const part = await fetch();
      dress(host, part.sheets);
      return part;
    });
  return {
    words: pane(() => import('./words-pane.ts')),
    table: pane<Pane>(() => import('./table-pane.ts')),
    cycle: pane<Pane>(() => import('./cycle-pane.ts')),
    matrix: pane<Pane>(() => import('./matrix-pane.ts')),
  };
}
