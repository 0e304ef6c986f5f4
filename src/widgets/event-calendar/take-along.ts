import { css, html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.ts';
import { CopyController } from '../../controllers/copy.ts';
import { LatePart } from '../../controllers/late-part.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import type { CalendarKind } from '../../model/calendar-file.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import { readIds } from '../../model/read-ids.ts';
import { sharing } from '../../i18n/sharing.ts';
import { takeAlong } from '../../i18n/take-along.ts';
import { button } from '../../styles/button.ts';
import { copyStyles, renderCopyButton } from '../../ui/copy.ts';
import { dress } from '../../ui/dress.ts';
import { calendar, link } from '../../ui/icons.ts';
import { renderPrintButton } from '../../ui/print.ts';
import { between } from './agenda-days.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { periodAsText, type TakenPeriod } from './as-text.ts';
import { type Narrowed, renderSubscriptions, subscriptionsOf } from './subscriptions.ts';
import type { ViewTools } from './view-tools.ts';

/** @lazy */
const SHEETS = [
  button,
  copyStyles,
  css`
    .take-row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }

    @container (max-inline-size: 34em) {
      .take-row {
        flex-direction: column;
        align-items: start;
      }
    }

    .event-link:hover > bdi {
      text-decoration: underline currentColor max(2px, 0.125em);
      text-underline-offset: 0.1875em;
    }

    .subscribe {
      margin-block-start: 0.75em;
      padding: var(--_space);
      border: var(--_hairline) solid var(--_line);
      border-radius: var(--_radius);
    }

    .subscriptions > li {
      display: grid;
      gap: 0.375em;
      padding-block: 0.75em;
    }

    .subscriptions > li + li {
      border-block-start: var(--_hairline) solid var(--_line);
    }

    .subscriptions .button-row {
      align-items: center;
      column-gap: 1em;
    }
  `,
];

export interface TakeAlongContent {
  readonly snapshot: Snapshot;
  readonly tools: ViewTools;
  /** What the page's author narrows the calendar to. */
  readonly asked: Readonly<Record<CalendarKind, string>>;
  /** What the calendar is called. */
  readonly about: string;
  /** The month or the week; undefined for a list. */
  readonly period:
    { readonly first: PlainDate; readonly last: PlainDate; readonly title: string } | undefined;
  /** What is drawn, in its order; asked for when it is taken. */
  readonly shown: () => readonly EventOccurrence[];
}

/** What a reader takes along of a calendar: on paper, as text, or as a subscription. */
export class TakeAlong {
  readonly #host: LitElement;
  readonly #copier: CopyController;
  readonly #paper: LatePart<typeof import('./paper.ts')>;
  #isSubscribing = false;

  constructor(host: LitElement, announcer: Announcer) {
    this.#host = host;
    this.#copier = new CopyController(host, announcer);
    this.#paper = new LatePart(host, () => import('./paper.ts'));
    dress(host, SHEETS);
  }

  render(content: TakeAlongContent): TemplateResult {
    const { snapshot, tools } = content;
    const { language, telling } = tools;
    const period = (): TakenPeriod => takenPeriod(content);
    const words = takeAlong[language];
    const subscriptions = subscriptionsOf(snapshot, telling, narrowedTo(content));
    const print = async (): Promise<void> => {
      const paper = await this.#paper.load();
      await paper?.printPeriod(this.#host, period(), telling, words);
    };
    return html`<div class="take-row">
        ${renderPrintButton({ print }, sharing[language])}
        ${renderCopyButton(
          this.#copier,
          { copied: words.textCopied, copyFailed: sharing[language].copyFailed },
          {
            key: 'text',
            label: words.copyText,
            icon: link(),
            content: () => ({ text: periodAsText(period(), telling, words.long) }),
          },
        )}
        ${
          subscriptions.length > 0
            ? html`<button
                class="button"
                type="button"
                aria-expanded=${this.#isSubscribing ? 'true' : 'false'}
                @click=${this.#toggle}
              >
                ${calendar()} ${words.subscribe}
              </button>`
            : nothing
        }
      </div>
      ${
        this.#isSubscribing && subscriptions.length > 0
          ? html`<div class="subscribe">
              ${renderSubscriptions(subscriptions, {
                title: telling.best(snapshot.title).text,
                words,
                sharing: sharing[language],
                copier: this.#copier,
              })}
            </div>`
          : nothing
      }`;
  }

  readonly #toggle = (): void => {
    this.#isSubscribing = !this.#isSubscribing;
    this.#host.requestUpdate();
  };
}

/** The month or the week itself, without the days that are drawn around it; a list as it is drawn. */
function takenPeriod({ tools, about, period, shown }: TakeAlongContent): TakenPeriod {
  const { events, listStart } = tools;
  if (!period) return { heading: about, period: '', first: listStart, occurrences: shown() };
  const { first, last, title } = period;
  return { heading: about, period: title, first, occurrences: between(events, first, last) };
}

/** By the page's author and by the reader. */
function narrowedTo({ asked, tools }: TakeAlongContent): Narrowed {
  const chosen = tools.choosing?.ids;
  const idsOf = (kind: CalendarKind): string[] => [
    ...new Set([...readIds(asked[kind]), ...(chosen?.[kind] ?? [])]),
  ];
  return { tag: idsOf('tag'), organiser: idsOf('organiser'), goal: idsOf('goal') };
}
