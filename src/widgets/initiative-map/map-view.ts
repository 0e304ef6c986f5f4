import { html, nothing, svg, type TemplateResult } from 'lit';
import { heightOf, widthOf, type Box } from '../../model/map/box.ts';
import type { Outline } from '../../model/map/outline.ts';
import { drawingScale, pathOf } from '../../model/map/svg-path.ts';
import { seenAt, type MapView } from '../../model/map/view.ts';
import { cssProperties } from '../../ui/css-properties.ts';
import { still } from '../../ui/still.ts';
import type { Entry } from './entry.ts';
import { renderLegend, symbol } from './legend.ts';
import { renderOpener } from './list-view.ts';
import type { LiveMap } from './live-map.ts';
import type { Mark } from './marks.ts';
import type { Scene } from './scene.ts';

export interface MapContent {
  readonly view: MapView;
  readonly aspect: number;
  readonly marks: readonly Mark[];
  /** Initiatives that the map has no point for. */
  readonly withoutPoint: readonly Entry[];
  readonly press: (event: MouseEvent, mark: Mark) => void;
  /** A key that comes before what moves the map. */
  readonly early: (event: KeyboardEvent) => void;
  /** What moves the map, once it is here. */
  readonly live: LiveMap | undefined;
}

/** As many names as the zone has room for. */
const MOST_NAMES = 12;

export function renderMap(scene: Scene, content: MapContent): TemplateResult {
  const { view, aspect, marks, live } = content;
  const { words, feed } = scene;
  const { credit, outline, basemap } = feed.ground;
  const drawn = marks.map((mark, index) => renderMark(scene, content, mark, index));
  return html`<div class="map">
    <div
      class="map-window"
      part="map"
      role="group"
      tabindex="0"
      aria-label=${words.map}
      aria-describedby="map-help"
      ?data-tiles=${live?.hasTiles}
      @keydown=${live ? nothing : content.early}
      ${cssProperties({ '--_aspect': aspect })}
    >
      ${live?.renderTiles(scene, view, aspect)}
      ${outline ? renderOutline(outline, view, aspect) : nothing}
      <div class="marks" role="group" aria-label=${words.marks}>${drawn}</div>
    </div>
    <div class="map-buttons screen-only">${live?.renderButtons(scene)}</div>
    ${
      basemap
        ? html`<div class="street screen-only">${live?.renderStreetMap(scene, basemap)}</div>`
        : nothing
    }
    ${credit ? html`<p class="small" part="credit">${scene.text(credit)}</p>` : nothing}
    ${renderZone(scene, content)} ${still(scene, () => renderLegend(scene))}
  </div>`;
}

/** The path is drawn once; moving the map moves the frame that it is seen through. */
export function renderOutline(outline: Outline, view: MapView, aspect: number): TemplateResult {
  const scale = drawingScale(outline.box);
  const [width, height] = [view.span * scale, (view.span / aspect) * scale];
  const left = (view.x - outline.box.left) * scale - width / 2;
  const top = (view.y - outline.box.top) * scale - height / 2;
  return html`<svg
    class="outline"
    part="outline"
    viewBox=${[left, top, width, height].join(' ')}
    aria-hidden="true"
  >
    ${still(
      outline,
      () =>
        svg`<path d=${pathOf(outline.rings, outline.box)} fill-rule="evenodd" vector-effect="non-scaling-stroke" />`,
    )}
  </svg>`;
}

function renderMark(
  scene: Scene,
  { view, aspect, live, press }: MapContent,
  mark: Mark,
  index: number,
): TemplateResult {
  const { x, y } = seenAt(mark.point, view, aspect);
  const [first, ...others] = mark.entries;
  const entry = others.length === 0 ? first : undefined;
  const goal = entry && scene.goalOf(entry);
  const name = entry ? markName(scene, entry, mark) : scene.words.cluster(mark.entries.length);
  // A button and nothing around it: there may be three hundred.
  return html`<button
    class="mark"
    part="mark"
    type="button"
    tabindex=${live ? live.roving.tabIndex(index) : index === 0 ? 0 : -1}
    data-scale=${entry?.scale ?? 'several'}
    data-origin=${entry?.origin ?? nothing}
    aria-label=${name}
    ${cssProperties({
      '--_goal': goal?.color,
      '--_ink': goal?.ink,
      '--_left': percent(x),
      '--_top': percent(y),
    })}
    @click=${(event: MouseEvent): void => press(event, mark)}
    .textContent=${entry ? (goal?.letter ?? '') : scene.words.number(mark.entries.length)}
  ></button>`;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

function markName(scene: Scene, entry: Entry, { spots }: Mark): string {
  const places = scene.list([...new Set(spots.map(({ place }) => place.name))]);
  const { words } = scene;
  const rest = [
    words.scales[entry.scale],
    words.origins[entry.origin],
    words.statuses[entry.status],
    scene.goalNames(entry),
  ];
  return `${scene.plain(entry.title)}, ${places}. ${rest.filter(Boolean).join(', ')}`;
}

/** As visible as the rest: what happens everywhere, and what nobody has put on the map. */
function renderZone(
  scene: Scene,
  { withoutPoint, live }: MapContent,
): TemplateResult | typeof nothing {
  const { length } = withoutPoint;
  if (length === 0) return nothing;
  const { words } = scene;
  const hasNamed = withoutPoint.some(({ places }) => places.length > 0);
  const names = withoutPoint
    .slice(0, MOST_NAMES)
    .map((entry) => html`<li>${renderOpener(scene, entry, symbol(scene, entry))}</li>`);
  return html`<section class="zone" part="zone" aria-labelledby="zone-name">
    <p id="zone-name" class="zone-name">
      ${hasNamed ? words.withoutPoint : words.everywhere} (${words.number(length)})
    </p>
    <ul class="row">
      ${names}
    </ul>
    ${length > MOST_NAMES ? live?.renderMoreWithoutPoint(scene, length - MOST_NAMES) : nothing}
  </section>`;
}

const WIDEST = 2.2;
const NARROWEST = 1.15;
/** A narrow screen is high: a map as flat as the land would be a strip. */
const NARROW_EM = 30;
const NARROW_WIDEST = 1.25;

/** Width by height of the window, after the shape of the land. */
export function aspectFor(box: Box, em: number): number {
  const own = widthOf(box) / heightOf(box) || 1.5;
  const widest = em < NARROW_EM ? NARROW_WIDEST : WIDEST;
  return Math.min(Math.max(own, NARROWEST), widest);
}
