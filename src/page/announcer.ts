import { closestAcross } from './ancestors.ts';
import { shared, type SharedAnnouncer } from './registry.ts';

/** A screen reader must have met the region before something in it changes. */
const SETTLE = 150;
/** Long enough to be read out, even after a sentence that came first. */
const LIFE = 10_000;
/** A reader who acts quickly wants the last result, not a queue of old ones. */
const MOST = 3;

/** Out of sight, but not `display: none`, which would silence it. */
const HIDDEN = {
  position: 'absolute',
  'inline-size': '1px',
  'block-size': '1px',
  margin: '-1px',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

const slot = () => shared('announcer', () => ({ waiting: 0, holders: 0 }));

function createRegion(): HTMLElement {
  const region = document.createElement('div');
  // A log reads only what is added: with "status" every addition would repeat what still stands.
  region.setAttribute('role', 'log');
  region.setAttribute('aria-live', 'polite');
  region.setAttribute('aria-relevant', 'additions');
  for (const [name, value] of Object.entries(HIDDEN)) {
    region.style.setProperty(name, value, 'important');
  }
  return region;
}

/** What lies outside an open modal dialog, its own or one around it, is not read out: there the region stands inside it. */
function placeFor(from: Element | undefined): Element {
  const own = from?.shadowRoot?.querySelector('dialog:modal');
  return own ?? (from && closestAcross(from, 'dialog:modal')) ?? document.body;
}

function tidy(announcer: SharedAnnouncer): void {
  const { region, waiting, holders } = announcer;
  if (!region || waiting > 0 || holders > 0 || region.childElementCount > 0) return;
  region.remove();
  announcer.region = undefined;
}

export interface AnnounceOptions {
  /** The element it is about. */
  readonly from?: Element;
  /** The language of the text where it is not the page's. */
  readonly lang?: string;
}

/** Has `text` read out when the screen reader is next free. The same text again is read out again. */
export function announce(text: string, { from, lang }: AnnounceOptions = {}): void {
  if (!text.trim()) return;
  const announcer = slot();
  const region = (announcer.region ??= createRegion());
  const place = placeFor(from);
  if (region.parentNode !== place) {
    // What it has said elsewhere is not said again.
    region.replaceChildren();
    place.append(region);
  }
  const message = document.createElement('div');
  if (lang) message.lang = lang;
  message.textContent = text;
  announcer.waiting += 1;
  setTimeout(() => {
    announcer.waiting -= 1;
    region.append(message);
    while (region.childElementCount > MOST) region.firstElementChild?.remove();
  }, SETTLE);
  setTimeout(() => {
    message.remove();
    tidy(announcer);
  }, SETTLE + LIFE);
}

/** Keeps the region, once it is made, until the returned function is called: the next text is then read at once. */
export function holdAnnouncer(): () => void {
  const announcer = slot();
  announcer.holders += 1;
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    announcer.holders -= 1;
    tidy(announcer);
  };
}
