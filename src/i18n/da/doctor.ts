import type { DoctorMessages } from '../doctor.ts';

export const da: DoctorMessages = {
  title: 'Tjek af widgets på siden',
  close: 'Luk',
  copy: 'Kopiér rapport',
  copied: 'Kopieret',
  copyFailed: 'Browseren lader os ikke kopiere. Kopiér selv teksten her:',
  again: 'Tjek igen',
  allWell: 'Alt er, som det skal være.',
  loader: (version) => `Loader version ${version}`,
  defaultFeed: (url) => `Sidens feed: ${url}`,
  noDefaultFeed: 'Siden har intet fast feed. Skriv data-feed på scriptet.',
  allowed: (origins) => `Feeds må komme fra: ${origins}`,
  widgets: (count) => (count === 1 ? 'Én widget på siden' : `${count} widgets på siden`),
  none: 'Der er ingen widget på siden, og intet link eller element, der beder om en.',
  forms: { link: 'link', placeholder: 'div med data', element: 'element', frame: 'iframe' },
  states: { shown: 'vises', loading: 'hentes', refused: 'vises ikke', failed: 'fejl' },
  feed: (url) => `Feed: ${url}`,
  inlineFeed: 'Feedet er skrevet ind i siden.',
  refusals: {
    unknown: (value) => `Der findes ingen widget, der hedder »${value}«. Ret navnet i linket.`,
    editor: () => 'Det står i et felt, der er ved at blive redigeret. Det er meningen.',
    navigation: () =>
      'Det står i en menu, i sidens top eller i bunden. Dér bliver et link ved med at være et link.',
    'not-alone': () =>
      'Linket står ikke alene i sit afsnit. Flyt den øvrige tekst til et andet afsnit.',
    origin: (value) =>
      `Feedet kommer fra ${value}, som siden ikke tillader. Administratoren kan skrive data-allow="${value}" på scriptet.`,
    'no-feed': () =>
      'Der er intet feed. Skriv data-feed på scriptet eller feed på selve widgetten.',
    'no-code': () =>
      'Koden til widgetten er ikke hentet. Se under Content-Security-Policy, eller om filerne findes på serveren.',
    waiting: () => 'Siden er stadig ved at hente widgetten.',
  },
  noSandbox: 'Rammen har ingen sandbox.',
  noScripts: 'Rammens sandbox tillader ikke scripts. Læserne ser listen i stedet for widgetten.',
  noHeight: 'Siden har ikke scriptet embed/height.js. Rammen beholder den højde, den har.',
  issues: (count) => (count === 1 ? 'Én fejl i indholdet' : `${count} fejl i indholdet`),
  noIssues: 'Ingen fejl i det indhold, der vises.',
  noFeeds: (reason) =>
    `Koden til widgets kunne ikke starte, så indholdet kan ikke tjekkes. Browseren siger: ${reason}`,
  policy: 'Content-Security-Policy',
  policyAdvice: (line) => `Sidens politik spærrer. Tilføj: ${line}`,
  noPolicy: 'Sidens politik spærrer ikke for noget.',
  twice: 'Hentet to gange',
  twiceAdvice: (files) =>
    `Siden henter widgets flere steder fra: ${files}. Det virker, men læserne henter det samme to gange. Fjern det ene script.`,
  once: 'Scriptet er kun på siden én gang.',
  hints: 'Hurtigere på mobil',
  noHints:
    'Siden har ikke linjerne fra byggeren. Med dem kommer widgetten før på en langsom forbindelse.',
  goodHints: 'Linjerne fra byggeren passer til siden.',
  badHints: {
    old: (address) =>
      `Linjen med ${address} er gammel. Widgets bruger en anden fil nu. Hent linjerne igen i byggeren.`,
    unused: (address) =>
      `Linjen med ${address} henter noget, som siden ikke bruger. Fjern den, eller hent linjerne igen i byggeren.`,
  },
  shift: 'Hop på siden',
  shifted: (value) => `Indholdet flyttede sig med ${value}, mens siden kom. Højst 0,1 er godt.`,
  shiftAdvice:
    'Sæt plads af i jeres websites stylesheet. Koden står i byggeren under »Jeres farver og plads på siden«.',
  noShift: 'Intet flyttede sig.',
  unmeasured: 'Det kan kun måles i Chrome og Edge.',
  report: (address) => `Rapport for ${address}`,
};
