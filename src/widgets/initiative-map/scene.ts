import { nothing } from 'lit';
import { dateText } from '../../format/dates.ts';
import { listText } from '../../format/names.ts';
import type { Initiative } from '../../feed/schema/initiatives.ts';
import type { InitiativeMapMessages } from '../../i18n/initiative-map.ts';
import type { KitMessages } from '../../i18n/kit.ts';
import type { Language } from '../../i18n/messages.ts';
import { parsePlainDate } from '../../model/plain-date.ts';
import type { Text, TextInLanguage } from '../../model/text.ts';
import { inLanguage } from '../../ui/in-language.ts';
import type { Entry } from './entry.ts';
import type { GoalMark, InitiativeFeed } from './read-initiatives.ts';

export interface SceneFacts {
  readonly feed: InitiativeFeed;
  readonly words: InitiativeMapMessages;
  readonly kit: KitMessages;
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
  readonly wantedGoals: readonly string[];
}

/** What all views draw with: the feed, the words, and how a text of the feed is put. */
export class Scene {
  readonly feed: InitiativeFeed;
  readonly words: InitiativeMapMessages;
  readonly kit: KitMessages;
  readonly language: Language;
  readonly pageLanguage: string;
  readonly level: number;
  readonly best: SceneFacts['best'];
  readonly link: SceneFacts['link'];
  readonly asset: SceneFacts['asset'];
  readonly hrefOf: SceneFacts['hrefOf'];
  readonly follow: SceneFacts['follow'];
  readonly #wantedGoals: readonly string[];
  readonly #phases: ReadonlyMap<string, Text>;

  constructor(facts: SceneFacts) {
    this.feed = facts.feed;
    this.words = facts.words;
    this.kit = facts.kit;
    this.language = facts.language;
    this.pageLanguage = facts.pageLanguage;
    this.level = facts.level;
    this.best = facts.best;
    this.link = facts.link;
    this.asset = facts.asset;
    this.hrefOf = facts.hrefOf;
    this.follow = facts.follow;
    this.#wantedGoals = facts.wantedGoals;
    this.#phases = new Map(facts.feed.phases.map(({ id, title }) => [id, title]));
  }

  /** A text of the feed, marked with its language where that is another. */
  text(text: Text): unknown {
    return inLanguage(this.best(text), this.pageLanguage);
  }

  /** A text where only words can stand: in a name, between others. */
  plain(text: Text): string {
    return this.best(text).text;
  }

  /** The rest of what the feed knows of an initiative; undefined where too little is left of it. */
  read(entry: Entry): Initiative | undefined {
    return this.feed.list.at(entry.position);
  }

  /** The goal an initiative is drawn in: one that is filtered by, else its first. */
  goalOf({ goals }: Entry): GoalMark | undefined {
    const id = goals.find((goal) => this.#wantedGoals.includes(goal)) ?? goals[0];
    return id === undefined ? undefined : this.feed.goals.get(id);
  }

  goalNames({ goals }: Entry): string {
    const names = goals.map((id) => this.feed.goals.get(id)?.goal.title);
    return this.list(names.filter((name) => name !== undefined));
  }

  placeNames({ places }: Entry): string {
    return places.length > 0 ? this.list(places.map(({ name }) => name)) : this.words.everywhere;
  }

  list(texts: readonly Text[]): string {
    return listText(
      texts.map((text) => this.plain(text)),
      this.pageLanguage,
    );
  }

  /** "I gang, fase 1 og fase 2" */
  status({ status, phases }: Entry): string {
    const names = phases.map((id) => this.#phases.get(id)).filter((name) => name !== undefined);
    const said = this.words.statuses[status];
    if (names.length === 0) return said;
    const short = names.map((name) => shortName(this.plain(name)));
    return this.words.statusIn(said, listText(short, this.pageLanguage));
  }

  /** "opdateret 4. marts 2024"; nothing where the feed has no date. */
  updated({ statusDate }: Initiative): string | typeof nothing {
    const date = statusDate === undefined ? undefined : parsePlainDate(statusDate);
    return date ? this.words.updated(dateText(date, this.pageLanguage)) : nothing;
  }
}

/**
 * A phase's name within a sentence: "fase 2" of "Fase 2: Idéer og løsninger". A name in capitals
 * keeps them.
 */
export function shortName(title: string): string {
  const [name = ''] = title.split(/:\s/, 1);
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
