import type { ReactiveControllerHost } from 'lit';
import type { Entry } from './entry.ts';
import type { Dressed } from '../../ui/lazy-part.ts';
import type { Scene } from './scene.ts';

/** What the filters leave, for every view the same. */
export interface Shown {
  readonly entries: readonly Entry[];
  readonly isFiltered: boolean;
  readonly goals: readonly string[];
}

/** A view beside the map. */
export interface Pane extends Dressed {
  readonly render: (scene: Scene, shown: Shown) => unknown;
}

/** What a view's file exports: each is fetched when it is first looked at. */
export interface PaneModule {
  readonly createPane: (host: ReactiveControllerHost & HTMLElement) => Pane;
}
