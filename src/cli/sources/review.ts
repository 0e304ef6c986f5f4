import { asItem, isRecord, type RawItem } from '../../feed/raw.ts';
import { words } from '../item-name.ts';
import { CONTENT, mergedId } from '../merge/merge-feeds.ts';
import { fingerprint } from '../import/settle.ts';
import type { Sections } from '../import/imported.ts';

/** What a person has decided, by the ids that items have in the merged feed. */
export interface Review {
  readonly approved: Readonly<Record<string, Approval>>;
  readonly rejected: Readonly<Record<string, Rejection>>;
  /** Taken out for good: no source brings them back. */
  readonly removed: Readonly<Record<string, string>>;
}

export interface Approval {
  readonly at: string;
  /** As it was when it was approved. */
  readonly item: RawItem;
}

export interface Rejection {
  readonly at: string;
  readonly reason?: string;
  /** What was rejected: another text is another matter. */
  readonly print: string;
}

export const NO_REVIEW: Review = { approved: {}, rejected: {}, removed: {} };

/** An item that a person has to look at. */
export interface Waiting {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly item: RawItem;
  /** Another version of it is shown meanwhile. */
  readonly isChange: boolean;
  /** Why what it was before was rejected. */
  readonly before?: string;
}

export interface Rejected {
  readonly id: string;
  readonly title: string;
  readonly reason?: string;
}

export interface Reviewed {
  readonly shown: Sections;
  readonly waiting: readonly Waiting[];
  readonly rejected: readonly Rejected[];
}

/**
 * When and whether something takes place. An association may call its concert off the same
 * afternoon: no words come with that, and nobody is led elsewhere.
 */
const FACTS = new Set([
  'allDay',
  'attendance',
  'availability',
  'end',
  'exdates',
  'previousAttendance',
  'previousStart',
  'rdates',
  'sequence',
  'start',
  'status',
  'timeZone',
  'updated',
]);

const withoutFacts = (item: RawItem): string =>
  fingerprint(Object.fromEntries(Object.entries(item).filter(([name]) => !FACTS.has(name))));
const factsOf = (item: RawItem): RawItem =>
  Object.fromEntries(Object.entries(item).filter(([name]) => FACTS.has(name)));

/** What of a source’s items is shown: what has been approved, as it was approved. */
export function reviewed(source: string, sections: Sections, review: Review): Reviewed {
  const shown: Record<string, RawItem[]> = {};
  const waiting: Waiting[] = [];
  const rejected: Rejected[] = [];
  const whole = wholeItems(sections);
  for (const section of CONTENT) {
    for (const item of whole[section] ?? []) {
      const id = mergedId(source, String(item.id));
      // Taken out for good: nobody is asked again.
      if (at(review.removed, id)) continue;
      const title = words(item.title) || words(item.summary) || id;
      const approval = at(review.approved, id);
      const rejection = at(review.rejected, id);
      const show = (one: RawItem) => void (shown[section] ??= []).push(one);
      const isSame = approval && withoutFacts(approval.item) === withoutFacts(item);
      const isRefused = rejection?.print === withoutFacts(item);
      if (isSame) show(item);
      else if (approval) show({ ...withoutTimes(approval.item), ...factsOf(item) });
      if (isSame) continue;
      const { reason } = rejection ?? {};
      if (isRefused) rejected.push({ id, title, ...(reason !== undefined && { reason }) });
      else {
        const isChange = approval !== undefined;
        const before = rejection ? (reason ?? '') : undefined;
        waiting.push({
          ...{ id, section, title, item, isChange },
          ...(before !== undefined && { before }),
        });
      }
    }
  }
  return { shown, waiting, rejected };
}

const withoutTimes = (item: RawItem): RawItem =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !FACTS.has(name)));

function at<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/** Items that carry their place and organisers themselves: what is approved is all that is read. */
function wholeItems(sections: Sections): Sections {
  const byId = (section: string) =>
    new Map((sections[section] ?? []).map((item) => [item.id, item]));
  const places = byId('places');
  const parties = byId('organisers');
  const place = (value: unknown) => places.get(value) ?? value;
  const party = (value: unknown) => {
    const known = parties.get(value);
    if (!known) return value;
    const { id, name, url } = known;
    return { id, name, ...(url !== undefined && { url }) };
  };
  const list = (value: unknown, of: (one: unknown) => unknown) =>
    Array.isArray(value) ? (value as unknown[]).map(of) : value;
  const whole = (item: RawItem): RawItem => ({
    ...item,
    ...('place' in item && { place: place(item.place) }),
    ...('places' in item && { places: list(item.places, place) }),
    ...('organisers' in item && { organisers: list(item.organisers, party) }),
    ...('partners' in item && { partners: list(item.partners, party) }),
    ...(Array.isArray(item.overrides) && {
      overrides: (item.overrides as unknown[]).filter(isRecord).map(whole),
    }),
  });
  return Object.fromEntries(
    CONTENT.map((section) => [section, (sections[section] ?? []).map(whole)]),
  );
}

/** The review with these items approved. */
export function approve(review: Review, items: readonly Waiting[], at: string): Review {
  const added = items.map(({ id, item }) => [id, { at, item }] as const);
  const ids = new Set(items.map(({ id }) => id));
  const rejected = Object.entries(review.rejected).filter(([id]) => !ids.has(id));
  return {
    ...review,
    approved: { ...review.approved, ...Object.fromEntries(added) },
    rejected: Object.fromEntries(rejected),
  };
}

/**
 * The review with these items rejected. Of a change that is rejected, what was approved before is
 * still shown; an item that does not wait is shown no more.
 */
export function reject(
  review: Review,
  items: readonly Pick<Waiting, 'id' | 'item' | 'isChange'>[],
  at: string,
  reason?: string,
): Review {
  const ids = new Set(items.filter(({ isChange }) => !isChange).map(({ id }) => id));
  const added = items.map(({ id, item }) => [
    id,
    { at, print: withoutFacts(item), ...(reason !== undefined && { reason }) },
  ]);
  const approved = Object.entries(review.approved).filter(([id]) => !ids.has(id));
  return {
    ...review,
    approved: Object.fromEntries(approved),
    rejected: { ...review.rejected, ...(Object.fromEntries(added) as Review['rejected']) },
  };
}

/** The review as it was written. */
export function readReview(raw: unknown): Review {
  const { approved, rejected, removed } = asItem(raw);
  const record = <T>(value: unknown) => asItem(value) as Readonly<Record<string, T>>;
  return { approved: record(approved), rejected: record(rejected), removed: record(removed) };
}
