import { dateText } from '../../format/dates.ts';
import { listText } from '../../format/names.ts';
import type { Language } from '../../i18n/messages.ts';
import { phaseTimeline, type TimelineMessages } from '../../i18n/phase-timeline.ts';
import { fromDayNumber } from '../../model/plain-date.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import type { Mark } from '../../model/timeline/lane.ts';
import { numberedNames, shortName } from '../../model/timeline/names.ts';
import { standingOf, type Standing } from '../../model/timeline/status.ts';
import type { Text, TextInLanguage } from '../../model/text.ts';
import { labelOf, whenOf, type When, type WhenValue } from '../../model/when.ts';
import type { BarItem } from './bars-layout.ts';
import type { Timeline } from './read-timeline.ts';

/** What a reader may open; or a key that was pressed before what walks through the drawing was here. */
export type OpenKind = 'activity' | 'decision' | 'phase' | 'several' | 'key';
export type Open = (kind: OpenKind, id: string, opener?: EventTarget | null) => void;

export interface SketchOptions {
  readonly timeline: Timeline;
  readonly language: Language;
  /** The language of the page, for the words of dates and for `lang`. */
  readonly pageLanguage: string;
  readonly best: (text: Text) => TextInLanguage;
  readonly today: number;
  /** The level of the widget's heading. */
  readonly level: number;
  readonly open: Open;
}

/** What the first picture is drawn with: the feed's words in the reader's language. */
export class Sketch {
  declare readonly timeline: Timeline;
  declare readonly language: Language;
  declare readonly pageLanguage: string;
  declare readonly best: SketchOptions['best'];
  declare readonly today: number;
  declare readonly level: number;
  declare readonly open: Open;
  readonly words: TimelineMessages;
  /** A date was asked for that takes more words than a first picture has. */
  isWanting = false;

  constructor(options: SketchOptions) {
    Object.assign(this, options);
    this.words = phaseTimeline[options.language];
  }

  /** The words of a text alone, for names that are read out. */
  plain(text: Text | undefined): string {
    return typeof text === 'string' ? text : text ? this.best(text).text : '';
  }

  title(item: BarItem): string {
    return this.plain(item.kind === 'phase' ? item.phase.title : item.title);
  }

  /** How a mark is called by those who hear it, where its words do not say it. */
  nameOf({ entries, label }: Mark<BarItem>): string | undefined {
    if (entries.length > 1) return this.words.count(entries.length);
    return label === 'none' ? this.title(entries[0]) : undefined;
  }

  /** When it is, as its writer says it. */
  date({ label, when }: TimelineEntry): string {
    return label === undefined ? this.dateOf(when) : this.plain(label);
  }

  /** The same in the middle of a sentence: a day is named with its weekday. */
  dateInSentence(entry: TimelineEntry): string {
    const { span } = entry;
    if (span?.from === undefined || span.from !== span.to || span.softFrom) return this.date(entry);
    return dateText(fromDayNumber(span.from), this.pageLanguage, { weekday: 'long' });
  }

  /** The date of a phase or a process. */
  period(when: WhenValue | undefined): string {
    const label = labelOf(when);
    return label === undefined ? this.dateOf(whenOf(when)) : this.plain(label);
  }

  standing(entry: TimelineEntry): Standing {
    return standingOf(entry, this.today);
  }

  /** "Fase 1 og 2", or the names one by one where they do not count. */
  names(titles: readonly Text[]): string {
    const plain = titles.map((title) => this.plain(title));
    const numbered = numberedNames(plain);
    if (!numbered) return listText(plain.map(shortName), this.pageLanguage);
    return `${numbered.stem} ${listText(numbered.numbers, this.pageLanguage)}`;
  }

  /** Empty, until the words are here. */
  protected dateOf(_when: When | undefined): string {
    this.isWanting = true;
    return '';
  }
}
