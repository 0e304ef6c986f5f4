import type { RovingController } from '../../controllers/roving.ts';
import type { Basemap } from '../../feed/schema/map.ts';
import type { MapView } from '../../model/map/view.ts';
import type { MapController } from './map-controller.ts';
import type { Mark } from './marks.ts';
import type { Scene } from './scene.ts';

/** What the map has from `lively.ts` as soon as that is here: it is drawn without. */
export interface LiveMap {
  readonly map: MapController;
  readonly roving: RovingController;
  readonly hasTiles: boolean;
  readonly renderTiles: (scene: Scene, view: MapView, aspect: number) => unknown;
  readonly renderButtons: (scene: Scene) => unknown;
  readonly renderStreetMap: (scene: Scene, basemap: Basemap) => unknown;
  /** Opens what a mark stands for, or comes nearer until it falls apart. */
  readonly press: (mark: Mark, opener: EventTarget | null) => void;
  /** The way to those without a point that the zone has no room for. */
  readonly renderMoreWithoutPoint: (scene: Scene, count: number) => unknown;
}
