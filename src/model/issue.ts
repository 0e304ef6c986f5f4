/**
 * What can be wrong with a feed. Readers drop the smallest part they can, keep the rest, and
 * report one of these; `i18n` has the words for each code.
 */
export type IssueCode =
  | 'wrong-version'
  | 'wrong-type'
  | 'missing'
  | 'empty'
  | 'too-long'
  | 'unknown-word'
  | 'unknown-section'
  | 'bad-id'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'bad-when'
  | 'bad-date'
  | 'bad-duration'
  | 'bad-zone'
  | 'bad-link'
  | 'bad-color'
  | 'bad-language'
  | 'bad-number'
  | 'bad-position'
  | 'swapped-position'
  | 'outside-outline'
  | 'open-ring'
  | 'cycle'
  | 'bad-shape'
  | 'bad-rule'
  | 'endless-rule'
  | 'empty-rule'
  | 'rule-with-offset'
  | 'bad-currency'
  | 'bad-email'
  | 'bad-phone'
  | 'end-before-start'
  | 'too-many-days'
  | 'missing-alt'
  | 'far-off'
  | 'far-ahead'
  | 'outside-phases'
  | 'crowded-month'
  | 'part-failed'
  | 'third-party';

/** One thing that is wrong, where, and what was lost for it. */
export interface Issue {
  readonly code: IssueCode;
  /** JSON path from the feed's root: `events[3].end`. */
  readonly path: string;
  /** The id of the item it stands in, where there is one. */
  readonly id?: string;
  /** `item`: the whole item is not shown; `part`: the item is shown without this part; `none`: all is shown. */
  readonly dropped: 'item' | 'part' | 'none';
  /** The offending value, shortened, for the message. */
  readonly value?: string;
  /** For an unknown word: the words that are known, and the one that stands in its place. */
  readonly known?: readonly string[];
  readonly shownAs?: string;
}
