import { css, html, type LitElement, nothing, render, type TemplateResult } from 'lit';
import { PrintController } from '../../controllers/print.ts';
import type { TakeAlongMessages } from '../../i18n/take-along.ts';
import { print } from '../../styles/print.ts';
import { dress } from '../../ui/dress.ts';
import { takenDays, type TakenDay, type TakenEvent, type TakenPeriod } from './as-text.ts';
import type { Telling } from './telling.ts';

/** More than this is no list for paper; it says how many there are. */
const MOST = 400;

/** @lazy */
const SHEETS = [
  print,
  css`
    .paper {
      font-size: 9pt;
      line-height: 1.25;
    }

    .paper :is(h1, h2) {
      font-weight: 700;
    }

    .paper h1 {
      font-size: 16pt;
      line-height: 1.2;
    }

    .paper-period {
      font-size: 11pt;
    }

    .paper h2 {
      margin-block: 2.5mm 0.5mm;
      border-block-end: 0.3mm solid #000;
      font-size: 10pt;
    }

    .paper-event {
      display: grid;
      grid-template-columns: 29mm minmax(0, 1fr);
      gap: 0 3mm;
      padding-block: 0.35mm;
    }

    .paper-foot {
      margin-block-start: 4mm;
      font-size: 8.5pt;
      overflow-wrap: anywhere;
    }
  `,
];

const papers = new WeakMap<
  LitElement,
  { readonly paper: HTMLElement; readonly controller: PrintController }
>();

/** Prints a period as a clean list: an ordinary week is one page. */
export async function printPeriod(
  host: LitElement,
  period: TakenPeriod,
  telling: Telling,
  words: TakeAlongMessages,
): Promise<void> {
  let known = papers.get(host);
  if (!known) {
    dress(host, SHEETS);
    const paper = document.createElement('div');
    known = { paper, controller: new PrintController(host, { view: () => paper }) };
    papers.set(host, known);
  }
  render(renderPaper(period, telling, words), known.paper);
  await known.controller.print();
}

function renderPaper(
  period: TakenPeriod,
  telling: Telling,
  words: TakeAlongMessages,
): TemplateResult {
  const shown = { ...period, occurrences: period.occurrences.slice(0, MOST) };
  const more = period.occurrences.length - MOST;
  const days = takenDays(shown, telling);
  const [page = ''] = location.href.split('#', 1);
  return html`<div class="paper">
    <h1>${period.heading}</h1>
    ${period.period ? html`<p class="paper-period">${period.period}</p>` : nothing}
    ${days.length === 0 ? html`<p>${words.none}</p>` : nothing}
    ${days.map((day) => renderDay(day, words))}
    ${more > 0 ? html`<p>${words.more(more)}</p>` : nothing}
    <p class="paper-foot">${words.printedFrom(page)}</p>
  </div>`;
}

function renderDay({ heading, events }: TakenDay, words: TakeAlongMessages): TemplateResult {
  return html`<section>
    <h2>${heading ?? words.long}</h2>
    <ul>
      ${events.map(renderEvent)}
    </ul>
  </section>`;
}

function renderEvent({ when, states, title, facts }: TakenEvent): TemplateResult {
  return html`<li class="paper-event">
    <span>${when}</span>
    <span
      >${states.map((state) => html`<b>${state}: </b>`)}<strong><bdi>${title}</bdi></strong
      >${facts.length > 0 ? html`. ${facts.join(' · ')}` : nothing}</span
    >
  </li>`;
}
