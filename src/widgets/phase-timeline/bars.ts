import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../../model/timeline/lane.ts';
import { cssProperties } from '../../ui/css-properties.ts';
import type { BarsController } from './bars-controller.ts';
import {
  firstKey,
  markKey,
  trackName,
  type BarItem,
  type BarLane,
  type BarsLayout,
} from './bars-layout.ts';
import type { Sketch } from './sketch.ts';

/** What moves through the drawing, and would scroll the page. */
const WALKS = /^(Arrow|Home|End|Page|[+-])/;

const rounded = (share: number): number => Math.round(share * 10_000) / 100;
const percent = (share: number): string => `${rounded(share)}%`;
/** Of the lane: what a mark measures its ground by, which has no percentages of the lane. */
const share = (of: number): string => `${rounded(of)}cqi`;

/** How the drawing answers. */
export interface BarsAnswers {
  /** What moves it and walks through it, once it is here. */
  readonly bars: BarsController | undefined;
}

/**
 * The drawing. All of it is buttons in lanes, so that a screen reader finds the same things in the
 * same order as an eye; what can be heard in the list beneath is not drawn twice for it.
 */
export function renderBars(
  scene: Sketch,
  layout: BarsLayout,
  about: string,
  /** Left out on paper, where nothing is pressed. */
  answers?: BarsAnswers,
): TemplateResult {
  const { words } = scene;
  const { bars } = answers ?? {};
  const early = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || !WALKS.test(key)) return;
    event.preventDefault();
    scene.open('key', key);
  };
  const open = ({ target }: Event): void => {
    if (bars?.endsDrag()) return;
    const opener = (target as Element).closest<HTMLElement>('.mark');
    const key = opener?.dataset.mark;
    const mark = layout.lanes
      .flatMap((lane) => lane.marks.filter((of) => markKey(lane, of) === key))
      .at(0);
    if (!mark || key === undefined) return;
    const [{ kind, id }, second] = mark.entries;
    if (second) scene.open('several', key, opener);
    else scene.open(kind, id, opener);
  };
  const stop = bars?.current ?? (answers && firstKey(layout));
  const ticks = layout.ticks.map(
    (tick) =>
      html`<span class="tick" ${cssProperties({ '--_x': percent(tick.at) })}>${tick.text}</span>`,
  );
  return html`<div
    class="chart"
    part="drawing"
    role="group"
    aria-label="${words.drawing}: ${about}"
    aria-describedby=${bars ? 'keys' : nothing}
    ?data-moves=${bars !== undefined && bars.zoom !== 'all'}
    @keydown=${bars?.onKeydown ?? early}
    @focusin=${bars?.onFocusin}
    @pointerdown=${bars?.onPointerdown}
    @pointermove=${bars?.onPointermove}
    @pointerup=${bars?.onPointerup}
    @click=${open}
  >
    <div class="ticks" aria-hidden="true">${ticks}</div>
    ${
      layout.now === undefined
        ? nothing
        : html`<div class="now" aria-hidden="true" ${cssProperties({ '--_x': layout.now })}>
            <span class="now-word">${words.now}</span>
          </div>`
    }
    ${layout.lanes.map((lane) => renderLane(scene, lane, layout.width, stop))}
  </div>`;
}

function renderLane(
  scene: Sketch,
  lane: BarLane,
  width: number,
  stop: string | undefined,
): TemplateResult {
  const name = trackName(scene, lane.title);
  return html`<div class="lane" role="group" aria-label=${name}>
    <p class="lane-name" aria-hidden="true">${name}</p>
    <div
      class="lane-plot"
      ?data-phases=${lane.key === ' phases'}
      ${cssProperties({ '--_rows': lane.rows })}
    >
      ${lane.marks.map((mark) => renderMark(scene, mark, markKey(lane, mark), width, stop))}
    </div>
  </div>`;
}

/** The mark in one element: what it looks like is its own ground, its words are its name. */
function renderMark(
  scene: Sketch,
  mark: Mark<BarItem>,
  key: string,
  width: number,
  stop: string | undefined,
): TemplateResult {
  const [first, ...more] = mark.entries;
  const isSeveral = more.length > 0;
  const words = isSeveral ? `+${mark.entries.length}` : scene.title(first);
  return html`<button
    class="mark shape"
    type="button"
    data-mark=${key}
    data-kind=${isSeveral ? 'several' : first.kind}
    data-label=${mark.label}
    data-standing=${isSeveral || first.kind === 'phase' ? nothing : scene.standing(first)}
    ?data-point=${mark.isPoint}
    ?data-soft-from=${mark.softFrom}
    ?data-soft-to=${mark.softTo}
    tabindex=${key === stop ? 0 : -1}
    aria-label=${scene.nameOf(mark) ?? nothing}
    ${cssProperties({
      '--_x': share(mark.from / width),
      '--_w': share(mark.width / width),
      '--_row': mark.row,
      '--_words': mark.words,
      '--_phase': first.kind === 'phase' ? first.phase.color : undefined,
    })}
  >
    ${mark.label === 'none' ? nothing : words}
  </button>`;
}
