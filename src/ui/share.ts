import type { TemplateResult } from 'lit';
import { canShare, type CopyController } from '../controllers/copy.ts';
import type { KitMessages } from '../i18n/kit.ts';
import { renderNotedButton } from './copy.ts';
import { link, share } from './icons.ts';

export interface Shareable {
  /** Tells this button from others in the widget. */
  readonly key: string;
  readonly title: string;
  readonly url: string;
}

/** Opens the device's share sheet where there is one, else copies the link. Needs `copyStyles`. */
export function renderShareButton(
  copier: CopyController,
  words: Pick<KitMessages, 'share' | 'copyLink' | 'linkCopied' | 'copyFailed'>,
  shareable: Shareable,
): TemplateResult {
  const { key, url } = shareable;
  const hasSheet = canShare(url);
  const said = { copied: words.linkCopied, copyFailed: words.copyFailed };
  return renderNotedButton(copier, said, {
    key,
    label: hasSheet ? words.share : words.copyLink,
    icon: hasSheet ? share() : link(),
    press: () => copier.share(key, shareable, said),
  });
}
