import type { ErrorMessages } from '../errors.ts';

// The reader of the page can do nothing about a faulty file: to them it is simply not here now.
const notNow = {
  title: 'The content cannot be fetched right now',
  advice: 'Please try again in a moment.',
};
const notShown = {
  title: 'The content cannot be shown right now',
  advice: 'Please try again later.',
};

export const en: ErrorMessages = {
  offline: {
    title: 'There is no connection',
    advice: 'Check your internet connection and try again.',
    detail: () =>
      'The server could not be reached: the connection is down or the address is wrong.',
  },
  timeout: {
    title: 'Fetching the content is taking too long',
    advice: 'Please try again in a moment.',
    detail: () => 'The server did not answer within 15 seconds.',
  },
  http: {
    ...notNow,
    detail: ({ status }) =>
      status === 404 || status === 410
        ? `There is no file at the address (answer ${status}).`
        : `The server answered with an error${status === undefined ? '' : ` ${status}`}.`,
  },
  cors: {
    ...notNow,
    detail: () =>
      'The server answers but does not let other sites read the file. ' +
      'It must send "Access-Control-Allow-Origin: *".',
  },
  refused: {
    ...notShown,
    detail: () =>
      'The address belongs to a site that is not allowed on this page. ' +
      'Allowed sites are listed in "data-allow" on the script.',
  },
  aborted: { ...notNow, detail: () => 'The request was cancelled.' },
  'too-large': { ...notShown, detail: () => 'The file is larger than 64 MB.' },
  'not-json': {
    ...notShown,
    detail: ({ html, line, column }) =>
      html
        ? 'The address gives a web page (HTML), not a JSON file.'
        : line === undefined
          ? 'The file is not valid JSON.'
          : `The file is not valid JSON: the fault is on line ${line}${column === undefined ? '' : `, character ${column}`}.`,
  },
  'not-a-feed': {
    ...notShown,
    detail: () => 'The file is JSON but not a vision feed.',
  },
  'wrong-version': {
    ...notShown,
    detail: ({ version }) =>
      version === undefined
        ? 'The feed does not say which version it is. It must have "version": 1.'
        : `The feed is version ${version}. Only version 1 is read here.`,
  },
};
