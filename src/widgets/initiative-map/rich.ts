import { html, type TemplateResult } from 'lit';
import { parseMarkdown } from '../../model/markdown.ts';
import type { Text } from '../../model/text.ts';
import { languageAttributes } from '../../ui/in-language.ts';
import { renderRichText } from '../../ui/rich-text.ts';
import type { Scene } from './scene.ts';

/** A text of the feed with its paragraphs, lists and links. */
export function rich(scene: Scene, text: Text): TemplateResult {
  const { text: words, lang: own } = scene.best(text);
  const { lang, dir } = languageAttributes(own, scene.pageLanguage);
  return html`<div lang=${lang} dir=${dir}>
    ${renderRichText(parseMarkdown(words, scene.feed.snapshot.url))}
  </div>`;
}
