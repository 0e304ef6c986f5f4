import type { RawItem } from '../../feed/raw.ts';

/** The lists that an import can fill. */
export const KINDS = ['events', 'stories', 'initiatives', 'activities'] as const;
export type Kind = (typeof KINDS)[number];

/** Items by the section they stand in. */
export type Sections = Readonly<Record<string, readonly RawItem[]>>;

/** What a source holds, as items of a feed that nobody has checked yet. */
export interface Imported {
  readonly kind: Kind;
  readonly items: readonly RawItem[];
  /** What the source calls itself. */
  readonly title?: string;
  /** The row of the sheet that each item stands in. */
  readonly rows?: readonly number[];
  /** Entries that their writer has marked as private. */
  readonly private?: number;
}

/** What whoever imports wants all items to have. */
export interface ImportOptions {
  /** The feed's zone. */
  readonly timeZone: string;
  readonly language: string;
  readonly organiser?: string | undefined;
  readonly tags: readonly string[];
  /** Where the source came from. */
  readonly url: string;
  /** Epoch ms. */
  readonly now: number;
}
