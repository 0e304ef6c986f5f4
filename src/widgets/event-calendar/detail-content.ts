import { html, nothing, type TemplateResult } from 'lit';
import { mapLink } from '../../model/map-link.ts';
import { renderAddToCalendar } from '../../ui/add-to-calendar.ts';
import type { DialogContent } from '../../ui/dialog.ts';
import { heading } from '../../ui/heading.ts';
import { clock, globe, pin, ticket } from '../../ui/icons.ts';
import { inLanguage } from '../../ui/in-language.ts';
import { picture } from '../../ui/picture.ts';
import { renderPrintButton } from '../../ui/print.ts';
import { renderLink } from '../../ui/rich-text.ts';
import { renderShareButton } from '../../ui/share.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { renderFacts, rich } from './detail-facts.ts';
import type { DetailScene } from './detail-scene.ts';
import { spoken } from './event-item.ts';
import { isOver, type Located } from './locate.ts';
import { datedText, machineTime, stateWords, titleOf } from './telling.ts';
import { zoneNote } from './zone-note.ts';

/** Other times of a series that an open event offers. */
const MORE_DATES = 4;
const IMAGE_SIZES = '(max-width: 44em) 100vw, 44em';

/** What the dialog holds of the event that was asked for, found or not. */
export function contentOf(scene: DetailScene, located: Located): DialogContent {
  const { words, tools } = scene;
  const { level } = tools;
  switch (located.state) {
    case 'found':
      return {
        title: renderTitle(scene, located.occurrence),
        level,
        body: renderBody(scene, located.occurrence),
        actions: renderActions(scene, located.occurrence),
      };
    case 'loading':
      return { title: words.loading, level, body: nothing };
    case 'failed':
      return { title: words.failedTitle, level, body: renderFailed(scene) };
    case 'gone':
      return (
        scene.gone?.contentOfGone(scene, located, (occurrences, isSeries) =>
          renderDates(scene, occurrences, isSeries),
        ) ?? { title: words.loading, level, body: nothing }
      );
  }
}

function renderFailed({ words, tools, language }: DetailScene): TemplateResult {
  return html`<div class="detail">
    <p>${words.failed}</p>
    <div class="button-row">${tools.parts?.renderRetry(language)}</div>
  </div>`;
}

/** There is nothing to come to. */
const isOff = ({ event: { status } }: EventOccurrence): boolean =>
  status === 'cancelled' || status === 'postponed';

function renderTitle({ telling }: DetailScene, occurrence: EventOccurrence): unknown {
  const states = stateWords(occurrence, telling).map(
    (state) => html`<span class="state">${state}<span class="visually-hidden">: </span></span> `,
  );
  const title = inLanguage(titleOf(occurrence, telling), telling.lang);
  return html`${states}<bdi class=${isOff(occurrence) ? 'off' : nothing}>${title}</bdi>`;
}

function renderBody(scene: DetailScene, occurrence: EventOccurrence): TemplateResult {
  const { event } = occurrence;
  const { telling, words, tools } = scene;
  const { best, asset, link, lang } = telling;
  const url = event.url && link(event.url);
  return html`<div class="detail">
    ${renderHead(scene, occurrence)}
    ${isOver(occurrence, tools) ? html`<p class="detail-note">${words.over}</p>` : nothing}
    ${renderBooking(scene, occurrence)} ${renderTake(scene, occurrence)}
    ${
      event.image
        ? picture(event.image, {
            resolve: asset,
            best,
            sizes: IMAGE_SIZES,
            className: 'detail-image',
          })
        : nothing
    }
    ${event.summary ? html`<p class="lead measure">${inLanguage(best(event.summary), lang)}</p>` : nothing}
    ${event.text ? html`<div class="measure">${rich(scene, event.text)}</div>` : nothing}
    ${renderFacts(scene, occurrence)} ${renderMoreDates(scene, occurrence)}
    ${url ? html`<p class="print-addresses">${renderLink(url, words.readMore)}</p>` : nothing}
  </div>`;
}

/** When and where: what people came for. */
function renderHead(scene: DetailScene, occurrence: EventOccurrence): TemplateResult {
  const { telling, words, snapshot, tools } = scene;
  const zone = zoneNote(snapshot.timeZone, tools.now, telling.words);
  return html`<div class="detail-head">
    <p class="event-when">
      ${clock()}<span
        ><span class="visually-hidden">${words.when}: </span
        ><time datetime=${machineTime(occurrence)}
          >${spoken(datedText(occurrence, telling))}</time
        ></span
      >
    </p>
    ${zone ? html`<p class="small">${zone}</p>` : nothing} ${renderPlace(scene, occurrence)}
    ${renderOnline(scene, occurrence)}
  </div>`;
}

function renderPlace(
  { telling, words }: DetailScene,
  occurrence: EventOccurrence,
): TemplateResult | typeof nothing {
  const place = telling.placeOf(occurrence);
  if (!place) return nothing;
  const { best, lang } = telling;
  const { name, address, lat, lon } = place;
  const isFindable = address !== undefined || lat !== undefined;
  const map = mapLink({ address: best(address ?? name).text, lat, lon });
  return html`<p class="event-fact">
    ${pin()}<span
      ><span class="visually-hidden">${words.where}: </span>${inLanguage(best(name), lang)}${
        address === undefined ? nothing : html`, ${inLanguage(best(address), lang)}`
      }${
        isFindable
          ? html`<span class="screen-only"><br />${renderLink(map, words.map)}</span>`
          : nothing
      }</span
    >
  </p>`;
}

function renderOnline(
  { telling, words }: DetailScene,
  { event }: EventOccurrence,
): TemplateResult | typeof nothing {
  const url = event.online && telling.link(event.online.url);
  const isOnline = event.attendance !== 'in-person';
  if (!url && !isOnline) return nothing;
  const text = event.attendance === 'mixed' ? telling.words.alsoOnline : words.online;
  return html`<p class="event-fact print-addresses">
    ${globe()}<span>${url ? renderLink(url, words.joinOnline) : text}</span>
  </p>`;
}

/** Where to go from here: its own page, and others who may want to come. */
function renderActions(scene: DetailScene, occurrence: EventOccurrence): TemplateResult {
  const { telling, copier, printer, sharing } = scene;
  return html`${renderShareButton(copier, sharing, {
    key: 'event',
    title: titleOf(occurrence, telling).text,
    url: telling.hrefOf(occurrence),
  })}
  ${renderPrintButton(printer, sharing)}`;
}

function renderBooking(
  { telling, words, tools }: DetailScene,
  occurrence: EventOccurrence,
): unknown {
  const { event } = occurrence;
  const url = event.booking === undefined ? undefined : telling.link(event.booking);
  const isFull = event.availability === 'sold-out';
  if (!url || isFull || isOff(occurrence) || isOver(occurrence, tools)) return nothing;
  const isPaid = (event.price?.amount ?? 0) > 0;
  const word =
    event.availability === 'waiting-list' ? words.queue : isPaid ? words.buy : words.book;
  const book = renderLink(url, html`${ticket()} ${word}`, { className: 'button button-primary' });
  return html`<div class="button-row screen-only">${book}</div>`;
}

/** Nothing for what will not take place: who has it already hears of it by subscription. */
function renderTake(scene: DetailScene, occurrence: EventOccurrence): unknown {
  if (isOff(occurrence) || isOver(occurrence, scene.tools)) return nothing;
  const ways = scene.ways?.renderWays(scene, occurrence);
  return renderAddToCalendar(scene.words.add, scene.wantWays, ways);
}

function renderMoreDates(
  scene: DetailScene,
  { id, event, at }: EventOccurrence,
): TemplateResult | typeof nothing {
  if (at === undefined) return nothing;
  const { agenda, now, level } = scene.tools;
  const others = agenda
    .timesOf(event.id, now, MORE_DATES + 1)
    .filter((occurrence) => occurrence.id !== id)
    .slice(0, MORE_DATES);
  if (others.length === 0) return nothing;
  return html`<section class="screen-only">
    ${heading(level + 1, scene.words.moreDates, 'subtitle')} ${renderDates(scene, others, true)}
  </section>`;
}

/** Links to other events: by their dates where they are the same otherwise. */
function renderDates(
  { telling, follow }: DetailScene,
  occurrences: readonly EventOccurrence[],
  isSeries: boolean,
): TemplateResult {
  return html`<ul class="detail-list">
    ${occurrences.map((occurrence) => {
      const when = spoken(datedText(occurrence, telling));
      const states = stateWords(occurrence, telling).map((state) => html`<b>${state}: </b>`);
      const title = inLanguage(titleOf(occurrence, telling), telling.lang);
      return html`<li>
        <a
          href=${telling.hrefOf(occurrence)}
          @click=${(event: MouseEvent) => follow(event, occurrence)}
          >${states}${isSeries ? when : html`${title}, ${when}`}</a
        >
      </li>`;
    })}
  </ul>`;
}
