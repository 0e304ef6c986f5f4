import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { EmWidthController } from '../../controllers/em-width.ts';
import type { RovingController } from '../../controllers/roving.ts';
import { boxAround } from '../../model/map/box.ts';
import { fit, type MapView } from '../../model/map/view.ts';
import { EVERYWHERE, isOnMap, type Entry } from './entry.ts';
import { MapController } from './map-controller.ts';
import { mapWidth, USUAL_WIDTH } from './map-size.ts';
import { aspectFor, renderMap } from './map-view.ts';
import { apart, marksOf, marksSeen, spotsOf, type Mark } from './marks.ts';
import type { Scene } from './scene.ts';
import { StreetMap } from './street-map.ts';

export interface MapPaneOptions {
  readonly roving: RovingController;
  readonly isCoarse: () => boolean;
  readonly open: (id: string, opener: EventTarget | null) => void;
  readonly toggle: (facet: string, id: string) => void;
  /** Shows what lies under one mark: the name of the mark. */
  readonly openSeveral: (key: string, opener: EventTarget | null) => void;
}

/** Filters may leave one place; so much of the land around it is shown with it. */
const LEAST_SHARE = 1 / 12;

/** The map's part of the widget: what is laid out for it, and what a press does. */
export class MapPane {
  readonly #options: MapPaneOptions;
  readonly #map: MapController;
  readonly #width: EmWidthController;
  readonly #street: StreetMap;
  #entries: readonly Entry[] | undefined;
  #spots: ReturnType<typeof spotsOf> = [];
  #withoutPoint: readonly Entry[] = [];
  #marks: readonly Mark[] = [];
  #marksBy = '';
  #aspect = 1;

  constructor(host: ReactiveControllerHost & HTMLElement, options: MapPaneOptions) {
    this.#street = new StreetMap(host);
    this.#options = options;
    this.#map = new MapController(host);
    this.#width = new EmWidthController(host, USUAL_WIDTH);
  }

  /** The initiatives under a mark. */
  under(key: string): readonly Entry[] {
    return this.#marks.find((mark) => mark.key === key)?.entries ?? [];
  }

  /** What is seen, and what has no place on it: for the paper. */
  get drawn() {
    return { view: this.#map.view, aspect: this.#aspect, spots: this.#spots };
  }

  /** Lays out the map of these initiatives; `key` names the filters that left them. */
  adopt(scene: Scene, entries: readonly Entry[], key: string): void {
    const { box } = scene.feed;
    if (!box) return;
    const em = mapWidth(this.#width.em);
    this.#aspect = aspectFor(box, em);
    if (entries !== this.#entries) {
      this.#entries = entries;
      this.#spots = spotsOf(entries);
      this.#withoutPoint = entries.filter((entry) => !isOnMap(entry));
      this.#marksBy = '';
    }
    const home = fit(box, this.#aspect);
    const isAll = entries.length === scene.feed.entries.length;
    this.#map.adopt({ home, fitted: isAll ? home : this.#fitted(home), aspect: this.#aspect, key });
    this.#gather(em);
  }

  #fitted(home: MapView): MapView {
    const box = boxAround(this.#spots.map(({ point }) => point));
    if (!box) return home;
    const near = fit(box, this.#aspect, 0.15);
    return near.span >= home.span
      ? home
      : { ...near, span: Math.max(near.span, home.span * LEAST_SHARE) };
  }

  /** Moving the map gathers nothing anew; coming nearer does. */
  #gather(em: number): void {
    const span = this.#map.view?.span ?? 1;
    const isCoarse = this.#options.isCoarse();
    const by = [span, em, isCoarse].join(' ');
    if (by === this.#marksBy) return;
    this.#marksBy = by;
    this.#marks = marksOf(this.#spots, { em, span, isCoarse });
  }

  render(scene: Scene): TemplateResult | typeof nothing {
    const { view } = this.#map;
    if (!scene.feed.box || !view) return nothing;
    const { roving } = this.#options;
    return renderMap(scene, {
      map: this.#map,
      view,
      aspect: this.#aspect,
      marks: marksSeen(this.#marks, view, this.#aspect),
      withoutPoint: this.#withoutPoint,
      tabIndex: (index) => roving.tabIndex(index),
      onKeydown: roving.onKeydown,
      onFocusin: roving.onFocusin,
      press: this.#press,
      showWithoutPoint: () => this.#options.toggle('place', EVERYWHERE),
      tiles: this.#street.renderTiles(scene, view, this.#aspect, mapWidth(this.#width.em)),
      hasTiles: this.#street.isShown,
      streetMap: this.#street.renderButton(scene),
    });
  }

  readonly #press = ({ currentTarget }: MouseEvent, mark: Mark): void => {
    const [first, ...others] = mark.entries;
    if (first && others.length === 0) {
      this.#options.open(first.id, currentTarget);
      return;
    }
    const near = apart(mark, this.#aspect, mapWidth(this.#width.em));
    if (near && this.#map.view && near.span < this.#map.view.span * 0.98) this.#map.lookAt(near);
    else this.#options.openSeveral(mark.key, currentTarget);
  };
}
