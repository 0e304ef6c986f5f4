import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { listText } from '../../format/names.ts';
import type { Spoken } from '../../format/words.ts';
import { heading } from '../../ui/heading.ts';
import { clock, globe, people, pin, ticket } from '../../ui/icons.ts';
import { inLanguage } from '../../ui/in-language.ts';
import { picture } from '../../ui/picture.ts';
import type { EventOccurrence } from './calendar-source.ts';
import {
  costOf,
  datedText,
  dayText,
  machineTime,
  stateWords,
  titleOf,
  whenText,
  type Telling,
} from './telling.ts';

/** How wide a picture of the list is drawn. */
const IMAGE_SIZES = '12em';

/** What the eye reads and the ear does not, such as a dash between two times. */
export function spoken({ text, spoken: aloud }: Spoken): unknown {
  if (text === aloud) return text;
  return html`<span aria-hidden="true">${text}</span><span class="visually-hidden">${aloud}</span>`;
}

export interface ItemOptions {
  /** The level of its heading. */
  readonly level: number;
  /** Whether nothing around it says which day it is. */
  readonly isDated?: boolean;
}

/** An event of a list. */
export function renderEvent(
  occurrence: EventOccurrence,
  telling: Telling,
  { level, isDated = false }: ItemOptions,
): TemplateResult {
  const { event } = occurrence;
  const { lang, best, asset } = telling;
  const summary = event.summary && best(event.summary);
  return html`<article class="event" part="event">
    <div class="event-body">
      ${heading(level, renderTitle(occurrence, telling), 'event-title')}
      <p class="event-when">
        ${clock()}<time datetime=${machineTime(occurrence)}
          >${spoken(isDated ? datedText(occurrence, telling) : whenText(occurrence, telling))}</time
        >
      </p>
      ${summary ? html`<p class="event-summary">${inLanguage(summary, lang)}</p>` : nothing}
      ${renderFacts(occurrence, telling)}
    </div>
    ${
      event.image
        ? // A browser shows the old picture until the new one is there: beside another event it would lie.
          keyed(
            event.id,
            picture(event.image, {
              resolve: asset,
              best,
              sizes: IMAGE_SIZES,
              className: 'event-image',
            }),
          )
        : nothing
    }
  </article>`;
}

/** State, title and day in one name, so that a list of links tells the same as the page. */
export function renderTitle(occurrence: EventOccurrence, telling: Telling): unknown {
  const { lang, today, hrefOf, follow } = telling;
  const title = titleOf(occurrence, telling);
  const states = stateWords(occurrence, telling);
  const isOff = occurrence.event.status === 'cancelled' || occurrence.event.status === 'postponed';
  const when = `, ${dayText(occurrence.startDate, lang, today)}, ${whenText(occurrence, telling).spoken}`;
  const name = html`${states.map(
      (words) => html`<span class="state">${words}<span class="visually-hidden">: </span></span> `,
    )}<bdi class=${isOff ? 'off' : nothing}>${inLanguage(title, lang)}</bdi
    ><span class="visually-hidden">${when}</span>`;
  return html`<a
    class="event-link"
    part="link"
    href=${hrefOf(occurrence)}
    @click=${(click: MouseEvent) => follow(click, occurrence)}
    >${name}</a
  >`;
}

function renderFacts(occurrence: EventOccurrence, telling: Telling): unknown {
  const { words, lang, placeOf, organisersOf, best } = telling;
  const place = placeOf(occurrence);
  const organisers = organisersOf(occurrence);
  const cost = costOf(occurrence, telling);
  const { attendance } = occurrence.event;
  const facts = [
    place && fact(pin(), words.place, inLanguage(best(place.name), lang)),
    attendance === 'mixed' && fact(globe(), '', words.alsoOnline),
    organisers.length > 0 &&
      fact(
        people(),
        words.organiser,
        renderNames(
          organisers.map((name) => best(name).text),
          lang,
        ),
      ),
    cost && fact(ticket(), words.price, cost),
  ].filter(Boolean);
  return facts.length > 0
    ? html`<ul class="event-facts">
        ${facts}
      </ul>`
    : nothing;
}

const renderNames = (names: readonly string[], lang: string): unknown =>
  html`<bdi>${listText(names, lang)}</bdi>`;

const fact = (icon: unknown, label: string, content: unknown): TemplateResult =>
  html`<li class="event-fact">
    ${icon}<span
      >${label ? html`<span class="visually-hidden">${label} </span>` : nothing}${content}</span
    >
  </li>`;
