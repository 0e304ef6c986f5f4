import { single } from '../feed/read.ts';
import { organisation } from '../feed/schema/organisation.ts';
import { signature } from '../feed/schema/signature.ts';
import { vision } from '../feed/schema/vision.ts';
import { languageOf } from '../i18n/messages.ts';
import { signatureLines as signatureWords } from '../i18n/signature-lines.ts';
import { signatureLines } from '../model/signature/lines.ts';
import { plainText } from '../model/signature/plain-text.ts';
import { signatureSource } from '../model/signature/source.ts';
import { escaped, paragraph } from './html.ts';
import type { FallbackOptions } from './options.ts';
import type { ToldFeed } from './told-feed.ts';

/** The signature as text, to be copied by hand. */
export function signatureItems(feed: ToldFeed, options: FallbackOptions): string {
  const { snapshot, ui, zone, language } = feed;
  const organisationOf = single(snapshot, organisation);
  const visionOf = single(snapshot, vision);
  if (!organisationOf && !visionOf) return '';
  const source = signatureSource(
    {
      language: snapshot.language,
      updated: snapshot.updated,
      organisation: organisationOf,
      vision: visionOf,
      signature: single(snapshot, signature),
    },
    [language],
    snapshot.url,
  );
  const instant = options.now ?? feed.stamp;
  const lines = signatureLines({ name: ui.signatureName, title: ui.signatureTitle }, source, {
    template: 'text',
    words: signatureWords[languageOf(language)],
    now: { instant, wall: zone.toWall(instant) },
  });
  const text = escaped(plainText(lines).trim()).replaceAll('\r\n', '<br>\n');
  return paragraph(escaped(ui.signature)) + paragraph(text);
}
