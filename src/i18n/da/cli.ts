import type { CliMessages } from '../cli.ts';
import { commands } from './cli-commands.ts';
import { errors } from './cli-errors.ts';

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

export const da: CliMessages = {
  about: 'vision-feed: fra det, I har i forvejen, til et feed uden fejl.',
  headings: {
    usage: 'Brug',
    command: 'KOMMANDO',
    commands: 'Kommandoer',
    options: 'Tilvalg',
    exits: 'Slutkoder',
    examples: 'Eksempler',
  },
  moreHelp: 'Skriv vision-feed KOMMANDO --help for at læse mere om én kommando.',
  commands,
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
  errors,
  row: (row, name) => `Række ${row}${name && `, »${name}«`}`,
  imported: ({ items, added, changed, left, private: hidden }) =>
    `${items} på listen: ${count(added, 'ny', 'nye')}, ${count(changed, 'ændret', 'ændrede')}.` +
    (left > 0 ? ` ${left} udeladt på grund af fejl.` : '') +
    (hidden > 0 ? ` ${count(hidden, 'privat', 'private')} udeladt.` : ''),
  published: (out, { files, changed, warnings }) =>
    `Udgav ${count(files, 'fil', 'filer')} i ${out}, ${changed === 0 ? 'ingen af dem ændret' : `${changed} af dem ny eller ændret`}. ` +
    `${warnings === 0 ? 'Ingen advarsler' : `${count(warnings, 'advarsel', 'advarsler')}: se vision-feed validate`}.`,
  words: { error: 'Fejl', warning: 'Advarsel', fix: 'Gør sådan' },
  place: (line, column) => `linje ${line}, tegn ${column}`,
  verdict: (source, errors, warnings) =>
    errors + warnings === 0
      ? `${source}: ingen fejl.`
      : `${source}: ${errors === 0 ? 'ingen fejl' : `${errors} fejl`}, ${count(warnings, 'advarsel', 'advarsler')}.`,
  progress: {
    publishing: (done) => `Skriver fil ${done} …`,
    reading: (source, done, all) => `Læser ${source} (${done} af ${all}) …`,
    signing: (done, all) => `Laver signaturer: ${done} af ${all} …`,
  },
  publishedSite: (out, { files, changed }) =>
    `Udgav ${count(files, 'fil', 'filer')} i ${out}, ${changed === 0 ? 'ingen af dem ændret' : `${changed} af dem ny eller ændret`}.`,
  sources: {
    own: 'Jeres eget feed',
    line: (name, { shown, waiting, rejected, left }) =>
      [
        `${name}: ${shown} vist`,
        waiting > 0 && `${waiting} venter`,
        rejected > 0 && `${rejected} afvist`,
        left > 0 && `${left} udeladt`,
      ]
        .filter(Boolean)
        .join(', '),
    stands: (name, fault) => `Advarsel: ${name}: ${fault} Det sidste gode vises stadig.`,
    duplicate: (title, kept) => `»${title}« er allerede med (${kept}) og vises én gang`,
    left: (name, reason) => `Udeladt: ${name}: ${reason}`,
    look: 'Noget venter på jer. Se det med vision-feed review.',
  },
  review: {
    usage: 'approve ID… | --source KILDE | --all',
    isChange: 'Ændret. Den godkendte udgave vises indtil videre.',
    before: (reason) => `Afvist før${reason && `: ${reason}`}`,
    count: (waiting) => (waiting === 0 ? 'Intet venter.' : `${waiting} venter.`),
    done: (id, title) => `${id}: ${title}`,
  },
  status: {
    heading: 'Kilder',
    none: 'Der er ingen kilder endnu.',
    all: 'Alle kilder',
    source: 'Kilde',
    read: 'Sidst læst',
    tried: 'Sidst forsøgt',
    never: 'aldrig',
    shown: 'Vises',
    waiting: 'Venter',
    rejected: 'Afvist',
    left: 'Udeladt',
    fault: 'Fejl',
    duplicates: 'Vises allerede fra en anden kilde',
    trusts: {
      trusted: 'Det, der kommer herfra, vises straks.',
      review: 'Det, der kommer herfra, vises, når en medarbejder har sagt ja.',
    },
    hidden: (hidden) => `${count(hidden, 'privat aftale', 'private aftaler')} er ikke taget med.`,
  },
  removed: (id, out) => `${id} er taget ud af alle filer i ${out}.`,
  stillThere: (files) => `Id’et står stadig i: ${files}`,
  comesBack: 'Husk også at slette det i jeres eget feed, ellers kommer det igen næste gang.',
  signatures: (people, rows, out) =>
    `Lavede ${count(people, 'signatur', 'signaturer')} af ${count(rows, 'række', 'rækker')} i ${out}.`,
  signatureNotes: (notes, file) =>
    `${count(notes, 'række har', 'rækker har')} en bemærkning: se ${file}.`,

  written: (path) => `Skrev ${path}`,
  starterTitle: 'Vores vision',
  starterOrganisation: 'Jeres Kommune',
};
