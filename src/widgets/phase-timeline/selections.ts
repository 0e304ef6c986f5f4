import type { TimelineEntry } from '../../model/timeline/entry.ts';
import type { Shown } from './shown.ts';
import type { Timeline } from './read-timeline.ts';
import type { Asked } from './asked.ts';
import { select, type Selection } from './select.ts';

/** The last selection, kept while nothing it depends on has changed: the filters index it once. */
export class Selections {
  #timeline: Timeline | undefined;
  #key = '';
  #selection: Selection | undefined;

  /** The same for the same question. */
  get key(): string {
    return this.#key;
  }

  /** `chosen` is the process the reader chose; one that is gone is as none. */
  of(
    timeline: Timeline,
    today: number,
    asked: Asked & { readonly process: string; readonly chosen?: string },
    narrow?: typeof import('./asked.ts').narrowToAsked,
  ): Selection {
    const key = JSON.stringify([asked, today, narrow === undefined]);
    if (this.#selection && this.#key === key && this.#timeline === timeline) return this.#selection;
    this.#key = key;
    this.#timeline = timeline;
    const { chosen } = asked;
    const isThere = timeline.processes.some(({ item }) => item.id === chosen);
    const process = chosen !== undefined && isThere ? chosen : asked.process;
    const whole = select(timeline, process, today);
    this.#selection = narrow?.(whole, asked) ?? whole;
    return this.#selection;
  }
}

/** What is drawn of a selection. */
export type Narrowed = Omit<Shown, 'limit'>;

/** What the reader's filters leave of it; whole groups that were not chosen go as well. */
export function narrowed(
  { phases, tracks, principles }: Selection,
  ids: Readonly<Record<string, readonly string[]>>,
  entries: readonly TimelineEntry[],
): Narrowed {
  const chosen = <T>(list: readonly T[], name: string, idOf: (item: T) => string) => {
    const found = list.filter((item) => ids[name]?.includes(idOf(item)));
    return found.length > 0 ? found : list;
  };
  return {
    phases: chosen(phases, 'phase', ({ item }) => item.id),
    tracks: chosen(tracks, 'track', ({ id }) => id),
    principles: chosen(principles, 'principle', ({ id }) => id),
    entries,
  };
}
