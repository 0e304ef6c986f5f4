import type { TimelineView } from './panes.ts';
import type { BarsLayout } from './bars-layout.ts';
import type { Shown } from './shown.ts';
import type { Scene } from './scene.ts';
import type { Selection } from './select.ts';

/** All that is drawn at a time. */
export interface Drawing {
  readonly scene: Scene;
  readonly selection: Selection;
  readonly view: TimelineView;
  /** What is left of the selection by the reader's filters, and how much of it is listed. */
  readonly shown: Shown;
  /** How many lines the whole list has. */
  readonly lines: number;
  /** Undefined where the drawing of the view `bars` is not seen. */
  readonly layout: BarsLayout | undefined;
  /** The widget's heading. */
  readonly about: string;
  /** What the picture says, in a sentence or two. */
  readonly says: string;
}
