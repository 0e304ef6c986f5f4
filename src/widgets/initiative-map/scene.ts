import { stringAt } from '../../feed/raw.ts';
import type { InitiativeMapMessages } from '../../i18n/initiative-map.ts';
import type { Language } from '../../i18n/messages.ts';
import { parsePlainDate } from '../../model/day-number.ts';
import type { Text, TextInLanguage } from '../../model/text.ts';
import { wordsIn } from '../../ui/in-language.ts';
import type { Entry } from './entry.ts';
import { textAt } from './look.ts';
import type { GoalMark, InitiativeFeed } from './read-initiatives.ts';

export interface SceneFacts {
  readonly feed: InitiativeFeed;
  readonly words: InitiativeMapMessages;
  readonly language: Language;
  readonly pageLanguage: string;
  /** The level of the widget's own heading. */
  readonly level: number;
  readonly best: (text: Text) => TextInLanguage;
  readonly link: (href: Text) => string | undefined;
  readonly asset: (src: string) => string | undefined;
  /** The address of this page with the initiative open. */
  readonly hrefOf: (id: string) => string;
  readonly follow: (event: MouseEvent, id: string) => void;
  /** Goals that are filtered by: marks show these first. */
  readonly wantedGoals: () => readonly string[];
}

let made = 0;

/** What all views draw with: the feed, the words, and how a text of the feed is put. */
export class Scene implements SceneFacts {
  declare readonly feed: InitiativeFeed;
  declare readonly words: InitiativeMapMessages;
  declare readonly language: Language;
  declare readonly pageLanguage: string;
  declare readonly level: number;
  declare readonly best: SceneFacts['best'];
  declare readonly link: SceneFacts['link'];
  declare readonly asset: SceneFacts['asset'];
  declare readonly hrefOf: SceneFacts['hrefOf'];
  declare readonly follow: SceneFacts['follow'];
  declare readonly wantedGoals: SceneFacts['wantedGoals'];
  /** Tells it from any other: for what is drawn once a scene. */
  readonly number = ++made;

  constructor(facts: SceneFacts) {
    Object.assign(this, facts);
  }

  /** A text of the feed, marked with its language where that is another. */
  text(text: Text): unknown {
    const { lang, text: words } = this.best(text);
    return wordsIn(lang, this.pageLanguage, words);
  }

  /** A text where only words can stand: in a name, between others. */
  plain(text: Text): string {
    return this.best(text).text;
  }

  /** The goal an initiative is drawn in: one that is filtered by, else its first. */
  goalOf({ goals }: Entry): GoalMark | undefined {
    const id = goals.find((goal) => this.wantedGoals().includes(goal)) ?? goals[0];
    return id === undefined ? undefined : this.feed.goals.get(id);
  }

  goalsOf({ goals }: Entry): readonly GoalMark[] {
    return goals.flatMap((id) => this.feed.goals.get(id) ?? []);
  }

  goalNames(entry: Entry): string {
    return this.list(this.goalsOf(entry).map(({ title }) => title));
  }

  placeNames({ places }: Entry): string {
    return places.length > 0 ? this.list(places.map(({ name }) => name)) : this.words.everywhere;
  }

  list(texts: readonly Text[]): string {
    return joined(
      this.words,
      texts.map((text) => this.plain(text)),
    );
  }

  /** "I gang, fase 1 og fase 2" */
  status({ status, phases }: Entry): string {
    const names = this.feed.phases.filter(({ id }) => phases.includes(id));
    const said = this.words.statuses[status];
    if (names.length === 0) return said;
    const short = names.map(({ title }) => shortName(this.plain(title)));
    return `${said}, ${joined(this.words, short)}`;
  }

  /** "opdateret 4. marts 2024"; undefined where the feed has no date. */
  updated({ item }: Entry): string | undefined {
    const date = parsePlainDate(stringAt(item, 'statusDate') ?? '');
    return date && this.words.updated(date.day, date.month, date.year);
  }

  /** Who is responsible. */
  owner({ item }: Entry): Text | undefined {
    return textAt(item, 'owner');
  }
}

/** "Ishøj, Ballerup og Greve". By hand: the first `Intl` object of a page is dear. */
function joined({ and }: InitiativeMapMessages, texts: readonly string[]): string {
  const before = texts.slice(0, -1).join(', ');
  const last = texts.at(-1) ?? '';
  return before ? `${before} ${and} ${last}` : last;
}

/**
 * A phase's name within a sentence: "fase 2" of "Fase 2: Idéer og løsninger". A name in capitals
 * keeps them.
 */
export function shortName(title: string): string {
  const [name = ''] = title.split(/:\s/, 1);
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
