import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from './announcer.ts';

/** What is put on the clipboard: plain text, and the same with its looks where it has any. */
export interface Copyable {
  readonly text: string;
  readonly html?: string;
}

/** How the last copying went, for the button that was pressed. */
export interface CopyOutcome {
  /** Which button. */
  readonly key: string;
  readonly isCopied: boolean;
  readonly text: string;
}

export interface CopyWords {
  readonly copied: string;
  readonly copyFailed: string;
}

/**
 * Copies, during a click or a key press; `false` where the browser does not let us. By the `copy`
 * event where it comes, as that keeps the markup to the byte; the clipboard interface rewrites it,
 * and is closed to most frames.
 */
export async function copy(content: Copyable): Promise<boolean> {
  return copyByEvent(content) || (await copyByInterface(content));
}

function copyByEvent({ text, html }: Copyable): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    // Some pages add "read more at …" to what is copied from them.
    event.stopImmediatePropagation();
    isFilled = true;
  };
  window.addEventListener('copy', fill, { capture: true });
  // Deprecated, and the one way to this event that there is.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isDone = document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return isDone && isFilled;
}

async function copyByInterface({ text, html }: Copyable): Promise<boolean> {
  try {
    if (html === undefined) {
      await navigator.clipboard.writeText(text);
    } else {
      const types = Object.entries({ 'text/plain': text, 'text/html': html });
      const blobs = types.map(([type, value]) => [type, new Blob([value], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }
    return true;
  } catch (error) {
    // Refused by the reader or the frame; or no such interface, as on an insecure page.
    if (error instanceof Error) return false;
    throw error;
  }
}

/** Whether this device has a share sheet for a link. */
export function canShare(url: string): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ url });
}

/** Copies and shares for the buttons of one widget, and knows how the last press went. */
export class CopyController {
  readonly #host: ReactiveControllerHost;
  readonly #announcer: Announcer;
  #outcome: CopyOutcome | undefined;

  constructor(host: ReactiveControllerHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  outcomeOf(key: string): CopyOutcome | undefined {
    return this.#outcome?.key === key ? this.#outcome : undefined;
  }

  /** Kept when the note is on the page. */
  async copy(key: string, content: Copyable, words: CopyWords): Promise<void> {
    const isCopied = await copy(content);
    this.#set({ key, isCopied, text: content.text });
    // What failed needs no words here: the focus goes to the text, which is read out.
    if (isCopied) this.#announcer.say(words.copied);
    await this.#host.updateComplete;
  }

  /** By the device's share sheet where there is one, else the link is copied. */
  async share(
    key: string,
    { title, url }: { readonly title: string; readonly url: string },
    words: CopyWords,
  ): Promise<void> {
    if (canShare(url)) {
      try {
        await navigator.share({ title, url });
        return;
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        // The reader thought better of it. Anything else, and the link can still be copied.
        if (error.name === 'AbortError') return;
      }
    }
    await this.copy(key, { text: url }, words);
  }

  /** Takes the note away again when the focus leaves it and its button. */
  readonly onFocusout = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const place = currentTarget as Element;
    const stays = relatedTarget instanceof Node && place.contains(relatedTarget);
    if (this.#outcome && !stays) this.#set(undefined);
  };

  #set(outcome: CopyOutcome | undefined): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}
