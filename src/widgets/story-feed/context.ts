import { html, type ReactiveControllerHost } from 'lit';
import type { Story } from '../../feed/schema/stories.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import type { Language } from '../../i18n/messages.ts';
import type { StoryFeedMessages } from '../../i18n/story-feed.ts';
import type { VideoSource } from '../../model/stories/video-source.ts';
import type { Text, TextInLanguage } from '../../model/text.ts';
import { languageAttributes } from '../../ui/in-language.ts';
import type { Lively } from './lively.ts';

export type StoryLayout = 'cards' | 'list' | 'compact';

/** The widget, for what is drawn in it and must draw it again. */
export type StoryHost = ReactiveControllerHost & HTMLElement;

/** What the drawing of a story needs of its widget. */
export interface StoryContext {
  /** The feed that the story is of: its languages and zone, and where its addresses are seen from. */
  readonly snapshot: Snapshot;
  readonly language: Language;
  readonly words: StoryFeedMessages;
  /** The language that the page states: that of the widget's own words. */
  readonly lang: string;
  readonly layout: StoryLayout;
  /** Of the stories' headings. */
  readonly level: number;
  /** What answers the reader, once it is here. */
  readonly lively: Lively | undefined;
  readonly open: (id: string) => void;
  /** A press on play; `recipient` would get to know of it. */
  readonly play: (id: string, recipient: string | undefined) => void;
  /** Whether the text is shown as plain as it is, as what draws it cannot be had. */
  readonly isPlain: (id: string) => boolean;
  /** A text of a story, without the characters that mislead. */
  readonly textOf: (text: Text, story: Story) => TextInLanguage;
  /** A text of the feed, in the language that serves the reader best. */
  readonly best: (text: Text) => TextInLanguage;
  readonly link: (href: Text) => string | undefined;
  /** What may be loaded without asking: it is at home on the page's or the feed's own site. */
  readonly ownAsset: (src: string) => string | undefined;
  readonly isOwn: (address: string) => boolean;
  /** Names the widget in the page's address. */
  readonly key: string;
  readonly host: StoryHost;
}

/** A story's video as the card shows it. */
export interface StoryVideo {
  readonly source: VideoSource;
  /** Whose server it comes from, where that is not the site's own. */
  readonly recipient: string | undefined;
  readonly poster: string | undefined;
}

/** Words of ours in the card of a story in another language. */
export function inOwnLanguage(context: StoryContext, storyLang: string, content: unknown): unknown {
  const { lang, dir } = languageAttributes(context.lang, storyLang);
  if (typeof lang !== 'string') return content;
  return html`<span lang=${lang} dir=${dir}>${content}</span>`;
}
