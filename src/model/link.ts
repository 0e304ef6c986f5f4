import { urlOf } from './url.ts';

/** What a link may be; everything else (`javascript:`, `data:`, `file:` …) is no link. */
const LINK_PROTOCOLS = new Set(['https:', 'http:', 'mailto:', 'tel:']);
const SOURCE_PROTOCOLS = new Set(['https:', 'http:']);

/** No browser's address bar holds more, and no honest link needs it. */
const LONGEST = 8192;

/** A number to call. `*` and `#` would be codes to the telephone itself. */
const TELEPHONE = /^tel:\+?(?:[\d\s().-]|%20){2,}(?:;ext=\d+)?$/i;

/**
 * The address of a link from a feed, made absolute, or `undefined` where it may not be followed.
 *
 * The browser's own URL parser decides what the text is, so that what is judged here is what would
 * be opened: it drops line breaks inside `java\nscript:`, leading control characters and white
 * space, and reads `//host` and `\\host` as another host. An address with a name or a password
 * before the host is refused: `https://www.ishoj.dk@example.com` leads to example.com.
 *
 * Without `base` only absolute addresses are links.
 */
export function safeLink(href: string, base?: string): string | undefined {
  const url = parse(href, base);
  if (!url || !LINK_PROTOCOLS.has(url.protocol)) return undefined;
  if (url.protocol === 'tel:' && !TELEPHONE.test(url.href)) return undefined;
  return url.href;
}

/** The address of an image or a film from a feed, made absolute, or `undefined` where it is unsafe. */
export function safeSource(src: string, base?: string): string | undefined {
  const url = parse(src, base);
  return url && SOURCE_PROTOCOLS.has(url.protocol) ? url.href : undefined;
}

/** Whether `href` leads away from the site of `page`; mail and telephone lead nowhere. */
export function isExternal(href: string, page: string): boolean {
  const url = parse(href, page);
  if (!url || !SOURCE_PROTOCOLS.has(url.protocol)) return false;
  return siteOf(url.host) !== siteOf(parse(page)?.host ?? '');
}

function siteOf(host: string): string {
  return host.replace(/^www\./, '');
}

function parse(href: string, base?: string): URL | undefined {
  // An empty address means the feed itself, which is nothing to read.
  if (href.length > LONGEST || href.trim() === '') return undefined;
  const url = urlOf(href, base);
  return url?.username || url?.password ? undefined : url;
}
