import type { CliMessages } from '../cli.ts';

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

export const en: CliMessages = {
  about: 'vision-feed: from what you have already to a feed without faults.',
  headings: {
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    exits: 'Exit codes',
    examples: 'Examples',
  },
  moreHelp: 'Write vision-feed COMMAND --help to read more about one command.',
  commands: {
    init: {
      summary: 'Make a small feed to begin with',
      usage: '[FOLDER]',
      examples: [['vision-feed init', 'Writes feed.json and README.md here']],
    },
    validate: {
      summary: 'Find every fault in a feed',
      usage: 'FILE|URL…',
      options: [
        ['--images', 'Check that the images exist, too'],
        ['--strict', 'Take warnings for errors'],
      ],
      examples: [
        ['vision-feed validate feed.json', 'Shows each fault with line, reason and fix'],
        ['vision-feed validate --json feed.json', 'The same for another program'],
        ['vision-feed validate https://www.kommune.dk/feeds/vision.json', 'What is published'],
      ],
    },
    import: {
      summary: 'Fetch events, stories or initiatives from others',
      usage: 'ics|rss|json-feed|csv SOURCE',
      options: [
        ['--out FILE', 'Write the feed here; the next run compares with what stands there'],
        ['--kind LIST', 'What a sheet holds: events, stories, initiatives, activities'],
        ['--organiser ID', 'The organiser where the source names none'],
        ['--tags A,B', 'Tags for all of it'],
        ['--title TEXT', 'The feed’s title'],
        ['--language da', 'The language it is written in'],
        ['--zone ZONE', 'The time zone, such as Europe/Copenhagen'],
      ],
      examples: [
        [
          'vision-feed import ics https://kalender.dk/kor.ics --organiser kor --out kor.json',
          'A Google or Outlook calendar',
        ],
        ['vision-feed import csv sheet.csv --kind initiatives --out initiatives.json', 'A sheet'],
        ['vision-feed import rss https://www.kommune.dk/rss --out news.json', 'News'],
      ],
    },
    template: {
      summary: 'Print an empty sheet with headings',
      usage: 'csv events|stories|initiatives|activities',
      examples: [['vision-feed template csv events > events.csv', 'Open it in Excel']],
    },
    publish: {
      summary: 'Make everything that belongs on the site',
      usage: 'FILE --out FOLDER --site URL',
      options: [
        ['--out FOLDER', 'The folder that the web server shows'],
        ['--site URL', 'The folder’s address on the web'],
        ['--widgets URL', 'The folder of vision-widgets.js, for the pages in an iframe (/v1/)'],
        ['--allow URL,URL', 'Sites that the pages in an iframe may fetch from too'],
        ['--today DATE', 'The day that lists begin, such as 2026-05-01. Else today'],
        ['--parts-above NUMBER', 'Split a feed of more bytes than this (200000)'],
      ],
      examples: [
        [
          'vision-feed publish feed.json --out www/feeds --site https://www.kommune.dk/feeds/',
          'Feed, calendars, news and pages without scripts',
        ],
      ],
    },
    schema: {
      summary: 'Print the feed’s JSON Schema',
      usage: '',
      examples: [['vision-feed schema > vision-feed.schema.json', 'Keeps it in a file']],
    },
  },
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
  errors: {
    'unknown-command': ({ name = '' }) =>
      `There is no command "${name}". Write vision-feed --help to see those there are.`,
    'unknown-option': ({ reason = '' }) =>
      `The option cannot be used: ${reason}. Write --help to see those that can.`,
    'missing-argument': ({ usage = '' }) => `Something is missing. Write: vision-feed ${usage}`,
    exists: ({ path = '' }) =>
      `${path} exists and was left alone. Move it, or choose another folder.`,
    'not-written': ({ path = '', reason = '' }) =>
      reason === 'ENOSPC'
        ? `The disk is full, so ${path} could not be written. What stood there stands.`
        : `${path} could not be written (${reason}). What stood there stands.`,
    'no-such-file': ({ source = '' }) => `There is no file ${source}. Check the name.`,
    'not-read': ({ source = '', reason = '' }) => `${source} could not be read (${reason}).`,
    'too-large': ({ source = '', megabytes = 0 }) =>
      `${source} is larger than ${megabytes} MB and is not read. Split it.`,
    'not-fetched': ({ source = '', reason = '' }) =>
      `${source} could not be fetched (${reason}). Try the address in a browser.`,
    'bad-address': ({ source = '' }) =>
      `${source} is not an address to fetch from. It must start with https://`,
    'private-address': ({ source = '' }) =>
      `${source} is on a private net. Write --allow-private if that is meant.`,
    'redirect-to-http': ({ source = '' }) =>
      `${source} redirects to an address that is not secure (http). Ask for one with https.`,
    'too-many-redirects': ({ source = '', most = 0 }) =>
      `${source} redirects more than ${most} times. Use the address it ends at.`,
    'http-status': ({ source = '', status = 0 }) =>
      `${source} answered ${status}. Check that the address is right and public.`,
    timeout: ({ source = '', seconds = 0 }) =>
      `${source} did not answer in full within ${seconds} seconds. Try again later.`,
    truncated: ({ source = '' }) => `${source} was cut off half-way. Try again.`,
    'not-that-kind': ({ source = '', kind = '' }) =>
      `${source} is not ${kind}. Check that the address leads to the file itself.`,
    'no-headings': ({ source = '', known = '' }) =>
      `${source} has no column of titles. Its first row needs headings: ${known}.`,
    'unknown-type': ({ name = '', known = '' }) =>
      `"${name}" is not known. Write one of: ${known}.`,
    'bad-option': ({ name = '', value = '' }) => `${name} cannot be "${value}".`,
    busy: ({ path = '' }) =>
      `Another run is at work in the same folder. Wait until it is done. If there is none, delete the file ${path}.`,
    'not-a-feed': ({ source = '', reason = '' }) => `${source}: ${reason}`,
  },
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
  progress: { publishing: (done) => `Writing file ${done} …` },
  written: (path) => `Wrote ${path}`,
  starterTitle: 'Our vision',
  starterOrganisation: 'Your Municipality',
};
