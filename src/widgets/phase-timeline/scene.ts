import { stringAt } from '../../feed/raw.ts';
import type { Activity } from '../../feed/schema/activities.ts';
import type { Decision } from '../../feed/schema/decisions.ts';
import { dateText } from '../../format/dates.ts';
import { listText } from '../../format/names.ts';
import type { Language } from '../../i18n/messages.ts';
import type { TimelineWordMessages } from '../../i18n/timeline-words.ts';
import { phaseTimeline, type TimelineMessages } from '../../i18n/phase-timeline.ts';
import { fromDayNumber } from '../../model/plain-date.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { numberedNames, shortName } from '../../model/timeline/overlap.ts';
import { spanOf } from '../../model/timeline/span.ts';
import { standingOf, type Standing } from '../../model/timeline/status.ts';
import type { Text, TextInLanguage } from '../../model/text.ts';
import { labelOf, whenOf, type When, type WhenValue } from '../../model/when.ts';
import { inLanguage } from '../../ui/in-language.ts';
import type { Timeline } from './read-timeline.ts';
import type { Wording } from './wording.ts';

/** What a reader may open. */
export type OpenKind = 'activity' | 'decision' | 'phase' | 'several';
export type Open = (kind: OpenKind, id: string, opener?: EventTarget | null) => void;

export interface SceneOptions {
  readonly timeline: Timeline;
  readonly language: Language;
  /** The language of the page, for the words of dates and for `lang`. */
  readonly pageLanguage: string;
  readonly best: (text: Text) => TextInLanguage;
  /** Once it is here. */
  readonly wording: Wording | undefined;
  readonly today: number;
  /** The level of the widget's heading. */
  readonly level: number;
  readonly open: Open;
}

/** What all views draw with: the feed's words in the reader's language. */
export class Scene {
  readonly timeline: Timeline;
  readonly language: Language;
  readonly words: TimelineMessages;
  readonly pageLanguage: string;
  readonly today: number;
  readonly level: number;
  readonly open: Open;
  readonly #best: SceneOptions['best'];
  readonly #wording: Wording | undefined;
  #isWanting = false;

  constructor(options: SceneOptions) {
    const { timeline, language, pageLanguage, best, wording, today, level, open } = options;
    this.timeline = timeline;
    this.language = language;
    this.words = phaseTimeline[language];
    this.pageLanguage = pageLanguage;
    this.today = today;
    this.level = level;
    this.open = open;
    this.#best = best;
    this.#wording = wording;
  }

  /** Whether dates and standings can be said, and lists be drawn. */
  get isWorded(): boolean {
    return this.#wording !== undefined;
  }

  /** The words of lists, for what is drawn only once they are here. */
  get more(): TimelineWordMessages {
    if (!this.#wording) throw new Error('a list is drawn before its words are here');
    return this.#wording.words[this.language];
  }

  /** Something was asked for that can be said only once the wording is here. */
  get isWanting(): boolean {
    return this.#isWanting;
  }

  /** The words of a text alone, for names that are read out. */
  plain(text: Text | undefined): string {
    return text === undefined ? '' : this.#best(text).text;
  }

  /** The text, marked with its language where that is another. */
  text(text: Text | undefined): unknown {
    return text === undefined ? undefined : inLanguage(this.#best(text), this.pageLanguage);
  }

  /** A text of several lines, drawn by `template`. */
  block(text: Text | undefined, template: (words: string) => unknown): unknown {
    if (text === undefined) return undefined;
    return inLanguage(this.#best(text), this.pageLanguage, template, 'block');
  }

  activity({ kind, position }: TimelineEntry): Activity | undefined {
    return kind === 'activity' ? this.timeline.activities.at(position) : undefined;
  }

  decision({ kind, position }: TimelineEntry): Decision | undefined {
    return kind === 'decision' ? this.timeline.decisions.at(position) : undefined;
  }

  /** The words that name it; undefined where too little is left of it to be shown. */
  titleOf(entry: TimelineEntry): Text | undefined {
    return (this.activity(entry) ?? this.decision(entry))?.title;
  }

  title(entry: TimelineEntry): string {
    return this.plain(this.titleOf(entry));
  }

  /** How long its name is: of ten thousand, few find room for theirs and are read in full. */
  titleLength(entry: TimelineEntry): number {
    const { activities, decisions } = this.timeline;
    const list = entry.kind === 'activity' ? activities : decisions;
    return (stringAt(list.raw(entry.position), 'title') ?? this.title(entry)).length;
  }

  /**
   * When it is, as its writer says it; by its event, where that says otherwise. Empty where that
   * takes words that are not here yet.
   */
  date(entry: TimelineEntry): string {
    const own = this.activity(entry)?.when;
    const label = labelOf(own);
    if (label !== undefined && !this.#hasMoved(entry, own)) return this.plain(label);
    return this.#when(entry.when);
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
    if (label !== undefined) return this.plain(label);
    return this.#when(whenOf(when));
  }

  standing(entry: TimelineEntry): Standing {
    return standingOf(entry, this.today);
  }

  /** How it stands, in words; decisions say what came of them instead. */
  status(entry: TimelineEntry): string {
    const decision = this.decision(entry);
    if (decision) return this.plain(decision.outcome);
    return this.#wording?.words[this.language].status[this.standing(entry)] ?? '';
  }

  /** "Fase 1 og 2", or the names one by one where they do not count. */
  names(titles: readonly Text[]): string {
    const plain = titles.map((title) => this.plain(title));
    const numbered = numberedNames(plain);
    if (!numbered) return listText(plain.map(shortName), this.pageLanguage);
    return `${numbered.stem} ${listText(numbered.numbers, this.pageLanguage)}`;
  }

  #when(when: When | undefined): string {
    const wording = this.#wording;
    if (!wording) {
      this.#isWanting = true;
      return '';
    }
    return when ? wording.date(when, this.pageLanguage) : wording.words[this.language].dateUnknown;
  }

  #hasMoved(entry: TimelineEntry, own: WhenValue | undefined): boolean {
    const when = whenOf(own);
    if (!when || !entry.span) return false;
    const { from, to } = spanOf(when);
    return from !== entry.span.from || to !== entry.span.to;
  }
}
