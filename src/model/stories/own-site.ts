/** An address by numbers, which has no domain to share. */
const NUMBERS = /^[\d.]+$|:/;

/**
 * Whether `url` is at home on the site of one of `homes`: the same host, or another of the same
 * domain (`medier.ishoj.dk` for `www.ishoj.dk`). What is not, belongs to somebody else, who would
 * learn the reader's address from a request.
 */
export function isOwnSite(url: string, homes: readonly string[]): boolean {
  const site = siteOf(url);
  return site !== undefined && homes.some((home) => siteOf(home) === site);
}

/** The host as people say it: without `www.`. */
export function hostName(url: string): string {
  return hostOf(url)?.replace(/^www\./, '') ?? '';
}

function siteOf(url: string): string | undefined {
  const host = hostOf(url);
  if (host === undefined || NUMBERS.test(host)) return host;
  const labels = host.split('.');
  // `example.co.uk`: where the last two are short, the third is the owner's.
  const isShared = labels.length > 2 && labels.slice(-2).every((label) => label.length <= 3);
  return labels.slice(isShared ? -3 : -2).join('.');
}

function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, origin, hostname } = new URL(url);
  // A blob is at home where the page is that made it.
  if (protocol === 'blob:' && URL.canParse(origin)) return new URL(origin).hostname;
  return hostname || undefined;
}
