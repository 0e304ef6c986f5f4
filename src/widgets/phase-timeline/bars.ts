import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../../model/timeline/lane.ts';
import { alike, type Drawn } from './alike.ts';
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

/** How much room the mark of a day takes, in em. */
const POINT = 1.75;
/** The size of type that marks have, of the drawing's. */
const SMALLER = 0.875;

const rounded = (share: number): number => Math.round(share * 10_000) / 100;
/**
 * A ground with its words beside it is as long as its time: it measures itself by the lane, as its
 * percentages are of the mark. Costly, so only where there is one.
 */
const OUTSIDE: ReadonlySet<Mark<BarItem>['label']> = new Set(['after', 'before']);

/** Of the lane, as CSS: what is measured in em of the drawing. */
type Share = (em: number) => string;

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
  const ticks = layout.ticks.map(({ at, text }) => ({
    place: `inset-inline-start:${rounded(at)}%`,
    words: text,
  }));
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
    <div class="ticks" aria-hidden="true" ${alike('span', 'tick', ticks)}></div>
    ${
      layout.now === undefined
        ? nothing
        : html`<div
            class="now"
            aria-hidden="true"
            ${alike('span', 'now-word', [{ words: words.now }], `--_x:${layout.now}`)}
          ></div>`
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
  const hasLengths = lane.marks.some(({ isPoint, label }) => !isPoint && OUTSIDE.has(label));
  const share = (of: number): string => `${rounded(of / width)}${hasLengths ? 'cqi' : '%'}`;
  const marks = lane.marks.map((mark) => drawnMark(scene, lane, mark, stop, share));
  return html`<div class="lane" role="group" aria-label=${name}>
    <p class="lane-name" aria-hidden="true">${name}</p>
    <div
      class="lane-plot"
      ${alike('button', 'mark shape', marks, `--_rows:${lane.rows};container-type:${hasLengths ? 'inline-size' : 'normal'}`)}
    ></div>
  </div>`;
}

/** The mark in one element: what it looks like is its own ground, its words are its name. */
function drawnMark(
  scene: Sketch,
  lane: BarLane,
  mark: Mark<BarItem>,
  stop: string | undefined,
  share: Share,
): Drawn {
  const [first, second] = mark.entries;
  const key = markKey(lane, mark);
  const words = second ? `+${mark.entries.length}` : scene.title(first);
  const color = first.kind === 'phase' && first.phase.color;
  return {
    attributes: {
      type: 'button',
      'data-mark': key,
      'data-kind': second ? 'several' : first.kind,
      'data-label': mark.label,
      'data-standing': second || first.kind === 'phase' ? undefined : scene.standing(first),
      'data-point': flag(mark.isPoint),
      'data-soft-from': flag(mark.softFrom),
      'data-soft-to': flag(mark.softTo),
      tabindex: key === stop ? '0' : '-1',
      'aria-label': scene.nameOf(mark),
    },
    place: placeOf(mark, lane.rows, share) + (color ? `;--_phase:${color}` : ''),
    words: mark.label === 'none' ? '' : words,
  };
}

/**
 * Its ground has the width of its time; the words stand on it, after it or before it. Written out
 * for each: with `var()` for four numbers, a browser takes half as long again to style a drawing.
 */
function placeOf(mark: Mark<BarItem>, rows: number, share: Share): string {
  const { from, width, row, label, isPoint, words } = mark;
  const x = share(from);
  const start = isPoint ? `${x} - ${POINT / 2}em` : x;
  const length = isPoint ? `${POINT}em` : share(width);
  const block = `inset-block-start:${(100 * row) / rows}%;block-size:${100 / rows}%;`;
  if (!OUTSIDE.has(label)) {
    const padding = from < 0 ? `padding-inline-start:calc(0.5em - ${x})` : '';
    return `${block}inset-inline-start:calc(${start});inline-size:${length};${padding}`;
  }
  const [edge, inset] =
    label === 'after' ? ['start', start] : ['end', `100% - (${start}) - ${length}`];
  const ground = isPoint ? '' : `--_length:${length}`;
  return `${block}inset-inline-${edge}:calc(${inset});padding:0;padding-inline-${edge}:calc(${length} + 0.25em);max-inline-size:calc(${length} + ${words / SMALLER}em);${ground}`;
}

const flag = (isSet: boolean): string | undefined => (isSet ? '' : undefined);
