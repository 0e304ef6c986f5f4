import type { LitElement } from 'lit';
import { LatePart } from '../../controllers/late-part.ts';
import type { LateTies } from '../../controllers/late-ties.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { whenIdle } from '../../page/idle.ts';
import type { EventOccurrence } from './calendar-source.ts';
import type { EventDetail } from './detail.ts';
import { linkId, PARAMETER } from './event-link.ts';
import type { Telling } from './telling.ts';
import type { ViewTools } from './view-tools.ts';

export interface OpeningOptions {
  readonly ties: LateTies;
  /** Called once for each event that is opened. */
  readonly select: (occurrence: EventOccurrence) => void;
}

/** The way from an event in a view to all that is told of it, which is fetched for those who go it. */
export class Opening {
  readonly #ties: LateTies;
  readonly #detail: LatePart<EventDetail>;
  #link: Telling['link'] = () => undefined;

  constructor(host: LitElement, { ties, select }: OpeningOptions) {
    this.#ties = ties;
    this.#detail = new LatePart(host, async () => {
      const { EventDetail } = await import('./detail.ts');
      const hrefTo = (name: string): string => ties.linkTo(PARAMETER, name) ?? '';
      return new EventDetail(host, { address: ties, announcer: ties, hrefTo, select });
    });
    const load = (): void => void this.#detail.load();
    // The address opens one; a reader who turns to the calendar is about to.
    ties.follow([PARAMETER], load);
    for (const turn of ['pointerover', 'focusin']) {
      host.addEventListener(turn, () => whenIdle(load), { once: true });
    }
  }

  readonly hrefOf = (occurrence: EventOccurrence): string =>
    this.#ties.linkTo(PARAMETER, linkId(occurrence)) ??
    this.#pageOf(occurrence) ??
    location.pathname;

  readonly follow = (click: MouseEvent, occurrence: EventOccurrence): void => {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    const opener = click.currentTarget;
    void this.#detail.load().then((detail) => {
      const page = this.#pageOf(occurrence);
      if (detail) detail.show(occurrence, opener);
      // The line broke; its own page may be had in a moment.
      else if (page) location.assign(page);
    });
  };

  render(snapshot: Snapshot, tools: ViewTools): unknown {
    this.#link = tools.telling.link;
    return this.#detail.now?.render(snapshot, tools);
  }

  #pageOf({ event: { url } }: EventOccurrence): string | undefined {
    return url && this.#link(url);
  }
}
