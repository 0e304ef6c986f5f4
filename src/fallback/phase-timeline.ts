import { section } from '../feed/read.ts';
import { activities, type Activity } from '../feed/schema/activities.ts';
import { decisions } from '../feed/schema/decisions.ts';
import { events } from '../feed/schema/events.ts';
import { type Phase, phases } from '../feed/schema/phases.ts';
import { principles } from '../feed/schema/principles.ts';
import { processes } from '../feed/schema/processes.ts';
import { tracks } from '../feed/schema/tracks.ts';
import { timelineWords } from '../i18n/timeline-words.ts';
import { languageOf } from '../i18n/messages.ts';
import { anchor, escaped, heading, listOf, paragraph } from './html.ts';
import { type FallbackOptions, isWanted } from './options.ts';
import type { ToldFeed } from './told-feed.ts';

/** All processes of the feed, each with its phases and what happens in them. */
export function timelineItems(feed: ToldFeed, options: FallbackOptions, level: number): string {
  const all = [...section(feed.snapshot, processes)];
  const known = new Set(all.map(({ id }) => id));
  const rest = new Process(feed, options, (process) => !known.has(process ?? ''));
  return [
    ...all.map(({ id, title, when }) => {
      const inner = new Process(feed, options, (process) => process === id).html(level + 1);
      if (!inner) return '';
      return heading(level, feed.html(title)) + paragraph(escaped(feed.when(when))) + inner;
    }),
    rest.html(level),
  ]
    .filter(Boolean)
    .join('\n');
}

/** One process, or what belongs to none. */
class Process {
  readonly #feed: ToldFeed;
  readonly #options: FallbackOptions;
  readonly #isOwn: (process: string | undefined) => boolean;

  constructor(
    feed: ToldFeed,
    options: FallbackOptions,
    isOwn: (process: string | undefined) => boolean,
  ) {
    this.#feed = feed;
    this.#options = options;
    this.#isOwn = isOwn;
  }

  html(level: number): string {
    const { ui } = this.#feed;
    const chapters = [
      [ui.phases, this.#phases(level + 1)],
      [ui.activities, this.#otherActivities()],
      [ui.tracks, this.#tracks(level + 1)],
      [ui.principles, this.#principles(level + 1)],
      [ui.decisions, this.#decisions(level + 1)],
    ] as const;
    return chapters
      .filter(([, items]) => items)
      .map(([name, items]) => heading(level, escaped(name)) + items)
      .join('\n');
  }

  #own<T extends { readonly process?: string | undefined }>(all: Iterable<T>): T[] {
    return [...all].filter(({ process }) => this.#isOwn(process));
  }

  #activities(): Activity[] {
    return this.#own(section(this.#feed.snapshot, activities)).filter((activity) =>
      isWanted(this.#options, { phase: activity.phases, track: activity.tracks }),
    );
  }

  #phases(level: number): string {
    const feed = this.#feed;
    const all = this.#activities();
    return listOf(
      this.#ownPhases().map(
        ({ id, title, when, purpose }) =>
          heading(level, feed.html(title)) +
          paragraph(escaped(feed.when(when))) +
          paragraph(feed.html(purpose)) +
          listOf(all.filter((one) => one.phases.includes(id)).map((one) => this.#activity(one))),
      ),
      'ol',
    );
  }

  #ownPhases(): Phase[] {
    return this.#own(section(this.#feed.snapshot, phases)).filter(({ id }) =>
      isWanted(this.#options, { phase: [id] }),
    );
  }

  /** What belongs to no phase. */
  #otherActivities(): string {
    const ids = new Set(this.#ownPhases().map(({ id }) => id));
    const others = this.#activities().filter((one) => !one.phases.some((id) => ids.has(id)));
    return listOf(others.map((one) => this.#activity(one)));
  }

  #activity({ title, when, event: eventId, status, url }: Activity): string {
    const feed = this.#feed;
    const event = eventId === undefined ? undefined : section(feed.snapshot, events).byId(eventId);
    const words: Readonly<Record<string, string>> = timelineWords[languageOf(feed.language)].status;
    // The event knows best when it is, and whether.
    const day = feed.when(event?.start ?? when);
    const isOff = event?.status === 'cancelled' || event?.status === 'postponed';
    const state = words[(isOff ? event.status : status) ?? ''];
    const rest = [day, state].filter(Boolean).join(' · ');
    const name = anchor(feed.html(title), feed.link(url ?? event?.url));
    return rest ? `${name} – ${escaped(rest)}` : name;
  }

  #tracks(level: number): string {
    const feed = this.#feed;
    return listOf(
      this.#own(section(feed.snapshot, tracks))
        .filter(({ id }) => isWanted(this.#options, { track: [id] }))
        .map(
          ({ title, audience, purpose, lead }) =>
            heading(level, feed.html(title)) +
            paragraph(feed.html(audience)) +
            paragraph(feed.html(purpose)) +
            (lead === undefined ? '' : paragraph(escaped(feed.ui.lead(feed.best(lead))))),
        ),
    );
  }

  #principles(level: number): string {
    const feed = this.#feed;
    return listOf(
      this.#own(section(feed.snapshot, principles)).map(
        ({ title, text }) => heading(level, feed.html(title)) + feed.richHtml(text),
      ),
    );
  }

  /** Decisions name no process: they stand with what belongs to none. */
  #decisions(level: number): string {
    const feed = this.#feed;
    if (!this.#isOwn(undefined)) return '';
    return listOf(
      [...section(feed.snapshot, decisions)].map(
        ({ title, date, body, outcome, url }) =>
          heading(level, anchor(feed.html(title), feed.link(url))) +
          paragraph(
            [escaped(feed.when(date)), feed.html(body)].filter((words) => words !== '').join(' · '),
          ) +
          paragraph(feed.html(outcome)),
      ),
    );
  }
}
