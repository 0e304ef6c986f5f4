import type { LitElement } from 'lit';
import { AddressController } from '../../controllers/address.ts';
import { AnnouncerController } from '../../controllers/announcer.ts';
import type { Ties } from '../../controllers/late-ties.ts';
import { showTurned } from '../../controllers/pager.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { eventCalendar } from '../../i18n/event-calendar.ts';
import { paging } from '../../i18n/paging.ts';
import { buttonStates } from '../../styles/button-states.ts';
import { field } from '../../styles/field.ts';
import { linkRoom } from '../../styles/link-room.ts';
import { typeRest } from '../../styles/type-rest.ts';
import { dress } from '../../ui/dress.ts';
import { findToolsStyles } from '../../ui/find-tools.ts';
import type { EventPager } from './event-pager.ts';
import { Finding, type FindingOptions } from './finding.ts';
import { Opening, type OpeningOptions } from './opening.ts';
import { SearchData } from './search-data.ts';
import { TakeAlong, type TakeAlongContent } from './take-along.ts';

export interface LivelyOptions extends FindingOptions, OpeningOptions {
  /** What search engines may be told of; undefined where the page wants nothing told. */
  readonly told: () => Snapshot | undefined;
}

/**
 * What answers to a reader, around the events: search and filters, all that is told of an event, and
 * what is taken along. It comes when they are drawn, and has its room by then.
 */
export class Lively implements Ties {
  readonly address: AddressController;
  readonly announcer: AnnouncerController;
  readonly finding: Finding;
  readonly opening: Opening;
  readonly #host: LitElement;
  readonly #taking: TakeAlong;
  #content: TakeAlongContent | undefined;

  constructor(host: LitElement, options: LivelyOptions) {
    dress(host, [field, findToolsStyles, buttonStates, typeRest, linkRoom]);
    const { ties } = options;
    this.#host = host;
    this.address = new AddressController(host, () => ties.key);
    this.announcer = new AnnouncerController(host, () => this.#content?.tools.telling.lang ?? '');
    ties.adopt(this.address);
    this.finding = new Finding(host, options);
    this.opening = new Opening(host, options);
    this.#taking = new TakeAlong(host, this.announcer);
    new SearchData(host, () => {
      const content = this.#content;
      if (!content || content.snapshot !== options.told()) return undefined;
      const { snapshot, tools, shown } = content;
      return { snapshot, telling: tools.telling, occurrences: shown() };
    });
  }

  /** Takes what is drawn. */
  adopt(content: TakeAlongContent): void {
    this.#content = content;
  }

  /** A page more of the events in `selector`: the focus goes to the first new one, and it is told. */
  readonly turnPage = (selector: string, pager: EventPager, added: number): void => {
    const { renderRoot } = this.#host;
    const { language = 'da' } = this.#content?.tools ?? {};
    void showTurned(this.#host, pager, added, {
      item: (index) => {
        const event = renderRoot.querySelectorAll(`${selector} .event`)[index];
        return (
          event?.querySelector<HTMLElement>('.event-link') ??
          event?.querySelector<HTMLElement>('.event-title')
        );
      },
      moreText: (more, shown, total) => {
        const words = eventCalendar[language];
        return Number.isFinite(total)
          ? paging[language].moreShown(more, words.events, shown, total)
          : words.moreShown(more);
      },
      announcer: this.announcer,
    });
  };

  renderTaking(): unknown {
    return this.#content && this.#taking.render(this.#content);
  }
}
