import { grouped } from '../number.ts';
import type { TimelineMessages } from '../phase-timeline.ts';

const number = (count: number): string => grouped(count, '.');
const count = (activities: number): string =>
  activities === 1 ? '1 aktivitet' : `${number(activities)} aktiviteter`;

const DATE_UNKNOWN = 'Dato ikke oplyst';
const AWAITING = 'Afventer en beslutning';

export const da: TimelineMessages = {
  heading: 'Proces og tidsplan',
  empty: 'Der er ingen tidsplan at vise endnu.',
  viewsLegend: 'Vis som',
  views: { bars: 'Tidslinje', cycle: 'Kredsløb', table: 'Tabel', matrix: 'Skema' },
  process: 'Proces',
  filters: 'Filtre',
  print: 'Udskriv',

  underWay: (names, many) => `${names} ${many > 1 ? 'foregår samtidig' : 'er i gang'}.`,
  begins: (name, date) => `${name} begynder ${date}.`,
  running: (activities) => `${count(activities)} er i gang.`,
  next: (entry) => `Næste: ${entry}.`,
  noneNext: 'Ingen kommende aktivitet har fået en dato endnu.',
  over: 'Alle datoer er passeret.',
  compact: { now: 'Lige nu', next: 'næste' },

  drawing: 'Tidslinje',
  zoom: 'Zoom',
  zooms: { all: 'Hele perioden', year: 'År', quarter: 'Kvartal' },
  now: 'Nu',
  quarter: (quarter, year) => `${quarter}. kvartal${year && ` ${year}`}`,
  count,
  legend: 'Sådan læses tegningen',
  loose: 'Bløde kanter: datoen er ikke lagt fast',

  phases: 'Faser',
  tracks: 'Spor',
  principles: 'Principper',
  decisions: 'Beslutninger',
  activities: 'Aktiviteter',
  noTrack: 'Uden spor',
  noPhase: 'Uden for faserne',
  hereAndNow: 'Her og nu',
  isNow: 'I gang nu',
  dateUnknown: DATE_UNKNOWN,
  purpose: 'Formål',
  audience: 'Deltagerkreds',
  lead: 'Primær aktør',

  showMore: (more) => `Vis flere (${number(more)})`,
  shownOf: (shown, total) => `Viser ${number(shown)} af ${number(total)}`,

  status: {
    held: 'Afholdt',
    cancelled: 'Aflyst',
    postponed: 'Udsat',
    awaiting: AWAITING,
    'awaiting-passed': `${AWAITING}, datoen er passeret`,
    running: 'I gang',
    planned: 'Planlagt',
    coming: 'Kommende',
    passed: 'Datoen er passeret, status ikke oplyst',
    undated: DATE_UNKNOWN,
  },
};
