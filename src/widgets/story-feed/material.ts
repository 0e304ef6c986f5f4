import { resolveLink, resolveSource } from '../../feed/resolve-link.ts';
import type { Story } from '../../feed/schema/stories.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { storyFeed } from '../../i18n/story-feed.ts';
import { isOwnSite } from '../../model/stories/own-site.ts';
import { cleanText } from '../../model/text-clean.ts';
import { bestText, type Text, type TextInLanguage } from '../../model/text.ts';
import { siteDefaults } from '../../page/site.ts';
import type { StoryContext } from './context.ts';
import { namesIn, type Named } from '../../feed/names.ts';

/** What the widget knows of itself. */
export interface Circumstances extends Pick<
  StoryContext,
  | 'language'
  | 'lang'
  | 'layout'
  | 'level'
  | 'lively'
  | 'open'
  | 'close'
  | 'play'
  | 'isPlain'
  | 'host'
> {
  /** The languages to show content in, the dearest first. */
  readonly wanted: readonly string[];
  /** Names the widget in the page's address. */
  readonly key: string;
}

/** What stories are drawn with; what a feed's names are is found out once a feed. */
export class StoryMaterial {
  #snapshot: Snapshot | undefined;
  #goals: ReadonlyMap<string, Named> = new Map();
  #initiatives: ReadonlyMap<string, Named> = new Map();

  contextFor(snapshot: Snapshot, widget: Circumstances): StoryContext {
    if (snapshot !== this.#snapshot) {
      this.#snapshot = snapshot;
      this.#goals = namesIn(snapshot, 'goals');
      this.#initiatives = namesIn(snapshot, 'initiatives');
    }
    const { language, wanted, key } = widget;
    const { timeZone, url: base } = snapshot;
    const best = (text: Text): TextInLanguage => clean(bestText(text, wanted, snapshot.language));
    const isOwn = (address: string): boolean =>
      isOwnSite(address, [location.href, base, ...siteDefaults().origins]);
    return {
      ...widget,
      words: storyFeed[language],
      feedLanguage: snapshot.language,
      timeZone,
      base,
      best,
      textOf: (text, story) => clean(bestText(text, wanted, languageOf(story, snapshot))),
      link: (href) => resolveLink(snapshot, best(href).text),
      isOwn,
      ownAsset: (src) => {
        const address = resolveSource(snapshot, src);
        if (address === undefined || isOwn(address)) return address;
        snapshot.report({ code: 'third-party', path: src, dropped: 'part', value: address });
        return undefined;
      },
      goals: this.#goals,
      initiatives: this.#initiatives,
      key,
    };
  }
}

const languageOf = (story: Story, snapshot: Snapshot): string =>
  story.language ?? snapshot.language;

function clean({ text, lang }: TextInLanguage): TextInLanguage {
  return { text: cleanText(text), lang };
}
