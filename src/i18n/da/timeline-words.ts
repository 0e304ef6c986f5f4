import { grouped } from '../number.ts';
import type { TimelineWordMessages } from '../timeline-words.ts';

const number = (count: number): string => grouped(count, '.');
const DATE_UNKNOWN = 'Dato ikke oplyst';
const AWAITING = 'Afventer en beslutning';

export const da: TimelineWordMessages = {
  empty: 'Der er ingen tidsplan at vise endnu.',
  viewsLegend: 'Vis som',
  views: { bars: 'Tidslinje', cycle: 'Kredsløb', table: 'Tabel', matrix: 'Skema' },
  process: 'Proces',
  filters: 'Filtre',
  print: 'Udskriv',

  tracks: 'Spor',
  principles: 'Principper',
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
