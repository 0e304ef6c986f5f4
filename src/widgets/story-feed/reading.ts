import type { ReactiveController } from 'lit';
import type { AddressController } from '../../controllers/address.ts';
import { agree, isAgreed } from '../../page/recipients.ts';
import type { StoryHost } from './context.ts';
import { LatePart } from '../../controllers/late-part.ts';
import { dress } from '../../ui/dress.ts';

/**
 * How far a video has come: its recipient is named, it plays, it plays without its captions as
 * those cannot be had, it could not.
 */
export type VideoStep = 'asked' | 'playing' | 'uncaptioned' | 'failed';

/** A long story opens with about this many characters, */
export const FIRST_PART = 1200;
/** and goes on by this many: the longest would bring a phone to its knees at once. */
const NEXT_PART = 20_000;

const PARAMETER = 'story';

export interface ReadingOptions {
  readonly address: AddressController;
  /** Where a story is drawn. */
  readonly item: (id: string) => HTMLElement | undefined;
  readonly opened: (id: string) => void;
}

/** Where the focus goes when the page is drawn again. */
interface PendingFocus {
  readonly id: string;
  readonly selector: string;
}

/**
 * Which stories are open and how much of each is shown. The address names the one opened last. What
 * draws an open story is fetched when the first is opened.
 */
export class ReadingController implements ReactiveController {
  readonly #host: StoryHost;
  readonly #options: ReadingOptions;
  readonly #open = new Set<string>();
  readonly #shown = new Map<string, number>();
  readonly #videos = new Map<string, VideoStep>();
  readonly #drawing: LatePart<typeof import('./open-story.ts')>;
  #focus: PendingFocus | undefined;
  #linked: string | undefined;

  constructor(host: StoryHost, options: ReadingOptions) {
    this.#host = host;
    this.#options = options;
    this.#drawing = new LatePart(host, async () => {
      const module = await import('./open-story.ts');
      dress(host, module.openStyles);
      return module;
    });
    host.addController(this);
    options.address.follow([PARAMETER], () => this.#followAddress());
  }

  /** The story that a link to this page leads to. */
  get linked(): string | undefined {
    return this.#linked;
  }

  /** What draws open stories, once it is here. */
  get drawing(): typeof import('./open-story.ts') | undefined {
    return this.#drawing.now;
  }

  /** It could not be fetched. */
  get hasFailed(): boolean {
    return this.#drawing.hasFailed;
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  /** How many characters of its text are shown. */
  shownOf(id: string): number {
    return this.#shown.get(id) ?? FIRST_PART;
  }

  /** How many there will be after the next press. */
  nextPartOf(id: string): number {
    return this.shownOf(id) + NEXT_PART;
  }

  videoOf(id: string): VideoStep | undefined {
    return this.#videos.get(id);
  }

  /** Kept when it is known whether it can be drawn. */
  async open(id: string): Promise<void> {
    this.#setOpen(id);
    this.#options.address.set({ [PARAMETER]: id });
    this.#focusLater(id, '.card-heading');
    await this.#drawing.load();
  }

  close(id: string): void {
    this.#open.delete(id);
    this.#shown.delete(id);
    this.#videos.delete(id);
    if (this.#options.address.get(PARAMETER) === id)
      this.#options.address.set({ [PARAMETER]: undefined });
    this.#focusLater(id, '.story-more');
  }

  /** Shows more of a long text; `next` finds what has come. */
  showMore(id: string, next: string): void {
    this.#shown.set(id, this.nextPartOf(id));
    this.#focusLater(id, next);
  }

  /** A press on play. A recipient that the reader has not met on this page is named first. */
  play(id: string, recipient: string | undefined): void {
    const isKnown = recipient === undefined || isAgreed(recipient);
    if (!this.isOpen(id)) void this.open(id);
    this.#setVideo(id, isKnown ? 'playing' : 'asked', isKnown ? '.player' : '.agree');
  }

  /** A press on play by one who has read who gets to know of it. */
  agree(id: string, recipient: string): void {
    agree(recipient);
    this.#setVideo(id, 'playing', '.player');
  }

  videoFailed(id: string): void {
    this.#videos.set(id, 'failed');
    this.#host.requestUpdate();
  }

  /** From here on without captions; `isOver` says that the film has to be begun anew. */
  captionsFailed(id: string, isOver: boolean): void {
    if (this.#videos.get(id) !== 'playing') return;
    this.#setVideo(id, 'uncaptioned', isOver ? '.player' : undefined);
  }

  /** Whether a film would stop if the story were taken away. */
  isPlaying(id: string): boolean {
    const step = this.#videos.get(id);
    return step === 'playing' || step === 'uncaptioned';
  }

  hostUpdated(): void {
    const focus = this.#focus;
    if (!focus) return;
    const item = this.#options.item(focus.id);
    const target = item?.querySelector<HTMLElement>(focus.selector);
    if (!item || !target) return;
    this.#focus = undefined;
    // A heading or a text is no stop of the keyboard, but a place to read on from.
    if (!/^(?:BUTTON|A|IFRAME|VIDEO)$/.test(target.tagName)) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    (focus.selector === '.card-heading' ? item : target).scrollIntoView({ block: 'nearest' });
    // A story higher than the screen begins at its beginning.
    if (item.contains(target) && target.getBoundingClientRect().top < 0) target.scrollIntoView();
  }

  #setOpen(id: string): void {
    this.#open.add(id);
    this.#options.opened(id);
    void this.#drawing.load();
    this.#host.requestUpdate();
  }

  #setVideo(id: string, step: VideoStep, selector: string | undefined): void {
    this.#videos.set(id, step);
    if (selector === undefined) this.#host.requestUpdate();
    else this.#focusLater(id, selector);
  }

  #focusLater(id: string, selector: string): void {
    this.#focus = { id, selector };
    this.#host.requestUpdate();
  }

  #followAddress(): void {
    const id = this.#options.address.get(PARAMETER);
    if (id === undefined || this.isOpen(id)) return;
    this.#linked = id;
    this.#focus = { id, selector: '.card-heading' };
    this.#setOpen(id);
  }
}
