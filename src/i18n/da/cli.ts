import type { CliMessages } from '../cli.ts';

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

export const da: CliMessages = {
  about: 'vision-feed: fra det, I har i forvejen, til et feed uden fejl.',
  headings: {
    usage: 'Brug',
    commands: 'Kommandoer',
    options: 'Tilvalg',
    exits: 'Slutkoder',
    examples: 'Eksempler',
  },
  moreHelp: 'Skriv vision-feed KOMMANDO --help for at læse mere om én kommando.',
  commands: {
    init: {
      summary: 'Lav et lille feed at begynde med',
      usage: '[MAPPE]',
      examples: [['vision-feed init', 'Skriver feed.json og LÆSMIG.md her']],
    },
    validate: {
      summary: 'Find alle fejl i et feed',
      usage: 'FIL|URL…',
      options: [
        ['--images', 'Se også efter, om billederne findes'],
        ['--strict', 'Tag advarsler for fejl'],
      ],
      examples: [
        ['vision-feed validate feed.json', 'Viser hver fejl med linje, grund og løsning'],
        ['vision-feed validate --json feed.json', 'Det samme til et andet program'],
        ['vision-feed validate https://www.kommune.dk/feeds/vision.json', 'Det, der er udgivet'],
      ],
    },
    import: {
      summary: 'Hent arrangementer, historier eller indsatser fra andre',
      usage: 'ics|rss|json-feed|csv KILDE',
      options: [
        ['--out FIL', 'Skriv feedet her; næste gang sammenlignes med det, der står'],
        ['--kind LISTE', 'Hvad et regneark indeholder: events, stories, initiatives, activities'],
        ['--organiser ID', 'Arrangøren, hvor kilden ingen nævner'],
        ['--tags A,B', 'Emner, som alt skal have'],
        ['--title TEKST', 'Feedets titel'],
        ['--language da', 'Sproget, der er skrevet på'],
        ['--zone ZONE', 'Tidszonen, fx Europe/Copenhagen'],
      ],
      examples: [
        [
          'vision-feed import ics https://kalender.dk/kor.ics --organiser kor --out kor.json',
          'En Google- eller Outlook-kalender',
        ],
        ['vision-feed import csv ark.csv --kind initiatives --out indsatser.json', 'Et regneark'],
        ['vision-feed import rss https://www.kommune.dk/rss --out nyheder.json', 'Nyheder'],
      ],
    },
    template: {
      summary: 'Skriv et tomt regneark med overskrifter',
      usage: 'csv events|stories|initiatives|activities',
      examples: [['vision-feed template csv events > arrangementer.csv', 'Åbn det i Excel']],
    },
    publish: {
      summary: 'Lav alt det, der skal ligge på websitet',
      usage: 'FIL --out MAPPE --site URL',
      options: [
        ['--out MAPPE', 'Mappen, som webserveren viser'],
        ['--site URL', 'Mappens adresse på nettet'],
        ['--widgets URL', 'Mappen med vision-widgets.js, til siderne i iframe (/v1/)'],
        ['--allow URL,URL', 'Websteder, som siderne i iframe også må hente fra'],
        ['--today DATO', 'Dagen, listerne begynder, fx 2026-05-01. Ellers i dag'],
        ['--parts-above TAL', 'Del feedet op, når det fylder mere end så mange byte (200000)'],
      ],
      examples: [
        [
          'vision-feed publish feed.json --out www/feeds --site https://www.kommune.dk/feeds/',
          'Feed, kalendere, nyheder og sider uden scripts',
        ],
      ],
    },
    schema: {
      summary: 'Skriv JSON Schema for feedet',
      usage: '',
      examples: [['vision-feed schema > vision-feed.schema.json', 'Gemmer det i en fil']],
    },
  },
  options: [
    ['--help', 'Vis denne hjælp'],
    ['--json', 'Skriv svaret som JSON'],
    ['--lang da|en', 'Vælg sprog'],
    ['--allow-private', 'Hent også fra maskiner på jeres eget net'],
  ],
  exits: [
    ['0', 'Alt er i orden'],
    ['1', 'Der er fejl i indholdet'],
    ['2', 'Kommandoen er skrevet forkert'],
    ['3', 'Noget kunne ikke læses eller hentes'],
    ['4', 'Noget kunne ikke skrives; det gamle står der stadig'],
    ['5', 'Færdig, men noget måtte udelades'],
  ],
  errors: {
    'unknown-command': ({ name = '' }) =>
      `Kommandoen "${name}" findes ikke. Skriv vision-feed --help for at se dem, der gør.`,
    'unknown-option': ({ reason = '' }) =>
      `Tilvalget kan ikke bruges: ${reason}. Skriv --help for at se dem, der kan.`,
    'missing-argument': ({ usage = '' }) => `Der mangler noget. Skriv: vision-feed ${usage}`,
    exists: ({ path = '' }) =>
      `${path} findes allerede og er ikke rørt. Flyt filen, eller vælg en anden mappe.`,
    'not-written': ({ path = '', reason = '' }) =>
      reason === 'ENOSPC'
        ? `Disken er fuld, så ${path} kunne ikke skrives. Det gamle står der stadig.`
        : `${path} kunne ikke skrives (${reason}). Det gamle står der stadig.`,
    'no-such-file': ({ source = '' }) =>
      `Filen ${source} findes ikke. Se efter, om navnet er rigtigt.`,
    'not-read': ({ source = '', reason = '' }) => `${source} kunne ikke læses (${reason}).`,
    'too-large': ({ source = '', megabytes = 0 }) =>
      `${source} fylder over ${megabytes} MB og bliver ikke læst. Del den op.`,
    'not-fetched': ({ source = '', reason = '' }) =>
      `${source} kunne ikke hentes (${reason}). Prøv adressen i en browser.`,
    'bad-address': ({ source = '' }) =>
      `${source} er ikke en adresse, der kan hentes. Den skal begynde med https://`,
    'private-address': ({ source = '' }) =>
      `${source} ligger på et lukket net. Skriv --allow-private, hvis det er meningen.`,
    'redirect-to-http': ({ source = '' }) =>
      `${source} sender videre til en usikker adresse (http). Bed om en https-adresse.`,
    'too-many-redirects': ({ source = '', most = 0 }) =>
      `${source} sender videre mere end ${most} gange. Brug den adresse, der endes på.`,
    'http-status': ({ source = '', status = 0 }) =>
      `${source} svarede ${status}. Se efter, om adressen er rigtig og offentlig.`,
    timeout: ({ source = '', seconds = 0 }) =>
      `${source} svarede ikke færdigt inden for ${seconds} sekunder. Prøv igen senere.`,
    truncated: ({ source = '' }) => `${source} blev afbrudt midt i hentningen. Prøv igen.`,
    'not-that-kind': ({ source = '', kind = '' }) =>
      `${source} er ikke ${kind}. Se efter, om adressen fører til selve filen.`,
    'no-headings': ({ source = '', known = '' }) =>
      `${source} har ingen kolonne med titler. Første række skal have overskrifter: ${known}.`,
    'unknown-type': ({ name = '', known = '' }) => `"${name}" kendes ikke. Skriv en af: ${known}.`,
    'bad-option': ({ name = '', value = '' }) => `${name} kan ikke være "${value}".`,
    busy: ({ path = '' }) =>
      `En anden kørsel er i gang i samme mappe. Vent, til den er færdig. Er der ingen, så slet filen ${path}.`,
    'not-a-feed': ({ source = '', reason = '' }) => `${source}: ${reason}`,
  },
  row: (row, name) => `Række ${row}${name && `, "${name}"`}`,
  imported: ({ items, added, changed, left, private: hidden }) =>
    `${items} på listen: ${added} nye, ${changed} ændrede.` +
    (left > 0 ? ` ${left} udeladt på grund af fejl.` : '') +
    (hidden > 0 ? ` ${hidden} private udeladt.` : ''),
  published: (out, { files, changed, warnings }) =>
    `Udgav ${count(files, 'fil', 'filer')} i ${out}, ${changed === 0 ? 'ingen af dem ændret' : `${changed} af dem ny eller ændret`}. ` +
    `${warnings === 0 ? 'Ingen advarsler' : `${count(warnings, 'advarsel', 'advarsler')}: se vision-feed validate`}.`,
  words: { error: 'Fejl', warning: 'Advarsel', fix: 'Gør sådan' },
  place: (line, column) => `linje ${line}, tegn ${column}`,
  verdict: (source, errors, warnings) =>
    errors + warnings === 0
      ? `${source}: ingen fejl.`
      : `${source}: ${errors === 0 ? 'ingen fejl' : `${errors} fejl`}, ${count(warnings, 'advarsel', 'advarsler')}.`,
  progress: { publishing: (done) => `Skriver fil ${done} …` },
  written: (path) => `Skrev ${path}`,
  starterTitle: 'Vores vision',
  starterOrganisation: 'Jeres Kommune',
};
