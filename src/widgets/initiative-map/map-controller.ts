import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RovingController } from '../../controllers/roving.ts';
import type { Point } from '../../model/map/mercator.ts';
import { isSameView, moved, pointAt, zoomed } from '../../model/map/view-moves.ts';
import type { MapView } from '../../model/map/view.ts';
import type { Mark } from './marks.ts';

/** One press of a button or a key. */
const ZOOM = 1.6;
const STEP = 0.25;
/** A wheel that turns a notch reports about a hundred; a trackpad a few at a time. */
const WHEEL = 0.0025;
/** A hand is not still when it clicks. */
const DRAG_FROM = 4;

const DIRECTIONS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
export type PanDirection = 'left' | 'up' | 'down' | 'right';
const PAN: Readonly<Record<PanDirection, string>> = {
  left: 'ArrowLeft',
  up: 'ArrowUp',
  down: 'ArrowDown',
  right: 'ArrowRight',
};

export interface MapScene {
  /** The whole map. */
  readonly home: MapView;
  /** What the filters leave, as near as it can be. */
  readonly fitted: MapView;
  readonly aspect: number;
  /** Other filters, another view: the reader's own is given up. */
  readonly key: string;
}

export interface MapControllerOptions {
  /** Those that are drawn. */
  readonly marks: () => readonly Mark[];
  readonly roving: RovingController;
}

interface Grip {
  readonly x: number;
  readonly y: number;
  readonly view: MapView;
}

/** Which part of the map is seen, and everything that moves it. */
export class MapController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #marks: MapControllerOptions['marks'];
  readonly #roving: RovingController;
  #scene: MapScene | undefined;
  #own: MapView | undefined;
  #grip: Grip | undefined;
  #isDragging = false;
  #pinch: { readonly distance: number; readonly view: MapView; readonly at: Point } | undefined;
  /** The mark that had the focus before it was drawn anew. */
  #focusedMark: string | undefined;
  #window: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, { marks, roving }: MapControllerOptions) {
    this.#host = host;
    this.#marks = marks;
    this.#roving = roving;
    host.addController(this);
  }

  /** Call it before drawing. */
  adopt(scene: MapScene): void {
    if (this.#scene && this.#scene.key !== scene.key) this.#own = undefined;
    this.#scene = scene;
  }

  get view(): MapView | undefined {
    return this.#own ?? this.#scene?.fitted;
  }

  get isWhole(): boolean {
    const { view } = this;
    return !view || !this.#scene || view.span >= this.#scene.home.span * 0.999;
  }

  /** Whether the view is the one that the filters ask for. */
  get isFitted(): boolean {
    return !this.#own || (!!this.#scene && isSameView(this.#own, this.#scene.fitted));
  }

  lookAt(view: MapView | undefined): void {
    this.#own = view;
    this.#host.requestUpdate();
  }

  readonly zoomIn = (): void => this.#zoom(ZOOM);
  readonly zoomOut = (): void => this.#zoom(1 / ZOOM);
  readonly fit = (): void => this.lookAt(undefined);

  pan(direction: PanDirection): void {
    this.#move(DIRECTIONS[PAN[direction]] ?? [0, 0]);
  }

  /** Answers to a key that was pressed on the map, or on a mark, before there was anything to answer. */
  async repeat(key: string, target: EventTarget | null): Promise<void> {
    await this.#host.updateComplete;
    target?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
    );
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const { key } = event;
    const direction = DIRECTIONS[key];
    if (direction && event.target === event.currentTarget) this.#move(direction);
    else if (key === '+' || key === '=') this.zoomIn();
    else if (key === '-') this.zoomOut();
    else if (key === '0') this.fit();
    else return;
    event.preventDefault();
  };

  /** Escape puts away the name that stands at a mark, until another is turned to (WCAG 1.4.13). */
  readonly #onEscape = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (key === 'Escape' && !defaultPrevented) this.#window?.toggleAttribute('data-quiet', true);
  };

  readonly #onTurn = (event: Event): void => {
    if (event.target !== event.currentTarget) this.#window?.removeAttribute('data-quiet');
  };

  /** Only with ctrl, which trackpads send for a pinch too: the page must scroll past the map. */
  readonly #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const inPixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * 33;
    const factor = Math.exp(-Math.min(Math.max(inPixels, -200), 200) * WHEEL);
    this.#zoom(factor, this.#pointUnder(event));
  };

  /** A mouse drags the map. One finger scrolls the page; two are `#onTouchmove`'s. */
  readonly #onPointerdown = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.button !== 0 || !this.view) return;
    this.#isDragging = false;
    this.#grip = { x: event.clientX, y: event.clientY, view: this.view };
  };

  readonly #onPointermove = (event: PointerEvent): void => {
    const grip = this.#grip;
    const scene = this.#scene;
    if (!grip || !scene) return;
    if (event.buttons === 0) {
      this.#grip = undefined;
      return;
    }
    const viewport = event.currentTarget as HTMLElement;
    const [right, down] = [event.clientX - grip.x, event.clientY - grip.y];
    if (!this.#isDragging) {
      if (Math.hypot(right, down) < DRAG_FROM) return;
      this.#isDragging = true;
      viewport.setPointerCapture(event.pointerId);
    }
    const { width, height } = viewport.getBoundingClientRect();
    this.lookAt(moved(grip.view, -right / width, -down / height, scene.aspect, scene.home));
  };

  readonly #onPointerup = (): void => {
    this.#grip = undefined;
  };

  /** What ends a drag is no press on the mark under it. */
  readonly #onClick = (event: MouseEvent): void => {
    if (!this.#isDragging) return;
    this.#isDragging = false;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #onTouchmove = (event: TouchEvent): void => {
    const [one, other] = event.touches;
    const { view } = this;
    const scene = this.#scene;
    if (!one || !other || !view || !scene) return;
    event.preventDefault();
    const { left, top, width, height } = (
      event.currentTarget as HTMLElement
    ).getBoundingClientRect();
    const middle = {
      x: ((one.clientX + other.clientX) / 2 - left) / width,
      y: ((one.clientY + other.clientY) / 2 - top) / height,
    };
    const distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    this.#pinch ??= { distance, view, at: pointAt(middle, view, scene.aspect) };
    const near = zoomed(
      this.#pinch.view,
      distance / this.#pinch.distance,
      scene.home,
      this.#pinch.at,
    );
    // The point that was between the fingers stays between them.
    const under = pointAt(middle, near, scene.aspect);
    this.lookAt(
      moved(
        near,
        (this.#pinch.at.x - under.x) / near.span,
        ((this.#pinch.at.y - under.y) / near.span) * scene.aspect,
        scene.aspect,
        scene.home,
      ),
    );
  };

  readonly #onTouchend = (event: TouchEvent): void => {
    if (event.touches.length < 2) this.#pinch = undefined;
  };

  /** On the document: a mouse may be at a mark while the focus is anywhere. */
  hostConnected(): void {
    document.addEventListener('keydown', this.#onEscape);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onEscape);
  }

  hostUpdate(): void {
    const focused = this.#focused;
    this.#focusedMark = focused?.matches('.mark')
      ? this.#marks()[[...(focused.parentElement?.children ?? [])].indexOf(focused)]?.key
      : undefined;
  }

  /**
   * The buttons are drawn anew for other marks: the focus follows its mark to another button, or
   * stays with the map where the mark has gone into another one.
   */
  hostUpdated(): void {
    this.#listen();
    const key = this.#focusedMark;
    if (key === undefined) return;
    const index = this.#marks().findIndex((mark) => mark.key === key);
    const button = this.#window?.querySelectorAll<HTMLElement>('.mark')[index];
    const target = button ?? this.#window;
    if (this.#focused !== target) target?.focus();
  }

  /** Once a window: the first picture is drawn before there is anything to listen. */
  #listen(): void {
    const window = this.#host.shadowRoot?.querySelector<HTMLElement>('.map-window') ?? undefined;
    if (window === this.#window) return;
    this.#window = window;
    if (!window) return;
    window.addEventListener('keydown', this.#roving.onKeydown);
    window.addEventListener('focusin', this.#roving.onFocusin);
    window.addEventListener('keydown', this.#onKeydown);
    window.addEventListener('wheel', this.#onWheel, { passive: false });
    window.addEventListener('pointerdown', this.#onPointerdown);
    window.addEventListener('pointermove', this.#onPointermove);
    window.addEventListener('pointerover', this.#onTurn);
    window.addEventListener('focusin', this.#onTurn);
    for (const end of ['pointerup', 'pointercancel']) {
      window.addEventListener(end, this.#onPointerup);
    }
    window.addEventListener('touchmove', this.#onTouchmove, { passive: false });
    for (const end of ['touchend', 'touchcancel'] as const) {
      window.addEventListener(end, this.#onTouchend);
    }
    window.addEventListener('click', this.#onClick, { capture: true });
  }

  get #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  #zoom(factor: number, at?: Point): void {
    if (this.view && this.#scene) {
      this.lookAt(zoomed(this.view, factor, this.#scene.home, at));
    }
  }

  #move([right, down]: readonly [right: number, down: number]): void {
    if (!this.view || !this.#scene) return;
    this.lookAt(moved(this.view, right, down, this.#scene.aspect, this.#scene.home));
  }

  #pointUnder({ clientX, clientY, currentTarget }: MouseEvent): Point | undefined {
    if (!this.view || !this.#scene) return;
    const { left, top, width, height } = (currentTarget as HTMLElement).getBoundingClientRect();
    const at = { x: (clientX - left) / width, y: (clientY - top) / height };
    return pointAt(at, this.view, this.#scene.aspect);
  }
}
