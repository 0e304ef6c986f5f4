import { safeSource } from '../../src/model/link.ts';

const FROM_ROOT = /^\/(?![/\\])/;

/**
 * The page that an editor wrote, as a link can lead to it: from the site's root, or in full. Undefined
 * where it is neither, for a link to `kalender` would lead somewhere else from every page.
 */
export function writtenPage(written: string): string | undefined {
  if (FROM_ROOT.test(written)) return written;
  return safeSource(/^www\./i.test(written) ? `https://${written}` : written);
}
