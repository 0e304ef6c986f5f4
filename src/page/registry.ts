import type { EntryFiles } from '../model/entry-files.ts';
import type { Hub } from './hub.ts';

/**
 * What all copies of us on one page share. A page may carry two: a CMS block with its own script, a
 * partner's file of last year's version. This interface is the contract between them, so a field
 * here is never changed or taken away, and what is added is optional: the copy that came first may
 * not have known it. Only data of the platform's own kinds lies here; what works on it is each
 * copy's own code, so that a newer copy never needs a method that an older one lacks.
 */
export interface SharedRecord {
  /** The loader that runs this page. A second one sees it and stays silent. */
  loader?: { readonly version: string; readonly files?: EntryFiles };
  /** What the site's administrator set on the loader's tag. */
  site?: SiteDefaults;
  /** Requests under way, by absolute address. */
  requests?: Map<string, SharedRequest>;
  /** The content language the reader chose, by the feed's address. */
  languages?: { readonly chosen: Map<string, string>; readonly hub: Hub };
  /** Who wants to know when `<html lang>` changes. */
  documentLanguage?: Hub;
  /** Whose state stands in the address. */
  address?: SharedAddress;
  /** Which widget may keep its state under a key: the first that stood on the page with it. */
  keys?: Map<string, object>;
  /** The live region and how many want it kept. */
  announcer?: SharedAnnouncer;
  /** Who keeps the page from scrolling, and what its own styles were. */
  scroll?: SharedScroll;
  /** Who wants to know that a minute has passed. */
  minutes?: Hub;
  /** Third parties whose content the reader has agreed to play, by name. */
  recipients?: Set<string>;
}

export interface SiteDefaults {
  /** The feed of widgets that name none. */
  feed?: string;
  /** The language of widgets that find none on the page. */
  language?: string;
  /** The origins a feed may come from. */
  readonly origins: Set<string>;
  /** The old slogan that a banner takes the place of, and the selector of what it stands in. */
  slogan?: { readonly text: string; readonly within: string };
}

export interface SharedRequest {
  readonly response: Promise<Response>;
  readonly control: AbortController;
  /** `performance.now()` of the start. */
  readonly since: number;
  /** How many still wait for it or read it. */
  readers: number;
  /** What has arrived of the body, whoever asked for it. */
  readonly chunks: Uint8Array[];
  reader?: ReadableStreamDefaultReader<Uint8Array> | undefined;
  /** The chunk under way. */
  pull?: Promise<void> | undefined;
  ended?: boolean;
}

export interface SharedAddress {
  /** Each claimed key with the values that its widget has now. */
  readonly claims: Map<string, Map<string, string>>;
  readonly hub: Hub;
  /** The fragment as last read or written by us. */
  seen: string;
  /** The write that waits, and the page it is meant for. */
  waiting?: { readonly timer: ReturnType<typeof setTimeout>; readonly page: string } | undefined;
  /** The history entry we added last: whose value it is, and its address. */
  pushed?: { readonly owner: string; readonly href: string } | undefined;
  /** We have gone back ourselves: what the widgets have now belongs in the entry we arrive at. */
  returning?: boolean;
}

export interface SharedAnnouncer {
  region?: HTMLElement | undefined;
  /** Announcements not yet put into the region. */
  waiting: number;
  /** Widgets that may speak again. */
  holders: number;
}

export interface SharedScroll {
  /** Open dialogs. */
  holders: number;
  /** What the page had set itself; given back when the last dialog closes. */
  kept: readonly KeptStyle[];
}

export interface KeptStyle {
  readonly element: HTMLElement;
  readonly name: string;
  readonly value: string;
  readonly priority: string;
}

const KEY: unique symbol = Symbol.for('vision-widgets/1');

interface Page {
  [KEY]?: SharedRecord;
}

function record(): SharedRecord {
  const page = globalThis as Page;
  const known = page[KEY];
  if (known) return known;
  // No prototype: a page that adds to Object.prototype must not add to this.
  const made = Object.create(null) as SharedRecord;
  // Not enumerable: for a page that lists its globals there is nothing of ours to find.
  Object.defineProperty(page, KEY, { value: made, configurable: true });
  return made;
}

/** The page's `slot`, made by `make` where no copy has needed it yet. */
export function shared<Slot extends keyof SharedRecord>(
  slot: Slot,
  make: () => NonNullable<SharedRecord[Slot]>,
): NonNullable<SharedRecord[Slot]> {
  return (record()[slot] ??= make());
}
