import type { Path } from '../../feed/faults.ts';
import type { RawItem } from '../../feed/raw.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import type { FindingCode } from '../../i18n/cli-findings.ts';

/** An error keeps a feed from being published; a warning is for a person to think about. */
export type Severity = 'error' | 'warning';

/** One thing wrong with a feed. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** As in an issue: `events[3].end`. */
  readonly path: string;
  readonly value?: string;
  readonly known?: readonly string[];
}

/** What the checks beyond the schema are given. */
export interface FeedUnderTest {
  readonly raw: RawItem;
  readonly snapshot: Snapshot;
  /** Epoch ms. */
  readonly now: number;
}

export type Check = (feed: FeedUnderTest) => Iterable<Finding>;

/** A list's items with their paths, unchecked. */
export function* itemsOf(raw: RawItem, section: string): Generator<[RawItem, string]> {
  const list = raw[section];
  if (!Array.isArray(list)) return;
  for (const [index, item] of (list as unknown[]).entries()) {
    if (typeof item === 'object' && item !== null) yield [item as RawItem, `${section}[${index}]`];
  }
}

const STEP = /\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|\.?([\w$]+)/g;

/** The keys that a path in text is made of: the other way from `pathText`. */
export function pathOf(text: string): Path {
  return [...text.matchAll(STEP)].map(([, index, quoted, name = '']) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? name : (JSON.parse(`"${quoted}"`) as string);
  });
}
