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

/** What one view alone shows. */
export type Pane = typeof import('./table-pane.ts') & {
  readonly renderZoom?: typeof import('./zoom.ts').renderZoom;
};

/**
 * How the content is shown, the default first. Each is a file that a page may begin with: it brings
 * all there is beyond a first picture.
 */
export const PANES = {
  bars: (): Promise<Pane> => import('./words-pane.ts'),
  cycle: (): Promise<Pane> => import('./cycle-pane.ts'),
  table: (): Promise<Pane> => import('./table-pane.ts'),
  matrix: (): Promise<Pane> => import('./matrix-pane.ts'),
};

export type TimelineView = keyof typeof PANES;

export const BARS = 'bars';
