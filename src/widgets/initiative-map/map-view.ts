import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { numberText } from '../../format/numbers.ts';
import { heightOf, widthOf, type Box } from '../../model/map/box.ts';
import type { Outline } from '../../model/map/outline.ts';
import { drawingScale, pathOf } from '../../model/map/svg-path.ts';
import { seenAt, type MapView } from '../../model/map/view.ts';
import { cssProperty } from '../../ui/css-property.ts';
import { chevronUp } from '../../ui/icons.ts';
import type { Entry } from './entry.ts';
import { renderLegend, symbol } from './legend.ts';
import type { MapController, PanDirection } from './map-controller.ts';
import type { Mark } from './marks.ts';
import type { Scene } from './scene.ts';

export interface MapContent {
  readonly map: MapController;
  readonly view: MapView;
  readonly aspect: number;
  readonly marks: readonly Mark[];
  /** Initiatives that the map has no point for. */
  readonly withoutPoint: readonly Entry[];
  readonly tabIndex: (index: number) => 0 | -1;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onFocusin: (event: FocusEvent) => void;
  readonly press: (event: MouseEvent, mark: Mark) => void;
  readonly showWithoutPoint: () => void;
  /** Tiles under the outline, and the button for them. */
  readonly tiles: unknown;
  readonly hasTiles: boolean;
  readonly streetMap: unknown;
}

/** As many names as the zone has room for. */
const MOST_NAMES = 12;
const PANS: readonly PanDirection[] = ['left', 'up', 'down', 'right'];

export function renderMap(scene: Scene, content: MapContent): TemplateResult {
  const { map, view, aspect, marks } = content;
  const { words, feed } = scene;
  const { credit, outline } = feed.ground;
  return html`<div class="map" @keydown=${content.onKeydown} @focusin=${content.onFocusin}>
    <div
      class="map-window"
      part="map"
      role="group"
      tabindex="0"
      aria-label=${words.map}
      aria-describedby="map-help"
      ?data-tiles=${content.hasTiles}
      ${cssProperty('--_aspect', String(aspect))}
      @keydown=${map.onKeydown}
      @wheel=${map.onWheel}
      @pointerdown=${map.onPointerdown}
      @pointermove=${map.onPointermove}
      @pointerup=${map.onPointerup}
      @pointercancel=${map.onPointerup}
      @touchmove=${map.onTouchmove}
      @touchend=${map.onTouchend}
      @touchcancel=${map.onTouchend}
      @click=${map.onClickCapture}
    >
      ${content.tiles} ${outline ? renderOutline(outline, view, aspect) : nothing}
      <div class="marks" role="group" aria-label=${words.marks}>
        ${repeat(
          marks,
          ({ key }) => key,
          (mark, index) => renderMark(scene, content, mark, index),
        )}
      </div>
    </div>
    ${renderButtons(scene, map)}
    <p id="map-help" class="visually-hidden">${words.mapHelp}</p>
    ${content.streetMap}
    ${credit ? html`<p class="credit small" part="credit">${scene.text(credit)}</p>` : nothing}
    ${renderZone(scene, content)} ${renderLegend(scene)}
  </div>`;
}

const paths = new WeakMap<Outline, string>();

function pathOnce(outline: Outline): string {
  let path = paths.get(outline);
  if (path === undefined) paths.set(outline, (path = pathOf(outline.rings, outline.box)));
  return path;
}

/** The path is drawn once; moving the map moves the frame that it is seen through. */
export function renderOutline(outline: Outline, view: MapView, aspect: number): TemplateResult {
  const scale = drawingScale(outline.box);
  const [width, height] = [view.span * scale, (view.span / aspect) * scale];
  const left = (view.x - outline.box.left) * scale - width / 2;
  const top = (view.y - outline.box.top) * scale - height / 2;
  const frame = [left, top, width, height].map((value) => value.toFixed(1)).join(' ');
  return html`<svg class="outline" part="outline" viewBox=${frame} aria-hidden="true">
    ${svg`<path d=${pathOnce(outline)} fill-rule="evenodd" vector-effect="non-scaling-stroke" />`}
  </svg>`;
}

function renderMark(
  scene: Scene,
  { view, aspect, tabIndex, press }: MapContent,
  mark: Mark,
  index: number,
): TemplateResult {
  const { x, y } = seenAt(mark.point, view, aspect);
  const [entry, ...others] = mark.entries;
  const isOne = others.length === 0;
  const goal = isOne && entry ? scene.goalOf(entry) : undefined;
  const pressThis = (event: MouseEvent): void => press(event, mark);
  const name =
    isOne && entry ? markName(scene, entry, mark) : scene.words.cluster(mark.entries.length);
  const shown = isOne && entry ? scene.plain(entry.title) : name;
  // A quarter from the edge the name would leave the map: it is written towards the middle.
  const side = x < 0.25 ? 'start' : x > 0.75 ? 'end' : nothing;
  // A button and nothing around it: there may be three hundred.
  return html`<button
    class="mark"
    part="mark"
    type="button"
    tabindex=${tabIndex(index)}
    data-scale=${isOne && entry ? entry.scale : 'several'}
    data-origin=${isOne && entry ? entry.origin : nothing}
    data-name=${shown}
    aria-label=${name}
    ${cssProperty('--_goal', goal?.color)}
    ${cssProperty('--_ink', goal?.ink)}
    data-side=${side}
    ?data-high=${y < 0.2}
    ${cssProperty('--_left', `${(x * 100).toFixed(2)}%`)}
    ${cssProperty('--_top', `${(y * 100).toFixed(2)}%`)}
    @click=${pressThis}
    .textContent=${isOne ? (goal?.letter ?? '') : numberText(mark.entries.length, scene.pageLanguage)}
  ></button>`;
}

function markName(scene: Scene, entry: Entry, { spots }: Mark): string {
  const places = scene.list([...new Set(spots.map(({ place }) => place.name))]);
  const { words } = scene;
  const rest = [
    words.scales[entry.scale],
    words.origins[entry.origin],
    words.statuses[entry.status],
    scene.goalNames(entry),
  ];
  return words.mark(scene.plain(entry.title), places, rest.filter(Boolean).join(', '));
}

function renderButtons({ words }: Scene, map: MapController): TemplateResult {
  const whole = map.isWhole;
  const pans = PANS.map((direction) => {
    const pan = (): void => map.pan(direction);
    return html`<button
      class="button button-icon pan"
      type="button"
      data-direction=${direction}
      aria-label=${words.panBy[direction]}
      aria-disabled=${whole}
      @click=${pan}
    >
      ${chevronUp()}
    </button>`;
  });
  return html`<div class="map-buttons screen-only">
    <button
      class="button button-icon"
      type="button"
      aria-label=${words.zoomIn}
      @click=${map.zoomIn}
    >
      +
    </button>
    <button
      class="button button-icon"
      type="button"
      aria-label=${words.zoomOut}
      aria-disabled=${whole}
      @click=${map.zoomOut}
    >
      −
    </button>
    <button class="button" type="button" aria-disabled=${map.isFitted} @click=${map.fit}>
      ${words.fit}
    </button>
    <div class="pans" role="group" aria-label=${words.pan}>${pans}</div>
  </div>`;
}

/** As visible as the rest: what happens everywhere, and what nobody has put on the map. */
function renderZone(
  scene: Scene,
  { withoutPoint, showWithoutPoint }: MapContent,
): TemplateResult | typeof nothing {
  if (withoutPoint.length === 0) return nothing;
  const { words } = scene;
  const hasNamed = withoutPoint.some(({ places }) => places.length > 0);
  const name = hasNamed ? words.withoutPoint : words.everywhere;
  const shown = withoutPoint.slice(0, MOST_NAMES);
  const chips = shown.map((entry) => {
    const follow = (event: MouseEvent): void => scene.follow(event, entry.id);
    return html`<li>
      <a class="zone-link" href=${scene.hrefOf(entry.id)} @click=${follow}>
        ${symbol(scene, entry)}<span>${scene.text(entry.title)}</span>
      </a>
    </li>`;
  });
  return html`<section class="zone" part="zone" aria-labelledby="zone-name">
    <p id="zone-name" class="zone-name">${words.zone(name, withoutPoint.length)}</p>
    <ul class="zone-list">
      ${chips}
    </ul>
    ${
      withoutPoint.length > shown.length
        ? html`<button class="button" type="button" @click=${showWithoutPoint}>
            ${scene.kit.showMore(withoutPoint.length - shown.length)}
          </button>`
        : nothing
    }
  </section>`;
}

const WIDEST = 2.2;
const NARROWEST = 1.15;
/** A narrow screen is high: a map as flat as the land would be a strip. */
const NARROW_EM = 30;
const NARROW_WIDEST = 1.25;

/** Width by height of the window, after the shape of the land. */
export function aspectFor(box: Box, em: number): number {
  const own = widthOf(box) / (heightOf(box) || widthOf(box) || 1);
  const widest = em < NARROW_EM ? NARROW_WIDEST : WIDEST;
  return Math.min(Math.max(Number.isFinite(own) && own > 0 ? own : 1.5, NARROWEST), widest);
}
