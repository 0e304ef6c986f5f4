import { AddressController } from '../../controllers/address.ts';
import { AnnouncerController } from '../../controllers/announcer.ts';
import { LatePart } from '../../controllers/late-part.ts';
import { VisionSelectEvent } from '../../element/events.ts';
import type { Language } from '../../i18n/messages.ts';
import { storyPages, type StoryPagesMessages } from '../../i18n/story-pages.ts';
import { buttonStates } from '../../styles/button-states.ts';
import { linkRoom } from '../../styles/link-room.ts';
import { print } from '../../styles/print.ts';
import { typeRest } from '../../styles/type-rest.ts';
import { dress } from '../../ui/dress.ts';
import { noteStyles } from '../../ui/notes.ts';
import type { Beyond } from './beyond.ts';
import type { Choosing } from './choosing.ts';
import type { StoryContext, StoryHost } from './context.ts';
import { renderBefore, renderEnd } from './ends.ts';
import type { StoryEntry } from './entries.ts';
import { lateLook } from './late-look.ts';
import { StoryPages, type PagesOptions } from './pages.ts';
import { ReadingController } from './reading.ts';

/** The parameters of the filters in the address. */
const FILTERS = ['q', 'channel', 'goal', 'initiative', 'tag', 'language'];

/** What the widget tells of itself. */
export interface LivelyOptions extends Pick<PagesOptions, 'sizes'> {
  /** Names the widget in the page's address. */
  readonly key: () => string;
  /** Names its feed among those of the page. */
  readonly feedKey: () => string;
  readonly feedLanguage: () => string;
  /** The language of what is read out. */
  readonly lang: () => string;
  readonly language: () => Language;
  /** The ids of the stories that are drawn, */
  readonly ids: () => readonly string[];
  /** and of the one at a place among all. */
  readonly idAt: (place: number) => string | undefined;
  readonly resultText: () => string;
  /** What has been typed in the search field so far. */
  readonly typed: () => string;
  /** What is known of a story that is there, drawn or not. */
  readonly find: (id: string) => StoryEntry | undefined;
}

/**
 * What a widget needs from the first press on, or where the address speaks of it: fetched when the
 * page has nothing better to do, or a reader is quicker.
 */
export class Lively {
  readonly address: AddressController;
  readonly announcer: AnnouncerController;
  readonly reading: ReadingController;
  readonly pages: StoryPages;
  /** Search and filters. */
  readonly choosing: LatePart<Choosing>;
  /** Stories that are not in the feed itself. */
  readonly beyond: LatePart<Beyond>;
  readonly #options: LivelyOptions;
  readonly #meters: LatePart<typeof import('./meters.ts')>;

  constructor(host: StoryHost, options: LivelyOptions) {
    const { idAt } = options;
    const item = (id: string | undefined): HTMLElement | undefined =>
      [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.story') ?? [])].find(
        ({ dataset }) => dataset.id === id,
      );
    this.#options = options;
    this.address = new AddressController(host, options.key);
    this.announcer = new AnnouncerController(host, options.lang);
    this.pages = new StoryPages(host, {
      sizes: options.sizes,
      list: () => host.shadowRoot?.querySelector('.stories') ?? null,
      heading: (place) =>
        item(idAt(place))?.querySelector<HTMLElement>('.card-heading') ?? undefined,
      announcer: this.announcer,
      words: () => this.words,
    });
    this.reading = new ReadingController(host, {
      address: this.address,
      item,
      opened: (id) => host.dispatchEvent(new VisionSelectEvent('story', id)),
    });
    this.choosing = new LatePart(host, async () => {
      const { Choosing, choosingSheets } = await import('./choosing.ts');
      dress(host, choosingSheets);
      const { address, announcer } = this;
      const choosing = new Choosing(host, { ...options, address, announcer });
      // Before it is drawn once: it would draw the field empty over what is being typed.
      if (options.typed()) choosing.setText(options.typed());
      return choosing;
    });
    this.beyond = new LatePart(host, async () => {
      const { Beyond } = await import('./beyond.ts');
      return new Beyond(host, { ...options, item, lively: this });
    });
    this.#meters = new LatePart(host, async () => {
      const meters = await import('./meters.ts');
      dress(host, [meters.meterStyles]);
      return meters;
    });
  }

  /** Whether the address has chosen among the stories. */
  get isFiltered(): boolean {
    return FILTERS.some((name) => this.address.get(name) !== undefined);
  }

  get words(): StoryPagesMessages {
    return storyPages[this.#options.language()];
  }

  /** A link leads to a story that is not here. */
  get isMissing(): boolean {
    const { linked } = this.reading;
    return linked !== undefined && !this.#options.find(linked);
  }

  /**
   * Which of `results` are drawn: the pages that a reader has come to. The story of a link is shown
   * before them, where it would not be among them, and so is a film that would stop.
   */
  take(results: readonly StoryEntry[]): readonly StoryEntry[] {
    const { from, to } = this.pages.range(results.length, this.choosing.now?.key ?? '');
    const shown = results.slice(from, to);
    const { linked } = this.reading;
    if (from > 0) {
      const playing = results.slice(0, from).filter(({ id }) => this.reading.isPlaying(id));
      return [...playing, ...shown];
    }
    if (linked === undefined || shown.some(({ id }) => id === linked)) return shown;
    const found = this.#options.find(linked);
    return found ? [found, ...shown] : shown;
  }

  /** How far the metrics of these ids are; a room as high until that can be drawn. */
  renderMeters(context: StoryContext, told: readonly StoryEntry[], metric: string): unknown {
    return this.#meters.want()?.renderMeters(context, told, metric);
  }

  /** What stands over the stories. */
  renderBefore(): unknown {
    return renderBefore(this);
  }

  /** What stands under the last of them. */
  renderEnd(): unknown {
    return renderEnd(this, this.beyond.now, this.#options.language());
  }
}

/** Paper, and what nobody sees at once. */
export const livelySheets = [print, buttonStates, typeRest, linkRoom, noteStyles, lateLook];
