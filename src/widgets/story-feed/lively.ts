import { AddressController } from '../../controllers/address.ts';
import { AnnouncerController } from '../../controllers/announcer.ts';
import { LatePart } from '../../controllers/late-part.ts';
import { VisionSelectEvent } from '../../element/events.ts';
import type { Language } from '../../i18n/messages.ts';
import { storyPages, type StoryPagesMessages } from '../../i18n/story-pages.ts';
import { buttonStates } from '../../styles/button-states.ts';
import { print } from '../../styles/print.ts';
import { dress } from '../../ui/dress.ts';
import { noteStyles } from '../../ui/notes.ts';
import type { Beyond } from './beyond.ts';
import type { Choosing } from './choosing.ts';
import type { StoryHost } from './context.ts';
import { renderBefore, renderEnd } from './ends.ts';
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
  /** Whether the story of a link is not here. */
  readonly isMissing: () => boolean;
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
  readonly #language: () => Language;

  constructor(host: StoryHost, options: LivelyOptions) {
    const { idAt } = options;
    const item = (id: string | undefined): HTMLElement | undefined =>
      [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.story') ?? [])].find(
        ({ dataset }) => dataset.id === id,
      );
    this.#language = options.language;
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
      return new Choosing(host, { ...options, address: this.address, announcer: this.announcer });
    });
    this.beyond = new LatePart(host, async () => {
      const { Beyond } = await import('./beyond.ts');
      return new Beyond(host, { ...options, item, lively: this });
    });
  }

  /** Whether the address has chosen among the stories. */
  get isFiltered(): boolean {
    return FILTERS.some((name) => this.address.get(name) !== undefined);
  }

  get words(): StoryPagesMessages {
    return storyPages[this.#language()];
  }

  /** What stands over the stories; `isMissing` says that the one of a link is not among them. */
  renderBefore(isMissing: boolean): unknown {
    return renderBefore(this, this.beyond.now, isMissing);
  }

  /** What stands under the last of them. */
  renderEnd(): unknown {
    return renderEnd(this, this.beyond.now, this.#language());
  }
}

/** Paper, and what nobody sees at once. */
export const livelySheets = [print, buttonStates, noteStyles];
