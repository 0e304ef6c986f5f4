import type { CliMessages } from '../cli.ts';

export const errors: CliMessages['errors'] = {
  'unknown-command': ({ name = '' }) =>
    `There is no command "${name}". Write vision-feed --help to see those there are.`,
  'unknown-option': ({ name = '' }) =>
    `There is no option ${name}. Write --help to see those there are.`,
  'option-value': ({ name = '' }) =>
    `The option ${name} is not written right, or what belongs behind it is missing.`,
  'missing-argument': ({ usage = '' }) => `Something is missing. Write: vision-feed ${usage}`,
  exists: ({ path = '' }) => `${path} exists and was left alone. Move it, or choose another place.`,
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
  'open-quote': ({ source = '' }) =>
    `${source} has a quotation mark that is never closed. Is the file whole? Save it as CSV again.`,
  truncated: ({ source = '' }) => `${source} was cut off half-way. Try again.`,
  'not-that-kind': ({ source = '', kind = '' }) =>
    `${source} is not ${kind}. Check that the address leads to the file itself.`,
  'no-headings': ({ source = '', known = '' }) =>
    `${source} has no column of titles. Its first row needs headings: ${known}.`,
  'unknown-type': ({ name = '', known = '' }) => `"${name}" is not known. Write one of: ${known}.`,
  'no-config': ({ path = '' }) =>
    `There is no ${path} here. Go to its folder, or write --config FILE. vision-feed init makes one.`,
  'bad-config': ({ path = '', reason = '', count = 1 }) =>
    Number(count) > 1
      ? `There are ${count} faults in ${path}. The first: ${reason}.`
      : `There is a fault in ${path}: ${reason}.`,
  'missing-setting': ({ path = '', name = '' }) =>
    `${path} lacks "${name}". Write it there, or as the option --${name}.`,
  'unknown-source': ({ name = '', known = '' }) =>
    `There is no source "${name}" in the settings. They are: ${known || 'none yet'}.`,
  'unknown-item': ({ id = '' }) =>
    `There is nothing with the id "${id}". See the ids by vision-feed review, or in vision.json.`,
  'empty-source': () => 'The source is suddenly empty. Write --allow-empty if that is right.',
  'bad-memory': ({ path = '' }) =>
    `${path} cannot be read. Without it the command does not know what it did last: take it from a backup, or move it away.`,
  'same-name': ({ name = '' }) => `Two sources are called "${name}". Name them: NAME=FEED.`,
  'no-people': ({ source = '' }) =>
    `${source} has no column of names. The first row must have headings, such as displayName, jobTitle and mail.`,
  'bad-option': ({ name = '', value = '' }) => `${name} cannot be "${value}".`,
  busy: ({ path = '' }) =>
    `Another run is at work in the same folder. Wait until it is done. If there is none, delete the file ${path}.`,
  'not-a-feed': ({ source = '', reason = '' }) => `${source}: ${reason}`,
};
