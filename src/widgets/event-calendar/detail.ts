import type { CSSResult, LitElement } from 'lit';
import type { Address } from '../../controllers/address.ts';
import type { Announcer } from '../../controllers/announcer.ts';
import { CopyController } from '../../controllers/copy.ts';
import { DialogController } from '../../controllers/dialog.ts';
import { LatePart } from '../../controllers/late-part.ts';
import type { PrintController } from '../../controllers/print.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { eventDetail } from '../../i18n/event-detail.ts';
import { sharing } from '../../i18n/sharing.ts';
import { button } from '../../styles/button.ts';
import { addToCalendarStyles } from '../../ui/add-to-calendar.ts';
import { copyStyles } from '../../ui/copy.ts';
import { dialogStyles, renderDialog } from '../../ui/dialog.ts';
import { dress } from '../../ui/dress.ts';
import { factsStyles } from '../../ui/facts.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { contentOf } from './detail-content.ts';
import type { DetailScene } from './detail-scene.ts';
import { detailStyles } from './detail.styles.ts';
import { linkId, PARAMETER } from './event-link.ts';
import { locate, type Located } from './locate.ts';
import type { ViewTools } from './view-tools.ts';

/** @lazy */
const SHEETS = [button, dialogStyles, copyStyles, factsStyles, addToCalendarStyles, detailStyles];

export interface DetailOptions {
  readonly address: Address;
  readonly announcer: Announcer;
  /** The address of the event of that name. */
  readonly hrefTo: (name: string) => string;
  /** Called once for each event that is opened. */
  readonly select: (occurrence: EventOccurrence) => void;
}

/** The open event: which it is, and all that is told of it. Fetched when one is opened. */
export class EventDetail {
  readonly #host: LitElement;
  readonly #options: DetailOptions;
  readonly #dialog: DialogController;
  readonly #copier: CopyController;
  readonly #texts: LatePart<typeof import('./detail-texts.ts')>;
  readonly #ways: LatePart<typeof import('./calendar-ways.ts')>;
  readonly #gone: LatePart<typeof import('./detail-gone.ts')>;
  readonly #printer: LatePart<PrintController>;
  /** The open event that the page has been told of. */
  #told: string | undefined;
  /** It opened before it was here. */
  #isAwaited = false;

  constructor(host: LitElement, options: DetailOptions) {
    this.#host = host;
    this.#options = options;
    dress(host, SHEETS);
    this.#dialog = new DialogController(host, {
      name: PARAMETER,
      address: options.address,
      focusAfter: (name) => this.#linkTo(name),
    });
    this.#copier = new CopyController(host, options.announcer);
    this.#texts = this.#late(() => import('./detail-texts.ts'));
    this.#ways = this.#late(() => import('./calendar-ways.ts'));
    this.#gone = new LatePart(host, () => import('./detail-gone.ts'));
    this.#printer = new LatePart(host, async () => {
      const { createPrinter } = await import('./printer.ts');
      return createPrinter(host, () => this.#dialog.element);
    });
  }

  show(occurrence: EventOccurrence, opener?: EventTarget | null): void {
    this.#dialog.show(linkId(occurrence), opener);
  }

  render(snapshot: Snapshot, tools: ViewTools): unknown {
    const { openId } = this.#dialog;
    if (openId === undefined) {
      this.#told = undefined;
      this.#isAwaited = false;
      return;
    }
    const located = this.#locate(openId, snapshot, tools);
    if (!located) return;
    if (located.state === 'found') this.#tell(openId, located.occurrence);
    this.#speak(located.state === 'loading');
    // The browser's own "print" prints what is open, and the text is what people came for.
    this.#printer.want();
    const { language } = tools;
    const scene: DetailScene = {
      snapshot,
      tools,
      telling: tools.telling,
      language,
      words: eventDetail[language],
      sharing: sharing[language],
      dialog: this.#dialog,
      copier: this.#copier,
      printer: { print: async () => (await this.#printer.load())?.print() },
      texts: this.#texts.want(),
      gone: this.#gone.now,
      ways: this.#ways.now,
      wantWays: () => void this.#ways.load(),
      follow: (event, occurrence) => this.#dialog.follow(event, linkId(occurrence)),
    };
    return renderDialog(this.#dialog, scene.sharing, () => contentOf(scene, located));
  }

  /** Undefined until there are words for one that is gone. */
  #locate(name: string, snapshot: Snapshot, tools: ViewTools): Located | undefined {
    const located = locate(name, snapshot, tools);
    if (located.state !== 'gone' || this.#gone.want()) return located;
    return this.#gone.hasFailed ? { state: 'failed' } : undefined;
  }

  /** The focus is on the title already when what was waited for takes its place there. */
  #speak(isAwaited: boolean): void {
    const hasCome = this.#isAwaited && !isAwaited;
    this.#isAwaited = isAwaited;
    if (!hasCome) return;
    void this.#host.updateComplete.then(() => {
      const title = this.#dialog.element?.querySelector('.dialog-title')?.textContent;
      if (title) this.#options.announcer.say(title.replace(/\s+/g, ' ').trim());
    });
  }

  /** A part of this one that brings sheets of its own. */
  #late<Part extends { readonly sheets: readonly CSSResult[] }>(
    fetch: () => Promise<Part>,
  ): LatePart<Part> {
    return new LatePart(this.#host, async () => {
      const part = await fetch();
      dress(this.#host, part.sheets);
      return part;
    });
  }

  #tell(name: string, occurrence: EventOccurrence): void {
    if (this.#told === name) return;
    this.#told = name;
    // Not while it is drawn: a page may change what is shown when it hears of it.
    void this.#host.updateComplete.then(() => this.#options.select(occurrence));
  }

  /** In whichever view it stands: that which opened it may have been drawn anew. */
  #linkTo(name: string): HTMLElement | undefined {
    const href = this.#options.hrefTo(name);
    const links = this.#host.renderRoot.querySelectorAll<HTMLAnchorElement>('a[part]');
    return [...links].find((link) => link.href === href && link.tabIndex >= 0);
  }
}
