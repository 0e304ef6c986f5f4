import { organisation } from '../../feed/schema/organisation.ts';
import { signature } from '../../feed/schema/signature.ts';
import { vision } from '../../feed/schema/vision.ts';
import { single } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import type { Language } from '../../i18n/messages.ts';
import type { Now, SignatureSource } from '../../model/signature/data.ts';
import { signatureSource } from '../../model/signature/source.ts';
import { zoneOf } from '../../model/zone.ts';

/** What the feed gives a signature. Mails carry the addresses the feed is published at. */
export function readSource(
  snapshot: Snapshot,
  wanted: readonly string[],
  here: (src: string) => string | undefined,
): SignatureSource {
  const { language, updated, url, self = url } = snapshot;
  const feed = {
    language,
    updated,
    organisation: single(snapshot, organisation),
    vision: single(snapshot, vision),
    signature: single(snapshot, signature),
  };
  return signatureSource(feed, wanted, self, here);
}

/** The languages we have words in that the feed has its sentence in. */
export function languagesIn(snapshot: Snapshot): readonly Language[] {
  const ours: readonly Language[] = ['da', 'en'];
  const own = single(snapshot, vision);
  const text =
    single(snapshot, signature)?.lines?.vision?.text ??
    own?.sentence ??
    own?.title ??
    snapshot.title;
  return typeof text === 'string' ? [] : ours.filter((language) => language in text);
}

/** The moment it is, on the world's clock and on the feed's. */
export function nowIn({ timeZone }: Snapshot): Now {
  const instant = Date.now();
  return { instant, wall: zoneOf(timeZone)?.toWall(instant) ?? instant };
}
