import type { CliMessages } from '../cli.ts';

export const commands: CliMessages['commands'] = {
  init: {
    summary: 'Lav et lille feed at begynde med',
    usage: '[MAPPE]',
    examples: [['vision-feed init', 'Skriver feed.json, vision.config.json og LÆSMIG.md her']],
  },
  validate: {
    summary: 'Find alle fejl i et feed',
    usage: 'FIL|URL…',
    options: [
      ['--images', 'Se også efter, om billederne findes'],
      ['--strict', 'Lad advarsler tælle som fejl'],
    ],
    examples: [
      ['vision-feed validate feed.json', 'Viser hver fejl med linje, grund og løsning'],
      ['vision-feed validate --json feed.json', 'Det samme til et andet program'],
      ['vision-feed validate https://www.kommune.dk/feeds/vision.json', 'Det, der er udgivet'],
    ],
  },
  import: {
    summary: 'Hent arrangementer, historier eller initiativer fra andre',
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
      ['vision-feed import csv ark.csv --kind initiatives --out initiativer.json', 'Et regneark'],
      ['vision-feed import rss https://www.kommune.dk/rss --out nyheder.json', 'Nyheder'],
    ],
  },
  template: {
    summary: 'Skriv et tomt regneark med overskrifter',
    usage: 'csv events|stories|initiatives|activities',
    examples: [['vision-feed template csv events > arrangementer.csv', 'Åbn det i Excel']],
  },
  merge: {
    summary: 'Saml flere feeds til ét',
    usage: '[EGET.json NAVN=FEED…] [--out FIL]',
    options: [
      ['--out FIL', 'Skriv det samlede feed her'],
      ['--config FIL', 'Indstillingerne, når ingen feeds er nævnt (vision.config.json)'],
    ],
    examples: [
      [
        'vision-feed merge feed.json koret=kor.json --out samlet.json',
        'Jeres eget feed først; et arrangement, der står i begge, vises én gang',
      ],
      ['vision-feed merge --out samlet.json', 'Alle kilder i vision.config.json'],
    ],
  },
  review: {
    summary: 'Vis det, der venter på jeres ja',
    usage: '[--source KILDE]',
    options: [
      ['--source KILDE', 'Kun det fra én kilde'],
      ['--config FIL', 'Indstillingerne (vision.config.json)'],
    ],
    examples: [['vision-feed review', 'Viser alt, der venter, med id']],
  },
  approve: {
    summary: 'Sig ja til noget, der venter, og udgiv det',
    usage: 'ID… | --source KILDE | --all',
    options: [
      ['--source KILDE', 'Alt det, der venter fra én kilde'],
      ['--all', 'Alt, hvad der venter'],
      ['--later', 'Udgiv først, næste gang publish kører'],
      ['--config FIL', 'Indstillingerne (vision.config.json)'],
    ],
    examples: [
      ['vision-feed approve koret:sommerkoncert', 'Ét arrangement'],
      ['vision-feed approve --source koret', 'Alt det fra koret, der venter'],
    ],
  },
  reject: {
    summary: 'Sig nej til noget, og skriv hvorfor',
    usage: 'ID… [--reason TEKST] | --source KILDE | --all',
    options: [
      ['--reason TEKST', 'Begrundelsen; den står på kildens statusside'],
      ['--source KILDE', 'Alt det, der venter fra én kilde'],
      ['--all', 'Alt, hvad der venter'],
      ['--later', 'Udgiv først, næste gang publish kører'],
      ['--config FIL', 'Indstillingerne (vision.config.json)'],
    ],
    examples: [['vision-feed reject koret:salg --reason "Det er en reklame"', 'Kommer ikke igen']],
  },
  publish: {
    summary: 'Lav alt det, der skal ligge på websitet',
    usage: '[FIL|URL --out MAPPE --site URL]',
    options: [
      ['--config FIL', 'Indstillingerne, når intet feed er nævnt (vision.config.json)'],
      ['--allow-empty', 'Tro på det, når en kilde pludselig er tom'],
      ['--out MAPPE', 'Mappen, som webserveren viser'],
      ['--site URL', 'Mappens adresse på nettet'],
      ['--name FIL.json', 'Hvad feedet hedder i mappen (vision.json)'],
      ['--widgets URL', 'Mappen med vision-widgets.js, til siderne i iframe (/v1/)'],
      ['--allow URL,URL', 'Websites, som siderne i iframe også må hente fra'],
      ['--today DATO', 'Dagen, hvor listerne begynder, fx 2026-05-01. Ellers i dag'],
      ['--parts-above TAL', 'Del feedet op, når det fylder mere end så mange byte (200000)'],
    ],
    examples: [
      [
        'vision-feed publish feed.json --out www/feeds --site https://www.kommune.dk/feeds/',
        'Feed, kalendere, nyheder og sider uden scripts',
      ],
      ['vision-feed publish', 'Læser alle kilder i vision.config.json, samler og udgiver'],
    ],
  },
  refresh: {
    summary: 'Læs én kilde nu, og udgiv',
    usage: 'KILDE…',
    options: [
      ['--allow-empty', 'Tro på det, når en kilde pludselig er tom'],
      ['--config FIL', 'Indstillingerne (vision.config.json)'],
    ],
    examples: [['vision-feed refresh koret', 'Et arrangement er aflyst kl. 15; det skal ses nu']],
  },
  remove: {
    summary: 'Tag noget ud af alle udgivne filer',
    usage: 'ID [--out MAPPE]',
    options: [
      ['--out MAPPE', 'Den udgivne mappe, når der ingen vision.config.json er'],
      ['--config FIL', 'Indstillingerne (vision.config.json)'],
    ],
    examples: [['vision-feed remove koret:privatfest', 'Også af de pakkede filer']],
  },
  signatures: {
    summary: 'Lav mailsignaturer til alle medarbejdere',
    usage: '--csv FIL --feed FIL|URL --out MAPPE|FIL.zip',
    options: [
      ['--csv FIL', 'Medarbejderlisten, fx eksporteret fra Entra ID'],
      ['--feed FIL|URL', 'Feedet, eller det i vision.config.json'],
      ['--out MAPPE|FIL.zip', 'En mappe til hver medarbejder, eller det hele i en zip-fil'],
      ['--template full|compact|text', 'Skabelonen (full)'],
      ['--name NAVN', 'Hvad signaturen hedder i Outlook'],
      ['--codes', 'Vis EAN og CVR'],
      ['--accent FARVE', 'Farven på linjer og links, fx #1d6b4f'],
    ],
    examples: [
      [
        'vision-feed signatures --csv medarbejdere.csv --feed feed.json --out signaturer',
        'Filer til Outlook, scripts og en rapport om rækkerne',
      ],
    ],
  },
  schema: {
    summary: 'Skriv JSON Schema for feedet',
    usage: '[config]',
    examples: [
      ['vision-feed schema config > vision.config.schema.json', 'Det for indstillingerne'],
      ['vision-feed schema > vision-feed.schema.json', 'Gemmer det i en fil'],
    ],
  },
};
