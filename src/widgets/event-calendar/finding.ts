import { html, type LitElement, nothing } from 'lit';
import { LatePart } from '../../controllers/late-part.ts';
import type { LateTies } from '../../controllers/late-ties.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import { dress } from '../../ui/dress.ts';
import { renderFindTools } from '../../ui/find-tools.ts';
import type { Agenda } from './agenda.ts';
import type { Choosing, ChoosingScene } from './choosing.ts';
import { FACETS } from './facet-names.ts';
import { dayAndMonth, type Telling } from './telling.ts';
import type { ViewTools } from './view-tools.ts';

/** What of the address is the reader's search. */
const PARAMETERS = ['q', 'dates', ...FACETS];

export interface FindingOptions {
  readonly ties: LateTies;
  readonly agenda: Agenda;
  /** Whether the page lets its readers search. */
  readonly isOffered: () => boolean;
  readonly goTo: (date: PlainDate) => void;
}

/** What is shown, and the words it is told in. */
export type FindingScene = Omit<ChoosingScene, 'today' | 'lang' | 'best' | 'dayText'> & {
  readonly telling: Telling;
};

/** Search and filters, as far as they are there before anybody searches. */
export class Finding {
  readonly #host: LitElement;
  readonly #options: FindingOptions;
  readonly #choosing: LatePart<Choosing>;
  /** What was typed before that which searches was there. */
  #typed = '';
  #isUnfolded = false;

  constructor(host: LitElement, options: FindingOptions) {
    const { ties, agenda, goTo } = options;
    this.#host = host;
    this.#options = options;
    this.#choosing = new LatePart(host, async () => {
      const { Choosing, choosingSheets } = await import('./choosing.ts');
      dress(host, choosingSheets);
      const choosing = new Choosing(host, { address: ties, announcer: ties, agenda, goTo });
      if (this.#typed) void choosing.setText(this.#typed);
      return choosing;
    });
    ties.follow(PARAMETERS, () => {
      if (this.#isAsked) void this.#choosing.load();
    });
  }

  /** The address asks for some of the events, and what finds them is on its way. */
  get isAwaited(): boolean {
    return this.#isAsked && !this.#choosing.now && !this.#choosing.hasFailed;
  }

  /** What the reader has chosen; undefined where that is nothing. */
  get active(): Choosing | undefined {
    const choosing = this.#choosing.now;
    return this.#options.isOffered() && choosing?.isActive ? choosing : undefined;
  }

  /** Takes what is shown. */
  adopt({ telling, ...shown }: FindingScene): void {
    if (!this.#options.isOffered()) return;
    const { today, lang, best } = telling;
    const dayText = (date: PlainDate): string => dayAndMonth(date, lang, today);
    this.#choosing.now?.adopt({ ...shown, today, lang, best, dayText });
  }

  rest(): void {
    this.#choosing.now?.rest();
  }

  render({ pagingWords }: ViewTools, about: string): unknown {
    const choosing = this.#choosing.now;
    return html`${renderFindTools({
        words: pagingWords,
        text: choosing?.text ?? this.#typed,
        count: choosing?.count ?? 0,
        isUnfolded: this.#isUnfolded,
        controls: 'choosing',
        turnTo: () => void this.#choosing.load().then((part) => part?.prepare()),
        type: this.#type,
        unfold: this.#unfold,
      })}
      <div id="choosing">
        ${
          choosing && (this.#isUnfolded || choosing.isActive)
            ? choosing.render(about, this.#isUnfolded)
            : nothing
        }
      </div>`;
  }

  readonly #type = (text: string): void => {
    this.#typed = text;
    const choosing = this.#choosing.now;
    // What comes later begins with what has been typed by then.
    if (choosing) void choosing.setText(text);
    else void this.#choosing.load();
  };

  readonly #unfold = (): void => {
    this.#isUnfolded = !this.#isUnfolded;
    this.#host.requestUpdate();
    void this.#choosing.load();
  };

  get #isAsked(): boolean {
    const { ties, isOffered } = this.#options;
    return isOffered() && PARAMETERS.some((name) => ties.get(name) !== undefined);
  }
}
