import type { TimelineMessages } from '../phase-timeline.ts';

/** Small numbers need no formatter, which costs more than the drawing. */
const number = (count: number): string =>
  count < 1000 ? String(count) : count.toLocaleString('da');
const activities = (count: number): string =>
  count === 1 ? '1 aktivitet' : `${number(count)} aktiviteter`;

export const da: TimelineMessages = {
  heading: 'Proces og tidsplan',
  empty: 'Der er ingen tidsplan at vise endnu.',
  views: { bars: 'Tidslinje', cycle: 'Kredsløb', table: 'Tabel', matrix: 'Skema' },
  process: 'Proces',
  print: 'Udskriv',

  underWay: (names, count) => (count > 1 ? `${names} foregår samtidig.` : `${names} er i gang.`),
  begins: (name, date) => `${name} begynder ${date}.`,
  running: (count) => `${activities(count)} er i gang.`,
  next: (title, date) => `Næste: ${title}, ${date}.`,
  noneNext: 'Ingen kommende aktivitet har fået en dato endnu.',
  over: 'Alle datoer er passeret.',
  compact: (names, next) =>
    [names && `Lige nu: ${names}`, next && `næste: ${next}`].filter(Boolean).join(' · '),
  comma: (a, b) => `${a}, ${b}`,

  drawing: (about) => `Tidslinje: ${about}`,
  keys: 'Piletasterne flytter mellem faser og aktiviteter. Plus og minus zoomer. Page Up og Page Down flytter tiden.',
  zoom: 'Zoom',
  zooms: { all: 'Hele perioden', year: 'År', quarter: 'Kvartal' },
  earlier: 'Tidligere',
  later: 'Senere',
  today: 'I dag',
  now: 'Nu',
  shows: (period) => `Viser ${period}`,
  quarter: (quarter, year) => `${quarter}. kvartal${year ? ` ${year}` : ''}`,
  several: (count) => activities(count),
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
  noActivities: 'Ingen aktiviteter passer.',
  dateUnknown: 'Dato ikke oplyst',

  status: {
    held: 'Afholdt',
    cancelled: 'Aflyst',
    postponed: 'Udsat',
    awaiting: 'Afventer en beslutning',
    'awaiting-passed': 'Afventer en beslutning, datoen er passeret',
    running: 'I gang',
    planned: 'Planlagt',
    coming: 'Kommende',
    passed: 'Datoen er passeret, status ikke oplyst',
    undated: 'Dato ikke oplyst',
  },

  date: 'Dato',
  activity: 'Aktivitet',
  theme: 'Tema',
  purpose: 'Formål',
  audience: 'Deltagerkreds',
  statusHeading: 'Status',
  decided: (title) => `Beslutning: ${title}`,
  things: 'aktiviteter',
  found: (count) => activities(count),

  track: 'Spor',
  lead: 'Primær aktør',
  runs: 'Løber hele perioden, ingen datoer oplyst',
  goesOn: (title) => `${title} (fortsat)`,
  notStated: 'Ikke oplyst',
  outside: 'Uden for perioden',
  rest: 'Uden for skemaet',

  loop: 'Faserne som et kredsløb',
  loopSays: 'Faserne overlapper hinanden og gentages undervejs.',
  isNow: 'I gang nu',

  filters: 'Filtre',
  phase: 'Fase',
  principle: 'Princip',
  onlyComing: 'Kun kommende',

  responsible: 'Ansvarlig',
  body: 'Besluttet af',
  outcome: 'Udfald',
  reason: 'Begrundelse',
  questions: 'Spørgsmål til workshoppen',
  documents: 'Dokumenter',
  readMore: 'Læs mere',
  addToCalendar: 'Tilføj til kalender',
  google: 'Google Kalender',
  outlook: 'Outlook på nettet',
  gone: 'Aktiviteten findes ikke længere',
  goneText: 'Den kan være flyttet eller taget ud. Se de andre i tidsplanen.',
  notOpened: 'Det kunne ikke hentes. Prøv igen om lidt.',
};
