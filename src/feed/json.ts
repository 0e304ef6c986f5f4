import { FeedError } from './errors.ts';

const WEB_PAGE = /^\uFEFF?\s*<(?:!doctype html|html|head|body|!--)/i;

/** What JSON.parse may have of `text`: Windows editors put a byte order mark before it. */
const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/**
 * JSON.parse that says that a text is no JSON, and that it is a web page where it is one: what a
 * server sends with "200 OK" when a file has moved. `url` goes into the error.
 */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const html = WEB_PAGE.test(text);
    throw new FeedError('not-json', { url, cause, ...(html && { html }) });
  }
}

/** As `parseJson`, and says where the text goes wrong; that is looked for only then. */
export async function parseFetched(text: string, url: string): Promise<unknown> {
  try {
    return parseJson(text, url);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const place = await import('./json-fault.ts').then(
      ({ jsonFault }) => jsonFault(withoutMark(text)),
      // Without it the fault is still the fault.
      () => undefined,
    );
    throw Object.assign(error, place);
  }
}
