import { TEMPLATE_VERSION } from './data.ts';

/** How a signature, or the mail-flow rule that adds it, says that it is ours: what lacks it is not touched. */
export const MARK = 'vision-signature';

/** What stands in the signature, in a place nobody sees: `vision-signature 7/1`. */
export function versionMark(feed: string): string {
  // Signs that would end an HTML comment or an RTF group never get into it.
  const safe = feed
    .replace(/[^\w:.+-]/g, '')
    .replace(/-{2,}/g, '-')
    .slice(0, 40);
  return `${MARK} ${safe || '0'}/${TEMPLATE_VERSION}`;
}
