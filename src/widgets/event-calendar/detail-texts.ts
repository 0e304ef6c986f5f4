import type { TemplateResult } from 'lit';
import { parseMarkdown } from '../../model/markdown.ts';
import { renderRichText, richTextStyles } from '../../ui/rich-text.ts';

/** @lazy */
export const sheets = [richTextStyles];

/** Paragraphs, lists and links of an event's text. `base` is the feed's address. */
export function renderText(text: string, base: string): TemplateResult {
  return renderRichText(parseMarkdown(text, base));
}
