import type { Text } from '../model/text.ts';

export {
  WIDGETS as FALLBACK_WIDGETS,
  type WidgetName as FallbackWidget,
} from '../model/widget-names.ts';

/** What a page can ask of a fallback, as it asks the widget by attributes. */
export interface FallbackOptions {
  /** Where the feed stands: its relative addresses resolve against it. Default: its `self`. */
  readonly url?: string;
  /**
   * Sites whose pictures are shown beside those of the feed's own: a browser fetches a picture without
   * asking its reader.
   */
  readonly allow?: readonly string[];
  /** The reader's language. Default: the feed's. */
  readonly language?: string;
  /** Epoch ms. What is over by then is left out. Default: when the feed was updated. */
  readonly now?: number;
  /** Default: the widget's own. Empty: none. */
  readonly heading?: string;
  /** Default 2, as for the widgets. */
  readonly headingLevel?: number;
  /** The most items to list. Default: all, and 200 events. */
  readonly limit?: number;
  /** Ids with commas between them, as in the attributes of the same names. */
  readonly goal?: string;
  readonly phase?: string;
  readonly track?: string;
  readonly organiser?: string;
  readonly tag?: string;
  readonly initiative?: string;
}

type Filter = 'goal' | 'phase' | 'track' | 'organiser' | 'tag' | 'initiative';

/** Whether an item with these ids is asked for: one match is enough within a filter. */
export function isWanted(
  options: FallbackOptions,
  ids: Readonly<Partial<Record<Filter, readonly string[]>>>,
): boolean {
  return Object.entries(ids).every(([name, own]) => {
    const wanted = (options[name as Filter] ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean);
    return wanted.length === 0 || wanted.some((id) => own.includes(id));
  });
}

/** The ids of parties; one without is known by its name, in each language it has one in. */
export function partyIds(
  parties: readonly (string | { readonly id?: string; readonly name: Text })[],
): string[] {
  return parties.flatMap((party) => {
    if (typeof party === 'string') return party;
    const { id, name } = party;
    return id ?? (typeof name === 'string' ? name : Object.values(name));
  });
}
