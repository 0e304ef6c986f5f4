import { resolveSource } from '../feed/resolve-link.ts';
import type { Snapshot } from '../feed/snapshot.ts';
import { isOwnSite } from '../model/stories/own-site.ts';
import { siteDefaults } from '../page/site.ts';

/** Whether `address` is at home on the page's own site, the feed's, or one that the page's site allows. */
export const isOwn = ({ url }: Snapshot, address: string): boolean =>
  isOwnSite(address, [location.href, url, ...siteDefaults().origins]);

/**
 * The absolute address of what a page loads without asking; undefined, and an issue, where that is
 * somebody else's, who would learn the reader's address by it.
 */
export function ownSource(snapshot: Snapshot, src: string): string | undefined {
  const address = resolveSource(snapshot, src);
  if (address === undefined || isOwn(snapshot, address)) return address;
  snapshot.report({ code: 'third-party', path: src, dropped: 'part', value: address });
  return undefined;
}
