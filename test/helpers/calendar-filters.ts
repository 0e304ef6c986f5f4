import { aCalendar, anEvent, textsOf } from './calendar.ts';
import { until } from './until.ts';
import type { VisionEventCalendar } from '../../src/widgets/event-calendar/event-calendar.ts';

export const SECTIONS = {
  organisers: [
    { id: 'ishoj', name: 'Ishøj Kommune', kind: 'municipality' },
    { id: 'spejder', name: 'Spejderne' },
  ],
  goals: [
    { id: 'hav', title: 'Havet tæt på' },
    { id: 'bo', title: 'Godt at bo' },
  ],
  places: [{ id: 'havnen', name: 'Ishøj Havn' }],
};

/** Told apart in every way that events are filtered by. */
export const EVENTS = [
  anEvent('2024-05-29T17:00', {
    title: 'Åbent hus',
    tags: ['Børn', 'Natur'],
    organisers: ['ishoj'],
    goals: ['hav'],
    place: 'havnen',
    price: { amount: 0 },
    audience: 'Familier',
    access: ['step-free'],
  }),
  anEvent('2024-05-30T10:00', {
    title: 'Havnetur',
    tags: ['Natur'],
    organisers: ['spejder', 'ishoj'],
    goals: ['hav', 'bo'],
    place: 'havnen',
    price: { amount: 75, currency: 'DKK' },
    audience: 'Voksne',
    language: 'tr',
    access: ['hearing-loop', 'step-free'],
  }),
  anEvent('2024-06-01T10:00', {
    title: 'Fællesspisning',
    tags: ['Mad, kaffe'],
    organisers: [{ name: 'Beboerhuset' }],
    goals: ['bo'],
    place: { name: 'Beboerhuset' },
    price: { amount: 0 },
    audience: { da: 'Familier', en: 'Families' },
    access: ['lydbog'],
  }),
  anEvent('2024-06-05T19:00', {
    title: 'Læseklub',
    rrule: 'FREQ=WEEKLY;COUNT=3',
    organisers: ['spejder'],
    overrides: [{ at: '2024-06-12T19:00', title: 'Forfatteraften', tags: ['Natur'] }],
  }),
  anEvent('2024-05-01', { title: 'Udstilling', end: '2024-08-30', tags: ['Natur'] }),
  anEvent('2024-05-29T08:00', { title: 'Morgensang', end: '2024-05-29T09:00', tags: ['Natur'] }),
];

/** The titles in the grid of a month, without the times before them. */
export const chipTitles = (element: VisionEventCalendar) =>
  textsOf(element, '.chip-event').map((text) => text.replace(/^[\d.]+ /, ''));

export const root = (element: VisionEventCalendar) => element.renderRoot;
export const titles = (element: VisionEventCalendar) => textsOf(element, '.event-title bdi');
export const result = (element: VisionEventCalendar) => textsOf(element, '.filters-result')[0];

export async function unfold(element: VisionEventCalendar): Promise<void> {
  root(element).querySelector<HTMLElement>('.tools button')!.click();
  await until(() => root(element).querySelector('.filters') !== null);
}

export const opener = (element: VisionEventCalendar, label: string) =>
  [...root(element).querySelectorAll<HTMLElement>('.filters-opener, .filters-switch')].find(
    ({ textContent }) => textContent.trim().startsWith(label),
  );

export async function open(element: VisionEventCalendar, label: string): Promise<void> {
  const button = opener(element, label)!;
  if (button.getAttribute('aria-expanded') !== 'true') button.click();
  await element.updateComplete;
}

export const options = (element: VisionEventCalendar) =>
  [...root(element).querySelectorAll<HTMLElement>('.filters-option')].map((option) => ({
    text: option.textContent.replace(/\s+/g, ' ').trim(),
    box: option.querySelector('input')!,
  }));

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export async function drawn(element: VisionEventCalendar): Promise<void> {
  await frame();
  await element.updateComplete;
}

/** What the page's live region has been told. */
export const announced = () =>
  [...document.querySelectorAll('[aria-live=polite]')].map(({ textContent }) => textContent).join();

/** How many an option says it would show. */
export const countOf = (text: string) => Number(/\((\d+)\)$/.exec(text)?.[1]);

/** A calendar of these events. */
export const calendar = (attributes: Readonly<Record<string, string>> = {}) =>
  aCalendar({ events: EVENTS, sections: SECTIONS, attributes });
