import { whenText } from '../../format/when-text.ts';
import { timelineWords, type TimelineWordMessages } from '../../i18n/timeline-words.ts';
import type { Catalogue } from '../../i18n/messages.ts';
import type { When } from '../../model/when.ts';

/** What says dates and standings: it comes with the list, or with a view that is no drawing. */
export interface Wording {
  readonly date: (when: When, lang: string) => string;
  readonly words: Catalogue<TimelineWordMessages>;
}

/** @lazy */
export const wording: Wording = {
  date: (when, lang) => whenText(when, lang).text,
  words: timelineWords,
};
