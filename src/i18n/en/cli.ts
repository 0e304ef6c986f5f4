import type { CliMessages } from '../cli.ts';
import { commands } from './cli-commands.ts';
import { errors } from './cli-errors.ts';

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

export const en: CliMessages = {
  about: 'vision-feed: from what you have already to a feed without faults.',
  headings: {
    usage: 'Usage',
    command: 'COMMAND',
    commands: 'Commands',
    options: 'Options',
    exits: 'Exit codes',
    examples: 'Examples',
  },
  moreHelp: 'Write vision-feed COMMAND --help to read more about one command.',
  commands,
  options: [
    ['--help', 'Show this help'],
    ['--json', 'Answer in JSON'],
    ['--lang da|en', 'Choose the language'],
    ['--allow-private', 'Fetch from machines on your own net, too'],
  ],
  exits: [
    ['0', 'All is well'],
    ['1', 'The content has errors'],
    ['2', 'The command was not written right'],
    ['3', 'Something could not be read or fetched'],
    ['4', 'Something could not be written; what stood there stands'],
    ['5', 'Done, but something had to be left out'],
  ],
  errors,
  row: (row, name) => `Row ${row}${name && `, "${name}"`}`,
  imported: ({ items, added, changed, left, private: hidden }) =>
    `${items} in the list: ${added} new, ${changed} changed.` +
    (left > 0 ? ` ${left} left out for their errors.` : '') +
    (hidden > 0 ? ` ${hidden} private ones left out.` : ''),
  published: (out, { files, changed, warnings }) =>
    `Published ${count(files, 'file', 'files')} in ${out}, ${changed === 0 ? 'none of them changed' : `${changed} of them new or changed`}. ` +
    `${warnings === 0 ? 'No warnings' : `${count(warnings, 'warning', 'warnings')}: see vision-feed validate`}.`,
  words: { error: 'Error', warning: 'Warning', fix: 'Do this' },
  place: (line, column) => `line ${line}, column ${column}`,
  verdict: (source, errors, warnings) =>
    errors + warnings === 0
      ? `${source}: no faults.`
      : `${source}: ${errors === 0 ? 'no errors' : count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}.`,
  progress: {
    publishing: (done) => `Writing file ${done} …`,
    reading: (source, done, all) => `Reading ${source} (${done} of ${all}) …`,
    signing: (done, all) => `Making signatures: ${done} of ${all} …`,
  },
  publishedSite: (out, { files, changed }) =>
    `Published ${count(files, 'file', 'files')} in ${out}, ${changed === 0 ? 'none of them changed' : `${changed} of them new or changed`}.`,
  sources: {
    own: 'Your own feed',
    line: (name, { shown, waiting, rejected, left }) =>
      [
        `${name}: ${shown} shown`,
        waiting > 0 && `${waiting} waiting`,
        rejected > 0 && `${rejected} rejected`,
        left > 0 && `${left} left out`,
      ]
        .filter(Boolean)
        .join(', '),
    stands: (name, fault) => `Warning: ${name}: ${fault} Its last good items are still shown.`,
    duplicate: (title, kept) => `"${title}" is there already (${kept}) and is shown once`,
    left: (name, reason) => `Left out: ${name}: ${reason}`,
    look: 'Something waits for you. See it by vision-feed review.',
  },
  review: {
    usage: 'approve ID… | --source SOURCE | --all',
    isChange: 'Changed. What was approved is shown meanwhile.',
    before: (reason) => `Rejected before${reason && `: ${reason}`}`,
    count: (waiting) => (waiting === 0 ? 'Nothing waits.' : `${waiting} waiting.`),
    done: (id, title) => `${id}: ${title}`,
  },
  status: {
    heading: 'Sources',
    none: 'There are no sources yet.',
    all: 'All sources',
    source: 'Source',
    read: 'Last read',
    tried: 'Last tried',
    never: 'never',
    shown: 'Shown',
    waiting: 'Waiting',
    rejected: 'Rejected',
    left: 'Left out',
    fault: 'Fault',
    duplicates: 'Shown already from another source',
    trusts: {
      trusted: 'What comes from here is shown at once.',
      review: 'What comes from here is shown when somebody has approved it.',
    },
    hidden: (hidden) => `${count(hidden, 'private entry is', 'private entries are')} left out.`,
  },
  removed: (id, out) => `${id} is out of every file in ${out}.`,
  stillThere: (files) => `The id still stands in: ${files}`,
  comesBack: 'Delete it in your own feed too, or it comes back the next time.',
  signatures: (people, rows, out) =>
    `Made ${count(people, 'signature', 'signatures')} of ${count(rows, 'row', 'rows')} in ${out}.`,
  signatureNotes: (notes, file) => `${count(notes, 'row has', 'rows have')} a note: see ${file}.`,
  written: (path) => `Wrote ${path}`,
  starterTitle: 'Our vision',
  starterOrganisation: 'Your Municipality',
};
