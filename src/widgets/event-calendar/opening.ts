import type { LitElement } from 'lit';
import { LatePart } from '../../controllers/late-part.ts';
import type { LateTies } from '../../controllers/late-ties.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { whenIdle } from '../../page/idle.ts';
import type { EventOccurrence } from './calendar-source.ts';
import type { EventDetail } from './detail.ts';
import { PARAMETER } from './event-link.ts';
import type { ViewTools } from './view-tools.ts';

export interface OpeningOptions {
  readonly ties: LateTies;
  /** Called once for each event that is opened. */
  readonly select: (occurrence: EventOccurrence) => void;
}

/** The way from an event in a view to all that is told of it, which is fetched for those who go it. */
export class Opening {
  readonly #detail: LatePart<EventDetail>;

  constructor(host: LitElement, { ties, select }: OpeningOptions) {
    this.#detail = new LatePart(host, async () => {
      const { EventDetail } = await import('./detail.ts');
      const hrefTo = (name: string): string => ties.linkTo(PARAMETER, name) ?? '';
      return new EventDetail(host, { address: ties, announcer: ties, hrefTo, select });
    });
    const load = (): void => void this.#detail.load();
    // The address opens one; a reader who turns to the calendar is about to, unless it is to type.
    ties.follow([PARAMETER], load);
    const follow = (turn: string): void => {
      const turned = (event: Event): void => {
        if (event.composedPath()[0] instanceof HTMLInputElement) follow(turn);
        else whenIdle(load);
      };
      host.addEventListener(turn, turned, { once: true });
    };
    follow('pointerover');
    follow('focusin');
  }

  /** Opens an event at a reader's wish; whether it could. */
  async show(occurrence: EventOccurrence, opener: EventTarget | null): Promise<boolean> {
    const detail = await this.#detail.load();
    detail?.show(occurrence, opener);
    return detail !== undefined;
  }

  render(snapshot: Snapshot, tools: ViewTools): unknown {
    return this.#detail.now?.render(snapshot, tools);
  }
}
