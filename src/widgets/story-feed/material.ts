import { isOwn, ownSource } from '../../element/own-source.ts';
import { resolveLink } from '../../feed/resolve-link.ts';
import { storyFeed } from '../../i18n/story-feed.ts';
import { cleanText } from '../../model/text-clean.ts';
import { bestText, type Text, type TextInLanguage } from '../../model/text.ts';
import type { StoryContext } from './context.ts';

/** What the widget knows of itself. */
export interface Circumstances extends Omit<
  StoryContext,
  'words' | 'best' | 'textOf' | 'link' | 'isOwn' | 'ownAsset'
> {
  /** The languages to show content in, the dearest first. */
  readonly wanted: readonly string[];
}

/** What stories are drawn with. */
export function contextFor(widget: Circumstances): StoryContext {
  const { snapshot, language, wanted } = widget;
  const best = (text: Text, from = snapshot.language): TextInLanguage => {
    const found = bestText(text, wanted, from);
    return { text: cleanText(found.text), lang: found.lang };
  };
  return {
    ...widget,
    words: storyFeed[language],
    best: (text) => best(text),
    textOf: (text, story) => best(text, story.language),
    link: (href) => resolveLink(snapshot, best(href).text),
    isOwn: (address) => isOwn(snapshot, address),
    ownAsset: (src) => ownSource(snapshot, src),
  };
}
