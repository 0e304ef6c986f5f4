import type { FeedError } from './errors.ts';
import type { FeedList } from './feed-list.ts';
import { wallOf, type Period } from './period.ts';
import { resolveSource } from './resolve-link.ts';
import { parts, type PartSection } from './schema/parts.ts';
import { section } from './section.ts';
import type { Snapshot } from './snapshot.ts';

/** One part of a feed, and how far it has come. */
export interface Piece extends Period {
  readonly section: PartSection;
  readonly url: string;
  /** Names the part's content; without one, nobody can tell whether it has changed. */
  readonly hash: string | undefined;
  /** Where it stands in the feed, for issues: `parts[3]`. */
  readonly path: string;
  status: 'idle' | 'loading' | 'ready' | 'failed';
  error?: FeedError | undefined;
  /** Its items, or those of the version before until the new one is here. */
  items?: readonly unknown[] | undefined;
  /** Counts up with each part that comes. */
  arrived: number;
  /** The same, read for the snapshot they were asked with. */
  readonly lists: Map<string, FeedList<unknown>>;
  request?: AbortController | undefined;
  /** Fetched ahead of time in vain: not tried again until somebody looks there. */
  skipped?: boolean;
}

/** The parts that the feed names, in the order of time. Those of `before` that are the same go on. */
export function piecesOf(snapshot: Snapshot, before: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  const list = section(snapshot, parts);
  for (let position = 0; position < list.length; position += 1) {
    const part = list.at(position);
    const path = `parts[${String(position)}]`;
    const url = part && resolveSource(snapshot, part.href, `${path}.href`);
    if (!part || url === undefined) continue;
    const from = wallOf(part.from, snapshot, -Infinity);
    const until = wallOf(part.until, snapshot, Infinity);
    const { section: name, hash } = part;
    const old = before.find(
      (piece) => piece.section === name && piece.from === from && piece.until === until,
    );
    const isSame = old !== undefined && hash !== undefined && old.hash === hash && old.url === url;
    pieces.push({
      section: name,
      from,
      until,
      url,
      hash,
      path,
      status: isSame && old.status === 'ready' ? 'ready' : 'idle',
      items: old?.items,
      arrived: old?.arrived ?? 0,
      lists: new Map(),
    });
  }
  return pieces.sort((a, b) => a.from - b.from);
}
