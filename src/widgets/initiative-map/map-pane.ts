import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { EmWidthController } from '../../controllers/em-width.ts';
import { boxAround } from '../../model/map/box.ts';
import { fit, type MapView } from '../../model/map/view.ts';
import { isOnMap, type Entry } from './entry.ts';
import type { LiveMap } from './live-map.ts';
import { mapWidth, USUAL_WIDTH } from './map-size.ts';
import { aspectFor, renderMap } from './map-view.ts';
import { marksOf, marksSeen, spotsOf, type Mark, type MarkSpot } from './marks.ts';
import type { Scene } from './scene.ts';

export interface MapPaneOptions {
  /** What moves the map and answers to its marks, once it is here. */
  readonly live: () => LiveMap | undefined;
  readonly withLive: (act: (live: LiveMap) => void) => void;
}

/** The keys that the map answers to: `MapController`'s, and those from mark to mark. */
const ANSWERED = /^(Arrow|Home|End|[-+=0]$)/;
/** Filters may leave one place; so much of the land around it is shown with it. */
const LEAST_SHARE = 1 / 12;

/** The map's part of the widget: what is laid out for it, and what a press does. */
export class MapPane {
  readonly #options: MapPaneOptions;
  readonly #width: EmWidthController;
  readonly #coarse = matchMedia('(pointer: coarse)');
  #entries: readonly Entry[] | undefined;
  #spots: readonly MarkSpot[] = [];
  #withoutPoint: readonly Entry[] = [];
  #marks: readonly Mark[] = [];
  /** Those that the window shows. */
  #seen: readonly Mark[] = [];
  #marksBy = '';
  #aspect = 1;
  #view: MapView | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: MapPaneOptions) {
    this.#options = options;
    this.#width = new EmWidthController(host, USUAL_WIDTH);
  }

  /** How wide it is. */
  get em(): number {
    return mapWidth(this.#width.em);
  }

  /** The initiatives under a mark. */
  under(key: string): readonly Entry[] {
    return this.#marks.find((mark) => mark.key === key)?.entries ?? [];
  }

  /** What is seen, and what is on it. */
  get drawn() {
    return { view: this.#view, aspect: this.#aspect, spots: this.#spots, marks: this.#seen };
  }

  /** Lays out the map of these initiatives; `key` names the filters that left them. */
  adopt(scene: Scene, entries: readonly Entry[], key: string): void {
    const { box } = scene.feed;
    if (!box) return;
    const { em } = this;
    this.#aspect = aspectFor(box, em);
    if (entries !== this.#entries) {
      this.#entries = entries;
      this.#spots = spotsOf(entries);
      this.#withoutPoint = entries.filter((entry) => !isOnMap(entry));
      this.#marksBy = '';
    }
    const home = fit(box, this.#aspect);
    const isAll = entries.length === scene.feed.entries.length;
    const fitted = isAll ? home : this.#fitted(home);
    const live = this.#options.live();
    live?.map.adopt({ home, fitted, aspect: this.#aspect, key });
    this.#view = live?.map.view ?? fitted;
    this.#gather(em, this.#view.span);
    this.#seen = marksSeen(this.#marks, this.#view, this.#aspect);
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
  #gather(em: number, span: number): void {
    const isCoarse = this.#coarse.matches;
    const by = [span, em, isCoarse].join(' ');
    if (by === this.#marksBy) return;
    this.#marksBy = by;
    this.#marks = marksOf(this.#spots, { em, span, isCoarse });
  }

  render(scene: Scene): TemplateResult | typeof nothing {
    const view = this.#view;
    if (!scene.feed.box || !view) return nothing;
    return renderMap(scene, {
      view,
      aspect: this.#aspect,
      marks: this.#seen,
      withoutPoint: this.#withoutPoint,
      press: this.#press,
      early: this.#early,
      live: this.#options.live(),
    });
  }

  /** The page does not scroll for it; the map moves as soon as it can. */
  readonly #early = (event: KeyboardEvent): void => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || !ANSWERED.test(key)) return;
    event.preventDefault();
    this.#options.withLive(({ map }) => void map.repeat(key, target));
  };

  readonly #press = ({ currentTarget }: MouseEvent, mark: Mark): void => {
    this.#options.withLive((live) => live.press(mark, currentTarget));
  };
}
