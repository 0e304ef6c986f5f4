import { durationOf } from '../model/duration.ts';
import { DAY, parseMoment } from '../model/moment.ts';
import { zoneOf } from '../model/zone.ts';
import type { FeedError } from './errors.ts';
import type { Snapshot } from './snapshot.ts';

/** Nothing has come yet. */
export interface LoadingState {
  readonly status: 'loading';
  readonly snapshot: undefined;
  readonly error: undefined;
  readonly loadedAt: undefined;
  readonly updatedAt: undefined;
  readonly stale: false;
  readonly refreshing: true;
}

/** There is something to show: the feed as it is, or the last good copy of it. */
export interface ReadyState {
  readonly status: 'ready';
  /** The same object for as long as the feed's text is the same. */
  readonly snapshot: Snapshot;
  /** Why the last refresh failed, if it did. */
  readonly error: FeedError | undefined;
  /** When this was last known to be what the server has. */
  readonly loadedAt: number;
  /** When the content was made, as the feed says; else when it was fetched. */
  readonly updatedAt: number;
  /** Older than the feed wants it shown without a word. */
  readonly stale: boolean;
  /** The reader has asked for a new copy and it is under way. */
  readonly refreshing: boolean;
}

/** There is nothing to show. */
export interface ErrorState {
  readonly status: 'error';
  readonly snapshot: undefined;
  readonly error: FeedError;
  readonly loadedAt: undefined;
  readonly updatedAt: undefined;
  readonly stale: false;
  readonly refreshing: boolean;
}

/** What a widget knows of its feed. Never changed: what is new is a new object. */
export type FeedState = LoadingState | ReadyState | ErrorState;

const NOTHING = { snapshot: undefined, loadedAt: undefined, updatedAt: undefined } as const;

export const LOADING: LoadingState = Object.freeze({
  ...NOTHING,
  status: 'loading',
  error: undefined,
  stale: false,
  refreshing: true,
});

export function errorState(error: FeedError, refreshing = false): ErrorState {
  return Object.freeze({ ...NOTHING, status: 'error', error, stale: false, refreshing });
}

/** The facts that a ready state follows from. */
export interface GoodCopy {
  readonly snapshot: Snapshot;
  readonly loadedAt: number;
  readonly error?: FeedError | undefined;
  readonly refreshing?: boolean;
}

export function readyState(copy: GoodCopy, now: number): ReadyState {
  const { snapshot, loadedAt, error, refreshing = false } = copy;
  const updatedAt = updatedInstant(snapshot) ?? loadedAt;
  const stale = now >= staleFrom(copy);
  return Object.freeze({
    status: 'ready',
    snapshot,
    error,
    loadedAt,
    updatedAt,
    stale,
    refreshing,
  });
}

/** The moment from which a copy is too old to be shown without a word. */
export function staleFrom({ snapshot, loadedAt, error }: GoodCopy): number {
  const asked = durationOf(snapshot.staleAfter ?? '');
  if (asked !== undefined) return (updatedInstant(snapshot) ?? loadedAt) + asked;
  // A feed that does not say may well be a year old and right; one we can no longer get may not.
  return error ? loadedAt + DAY : Infinity;
}

function updatedInstant({ updated, timeZone }: Snapshot): number | undefined {
  const moment = parseMoment(updated ?? '');
  if (!moment) return undefined;
  if (moment.offset !== undefined) return moment.wall - moment.offset;
  return zoneOf(timeZone)?.toInstant(moment.wall);
}

const describe = (error: FeedError | undefined) =>
  error && `${error.code} ${String(error.status)} ${String(error.line)} ${String(error.column)}`;

/** Whether a reader would see no difference. */
export function isSameState(a: FeedState, b: FeedState): boolean {
  return (
    a.status === b.status &&
    a.snapshot === b.snapshot &&
    a.stale === b.stale &&
    a.refreshing === b.refreshing &&
    describe(a.error) === describe(b.error)
  );
}
