import { FeedError } from './errors.ts';
import { jsonFault } from './json-fault.ts';

const WEB_PAGE = /^\s*<(?:!doctype html|html|head|body|!--)/i;

/**
 * JSON.parse that says where a text goes wrong, and that it is a web page where it is one: what a
 * server sends with "200 OK" when a file has moved. `url` goes into the error.
 */
export function parseJson(text: string, url: string): unknown {
  // A byte order mark: Windows editors put it there, JSON.parse stops at it.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const html = WEB_PAGE.test(json);
    throw new FeedError('not-json', { url, cause, ...(html && { html }), ...jsonFault(json) });
  }
}
