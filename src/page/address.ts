import { readFragment, withoutOurs, writeFragment } from './fragment.ts';
import { createHub, listen } from './hub.ts';
import { shared, type SharedAddress } from './registry.ts';

/** Safari throws past 100 history calls in 30 seconds: at most 75 of ours come through. */
const PAUSE = 400;

/** A widget's state in the address. Where it may not have any, it reads nothing and writes nothing. */
export interface AddressState {
  /** The value that stands, or is about to stand, in the address. */
  get(name: string): string | undefined;
  /** Changes values, `undefined` taking one away; written in the current history entry a moment later. */
  set(values: Readonly<Record<string, string | undefined>>): void;
  /** Sets a value in a history entry of its own, so that Back takes it away: for dialogs. */
  open(name: string, value: string): void;
  /** Takes the value of `open` away: by going back where that is the way it came. */
  close(name: string): void;
  /** Gives the key back; the address stays as it is. */
  release(): void;
}

const NO_STATE: AddressState = {
  get: () => undefined,
  set: () => undefined,
  open: () => undefined,
  close: () => undefined,
  release: () => undefined,
};

const slot = () =>
  shared('address', () => ({ claims: new Map(), hub: createHub(), seen: location.hash }));

const currentPage = (): string => location.pathname + location.search;

/** The page's address with `fragment`. Built from `location`: a `<base>` would bend a bare `#…`. */
function addressWith(fragment: string): string {
  const url = new URL(location.href);
  url.hash = fragment;
  return url.href;
}

function composed(address: SharedAddress): string {
  let fragment = location.hash.replace(/^#/, '');
  for (const [key, values] of address.claims) fragment = writeFragment(fragment, key, values);
  return addressWith(fragment);
}

/** Changes the address. The page's own `history.state` stays with it. */
function write(address: SharedAddress, how: 'pushState' | 'replaceState'): void {
  const href = composed(address);
  try {
    if (href !== location.href) history[how](history.state, '', href);
  } catch (error) {
    // Safari's limit, or a document that may not: the next change writes everything again.
    if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error;
  }
  address.seen = location.hash;
}

function replace(address: SharedAddress): void {
  const { pushed } = address;
  const inPushed = pushed?.href === location.href;
  write(address, 'replaceState');
  if (pushed && inPushed) address.pushed = { ...pushed, href: location.href };
}

function cancelWaiting(address: SharedAddress): void {
  clearTimeout(address.waiting?.timer);
  address.waiting = undefined;
}

/** Writes what waits, unless the page has moved on to another address since. */
function flush(address: SharedAddress): void {
  const { waiting } = address;
  if (!waiting) return;
  cancelWaiting(address);
  if (waiting.page === currentPage()) replace(address);
}

function writeSoon(address: SharedAddress): void {
  clearTimeout(address.waiting?.timer);
  const timer = setTimeout(() => flush(address), PAUSE);
  address.waiting = { timer, page: address.waiting?.page ?? currentPage() };
}

/** Whether the address now speaks of something else than us: a reader followed a link to a heading. */
function isAnchor(before: string, now: string): boolean {
  const rest = withoutOurs(now);
  return rest === now.replace(/^#/, '') && rest !== '' && rest !== withoutOurs(before);
}

/** Follows Back, Forward and links with a fragment. */
function followAddress(address: SharedAddress, tell: () => void): () => void {
  const follow = () => {
    if (address.returning) {
      address.returning = false;
      replace(address);
    }
    const before = address.seen;
    // Both events come for one step; the second finds nothing new.
    if (before === location.hash) return;
    address.seen = location.hash;
    if (isAnchor(before, location.hash)) return;
    tell();
  };
  const leave = () => flush(address);
  const control = new AbortController();
  const { signal } = control;
  window.addEventListener('popstate', follow, { signal });
  window.addEventListener('hashchange', follow, { signal });
  window.addEventListener('pagehide', leave, { signal });
  return () => control.abort();
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}

/**
 * Claims `key` in the address for one widget: `#vision-KEY.name=value`. The first to claim a key has
 * it until it releases it; a second one, and any inside a frame, gets a state that does nothing.
 * `changed` is called when the reader changes the address, not when the widget does.
 */
export function claimAddress(key: string, changed: () => void): AddressState {
  if (key === '' || window.top !== window.self) return NO_STATE;
  const address = slot();
  if (address.claims.has(key)) return NO_STATE;

  if (address.claims.size === 0) address.seen = location.hash;
  const values = readFragment(location.hash, key);
  address.claims.set(key, values);
  const adopt = () => {
    const now = readFragment(location.hash, key);
    if (isSame(now, values)) return;
    values.clear();
    for (const [name, value] of now) values.set(name, value);
    changed();
  };
  const stopListening = listen(address.hub, adopt, (tell) => followAddress(address, tell));
  const assign = (name: string, value: string | undefined) => {
    if (value === undefined) values.delete(name);
    else values.set(name, value);
  };
  const holds = () => address.claims.get(key) === values;
  /** Whether the entry we stand in is the one that `open` added for `name`. */
  const cameBy = (owner: string) =>
    address.pushed?.owner === owner && address.pushed.href === location.href;

  return {
    get: (name) => values.get(name),
    set(changes) {
      if (!holds()) return;
      for (const [name, value] of Object.entries(changes)) assign(name, value);
      writeSoon(address);
    },
    open(name, value) {
      if (!holds()) return;
      flush(address);
      const owner = `${key}.${name}`;
      // From one item straight to the next: one Back still closes the dialog.
      const how = cameBy(owner) ? 'replaceState' : 'pushState';
      values.set(name, value);
      write(address, how);
      address.pushed = { owner, href: location.href };
    },
    close(name) {
      if (!holds() || !values.delete(name)) return;
      cancelWaiting(address);
      if (!cameBy(`${key}.${name}`)) {
        replace(address);
        return;
      }
      address.pushed = undefined;
      address.returning = true;
      history.back();
    },
    release() {
      if (!holds()) return;
      flush(address);
      address.claims.delete(key);
      stopListening();
    },
  };
}

/** A link to this page with nothing of ours in it but `values` for `key`: for "copy link" and for `href`. */
export function addressOf(key: string, values: Readonly<Record<string, string>>): string {
  const given = new Map(Object.entries(values));
  return addressWith(writeFragment(withoutOurs(location.hash), key, given));
}
