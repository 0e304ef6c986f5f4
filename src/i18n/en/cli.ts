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
    'not-a-feed': ({ source = '', reason = '' }) => `${source}: ${reason}`,
  },
  words: { error: 'Error', warning: 'Warning', fix: 'Do this' },
  place: (line, column) => `line ${line}, column ${column}`,
  verdict: (source, errors, warnings) =>
    errors + warnings === 0
      ? `${source}: no faults.`
      : `${source}: ${errors === 0 ? 'no errors' : count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}.`,
  written: (path) => `Wrote ${path}`,
  starterTitle: 'Our vision',
  starterOrganisation: 'Your Municipality',
};
