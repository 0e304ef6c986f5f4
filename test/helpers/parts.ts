import { FeedParts, type PartsOptions } from '../../src/feed/parts.ts';
import { readFeed, Snapshot } from '../../src/feed/read.ts';
import { events } from '../../src/feed/schema/events.ts';
import type { FeedAnswer } from '../../src/model/feed-request.ts';
import { parseMoment } from '../../src/model/wall-time.ts';
import { answer, FEED_URL } from './answers.ts';
import { FakeTime, settled } from './fake-time.ts';
import { FakeLife } from './store.ts';

const wall = (text: string): number => parseMoment(text)!.wall;

export const days = (from: string, until: string) => ({ from: wall(from), until: wall(until) });
export const event = (id: string, start: string) => ({ id, title: id, start });

/** A feed of 29 May 2024 with a part for each month of the year. */
export function feedOf(fields: Record<string, unknown> = {}): Snapshot {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const snapshot = readFeed(
    {
      version: 1,
      title: 'Et feed',
      language: 'da',
      timeZone: 'Europe/Copenhagen',
      updated: '2024-05-29T12:00:00Z',
      events: [event('own', '2024-06-01T17:00')],
      parts: months.map((month, index) => ({
        section: 'events',
        from: `2024-${month}-01`,
        until: index === 11 ? '2025-01-01' : `2024-${months[index + 1]!}-01`,
        href: `parts/${month}-h${month}.json`,
        count: 2,
        hash: `h${month}`,
      })),
      ...fields,
    },
    FEED_URL,
  );
  if (snapshot instanceof Snapshot) return snapshot;
  throw snapshot;
}

/** `03` for the address of March’s part. */
const nameOf = (url: string) => /parts\/(\w+)/.exec(url)?.[1] ?? url;

/** A part that holds these events. */
export const partOf = (...items: unknown[]) =>
  answer({ chunks: [JSON.stringify({ version: 1, events: items })] });

/** The parts of a feed on a page and at a time of the test's making. */
export class PartsBench {
  readonly time = new FakeTime();
  readonly life = new FakeLife();
  /** What was asked for, in order; `!` where the browser's copy was to be checked. */
  readonly asked: string[] = [];
  /** What answers, by name; else a part has one event of its own. */
  readonly answers = new Map<string, () => FeedAnswer | Promise<FeedAnswer>>();
  /** What waits for the page to have nothing better to do. */
  readonly idle = new Set<() => void>();
  readonly options: PartsOptions = {
    clock: this.time,
    life: this.life,
    random: () => 0,
    isAllowed: (url) => new URL(url).origin === 'https://cdn.example.dk',
    idle: (run) => {
      this.idle.add(run);
      return () => this.idle.delete(run);
    },
    ask: async (url, { cache }) => {
      const name = nameOf(url);
      this.asked.push(cache === 'no-cache' ? `${name}!` : name);
      await settled();
      return this.answers.get(name)?.() ?? partOf(event(`e${name}`, `2024-${name}-15T10:00`));
    },
  };
  readonly parts = new FeedParts(this.options);
  /** How often the watcher was told. */
  told = 0;
  #stop = this.parts.subscribe(() => (this.told += 1));

  readonly ids = () => [...(this.parts.list(events) ?? [])].map(({ id }) => id);

  /** Lets everything come that was asked for. */
  readonly arrive = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await this.time.advance(500);
  };

  /** Lets the page be idle until nothing waits for that any more. */
  readonly rest = async (): Promise<void> => {
    while (this.idle.size > 0) {
      const [run] = this.idle;
      this.idle.clear();
      run?.();
      await this.arrive();
    }
  };

  /** The one watcher leaves. */
  readonly leave = (): void => this.#stop();

  readonly comeBack = (): void => {
    this.#stop = this.parts.subscribe(() => (this.told += 1));
  };

  /** Takes the watcher away; what runs then should not. */
  async close(): Promise<string> {
    this.leave();
    await this.time.advance(0);
    return [this.time.pending, this.life.watchers, this.idle.size].join();
  }
}
