import { html } from 'lit';
import '../src/widgets/phase-timeline/define.ts';
import { BALLERUP, inlineFeed, ISHOJ, MISSING } from './helpers/feed.ts';

export default { title: 'Widgets/Phase timeline', component: 'vision-phase-timeline' };

const timeline = (attributes: Readonly<Record<string, string>> = {}, feed = ISHOJ) => {
  const element = document.createElement('vision-phase-timeline');
  for (const [name, value] of Object.entries({ feed, ...attributes })) {
    element.setAttribute(name, value);
  }
  return element;
};

/** A feed made on the spot. */
const inline = (sections: Readonly<Record<string, unknown>>) => {
  const element = document.createElement('vision-phase-timeline');
  element.append(inlineFeed(sections));
  return element;
};

const narrow = (element: HTMLElement) => html`<div class="narrow">${element}</div>`;

export const Bars = { render: () => timeline() };

export const Cycle = { render: () => timeline({ view: 'cycle' }) };

export const Table = { render: () => timeline({ view: 'table' }) };

export const Matrix = { render: () => timeline({ view: 'matrix', process: 'proces-2023' }) };

export const MatrixOfManyYears = { render: () => timeline({ view: 'matrix' }) };

export const Cards = { render: () => narrow(timeline()) };

export const Compact = { render: () => narrow(timeline({ compact: '' })) };

export const WithoutPhasesOrTracks = { render: () => timeline({}, BALLERUP) };

export const WithoutPhasesOrTracksAsBars = { render: () => timeline({ view: 'bars' }, BALLERUP) };

export const OneTrackOfTwoYears = {
  render: () => timeline({ track: 'politisk', from: '2024', until: '2025' }),
};

export const Dark = { ...Bars, parameters: { theme: 'dark' } };

export const DarkCycle = { ...Cycle, parameters: { theme: 'dark' } };

export const English = { ...Bars, parameters: { language: 'en' } };

export const RightToLeft = { ...Bars, parameters: { language: 'ar', direction: 'rtl' } };

/** As a reader has it who has opened the filters. */
const filtered = (element: HTMLElement) => {
  element.addEventListener(
    'vision-ready',
    () => {
      const [first] = element.shadowRoot?.querySelectorAll<HTMLElement>('.tools > .button') ?? [];
      first?.click();
    },
    { once: true },
  );
  return element;
};

export const Filters = { render: () => filtered(timeline()) };

export const NarrowFilters = { render: () => narrow(filtered(timeline())) };

/** WCAG 1.4.12: nothing may be lost. */
export const TextSpacing = {
  render: () => html`<div class="spaced-text">${timeline()}</div>`,
};

/** A page at 400 %: 320 px are left. */
export const FourHundredPercent = {
  render: () => html`<div class="four-hundred-percent">${timeline()}</div>`,
};

export const NarrowTable = { render: () => narrow(timeline({}, BALLERUP)) };

export const NarrowCycle = { render: () => narrow(timeline({ view: 'cycle' })) };

const TRACKS = ['Politisk spor', 'Udadvendt spor', 'Indadvendt spor'];

export const Many = {
  render: () =>
    inline({
      phases: [
        { id: 'f1', title: 'Fase 1', purpose: 'At begynde.', when: '2024/2026~' },
        { id: 'f2', title: 'Fase 2', purpose: 'At blive ved.', when: '2025~/2030' },
      ],
      tracks: TRACKS.map((title, index) => ({
        id: `t${index}`,
        title,
        audience: 'Alle',
        purpose: 'At komme videre.',
      })),
      activities: Array.from({ length: 500 }, (_, index) => ({
        id: `a${index}`,
        title: `Møde nr. ${index + 1}`,
        when: `202${4 + (index % 7)}-0${1 + (index % 9)}-${String(1 + (index % 28)).padStart(2, '0')}`,
        tracks: [`t${index % 3}`],
        phases: [`f${1 + (index % 2)}`],
      })),
    }),
};

export const OddDates = {
  render: () =>
    inline({
      phases: [
        { id: 'f1', title: 'Uden dato', purpose: 'Datoen kendes ikke endnu.' },
        { id: 'f2', title: 'Med dato', purpose: 'Den er lagt fast.', when: '2024/2025' },
      ],
      activities: [
        { id: 'a', title: 'I år −44', when: '-0044-03-15' },
        { id: 'b', title: 'I år 9999', when: '9999' },
        { id: 'c', title: 'Slutter før den begynder', when: '2024-06-01/2024-05-01' },
        { id: 'd', title: 'Aflyst', when: '2024-09-10', status: 'cancelled' },
        { id: 'e', title: 'Afholdt', when: '2024-10-10', status: 'held' },
      ],
    }),
};

export const Empty = { render: () => inline({}) };

const fallback = html`<h2>Vores tidsplan</h2>
  <p>Den kan læses på kommunens hjemmeside.</p>`;

/** Until the feed is there, the page's own words stand. */
export const Loading = {
  render: () => html`<vision-phase-timeline>${fallback}</vision-phase-timeline>`,
};

export const Failed = {
  render: () => html`<vision-phase-timeline feed=${MISSING}>${fallback}</vision-phase-timeline>`,
};

export const Stale = {
  render: () =>
    inline({
      updated: '2024-03-13T09:00:00+01:00',
      staleAfter: 'P14D',
      activities: [{ id: 'a', title: 'Temamøde', when: '2024-04-02' }],
    }),
};

/** A page that sets none of our tokens gets a drawing in its own colour. */
export const WithoutTheme = { render: () => html`<div class="no-theme">${timeline()}</div>` };
