import { urlOf } from '../url.ts';

/** An address by numbers, which has no domain to share. */
const NUMBERS = /^[\d.]+$|:/;

/**
 * Whether `url` is at home on the site of one of `homes`: the same host, or another of the same
 * domain (`medier.ishoj.dk` for `www.ishoj.dk`). What is not, belongs to somebody else, who would
 * learn the reader's address from a request.
 */
export function isOwnSite(url: string, homes: readonly string[]): boolean {
  const site = siteOf(url);
  return site !== '' && homes.some((home) => siteOf(home) === site);
}

/** The host as people say it: without `www.`; empty where there is none. */
export function hostName(url: string): string {
  return hostOf(url).replace(/^www\./, '');
}

function siteOf(url: string): string {
  const host = hostName(url);
  if (NUMBERS.test(host)) return host;
  const labels = host.split('.');
  // `example.co.uk`: where the last two are short, the third is the owner's.
  const isShared = labels.length > 2 && labels.slice(-2).every((label) => label.length <= 3);
  return labels.slice(isShared ? -3 : -2).join('.');
}

function hostOf(url: string): string {
  const { protocol, origin = '', hostname = '' } = urlOf(url) ?? {};
  // A blob is at home where the page is that made it.
  return protocol === 'blob:' ? hostOf(origin) : hostname;
}
