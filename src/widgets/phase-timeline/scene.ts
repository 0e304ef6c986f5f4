import { activities, type Activity } from '../../feed/schema/activities.ts';
import { decisions, type Decision } from '../../feed/schema/decisions.ts';
import { section } from '../../feed/section.ts';
import { whenText } from '../../format/when-text.ts';
import { timelineWords, type TimelineWordMessages } from '../../i18n/timeline-words.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import type { Mark } from '../../model/timeline/lane.ts';
import type { Standing } from '../../model/timeline/status.ts';
import type { Text } from '../../model/text.ts';
import type { When } from '../../model/when.ts';
import { inLanguage } from '../../ui/in-language.ts';
import type { BarItem } from './bars-layout.ts';
import { Sketch } from './sketch.ts';

const SAID_BY_DATE: ReadonlySet<Standing> = new Set(['coming', 'undated']);

/** What all views draw with: dates, standings and lists in words, and items read in full. */
export class Scene extends Sketch {
  get more(): TimelineWordMessages {
    return timelineWords[this.language];
  }

  /** The text, marked with its language where that is another. */
  text(text: Text | undefined): unknown {
    return text === undefined ? undefined : inLanguage(this.best(text), this.pageLanguage);
  }

  /** A text of several lines, drawn by `template`. */
  block(text: Text | undefined, template: (words: string) => unknown): unknown {
    if (text === undefined) return undefined;
    return inLanguage(this.best(text), this.pageLanguage, template, 'block');
  }

  activity({ kind, position }: TimelineEntry): Activity | undefined {
    if (kind !== 'activity') return;
    return section(this.timeline.snapshot, activities).at(position);
  }

  decision({ kind, position }: TimelineEntry): Decision | undefined {
    if (kind !== 'decision') return;
    return section(this.timeline.snapshot, decisions).at(position);
  }

  /** The words that name it; undefined where too little is left of it to be shown. */
  titleOf(entry: TimelineEntry): Text | undefined {
    return (this.activity(entry) ?? this.decision(entry))?.title;
  }

  /** Title, date and standing in one, as they are read out. */
  override nameOf(mark: Mark<BarItem>): string {
    const [first, ...more] = mark.entries;
    if (more.length > 0) return this.words.count(mark.entries.length);
    const name = this.title(first);
    if (first.kind === 'phase') return said(name, this.period(first.phase.when));
    const isSaid = first.kind === 'activity' && SAID_BY_DATE.has(this.standing(first));
    return said(name, this.date(first), isSaid ? '' : this.status(first));
  }

  /** How it stands, in words; decisions say what came of them instead. */
  status(entry: TimelineEntry): string {
    const decision = this.decision(entry);
    return decision ? this.plain(decision.outcome) : this.more.status[this.standing(entry)];
  }

  protected override dateOf(when: When | undefined): string {
    return when ? whenText(when, this.pageLanguage).text : this.more.dateUnknown;
  }
}

const said = (...words: string[]): string => words.filter(Boolean).join(', ');
