import type { RovingController } from '../../controllers/roving.ts';
import type { Basemap } from '../../feed/schema/map.ts';
import type { MapView } from '../../model/map/view.ts';
import type { MapController } from './map-controller.ts';
import type { Scene } from './scene.ts';

/** What the map has from `lively.ts` as soon as that is here: it is drawn without. */
export interface LiveMap {
  readonly map: MapController;
  readonly roving: RovingController;
  readonly hasTiles: boolean;
  readonly renderTiles: (scene: Scene, view: MapView, aspect: number) => unknown;
  readonly renderButtons: (scene: Scene) => unknown;
  readonly renderStreetMap: (scene: Scene, basemap: Basemap) => unknown;
  readonly open: (id: string, opener: EventTarget | null) => void;
  /** Shows what lies under one mark: the name of the mark. */
  readonly openSeveral: (key: string, opener: EventTarget | null) => void;
  /** Filters by a place, or no more. */
  readonly showPlace: (id: string) => void;
}
