import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLang } from '../page/language.ts';

/** A picture that does not come must not keep the paper waiting. */
const LONGEST_WAIT = 2000;

/** The container's own mark: nothing else on a page has it. */
const MARK = 'data-vision-print';

/** Attributes of the host that are the page's business, not the widget's. */
const PAGES_OWN = new Set(['class', 'id', 'slot', 'style', 'hidden']);

/**
 * In the document, since only there `@page` counts. The page's own rules may be `!important` too:
 * ids that nothing has outweigh them.
 */
const aroundPaper = (page: string): string => `
  @page { size: ${page}; margin: 15mm }
  @media screen { [${MARK}]:not(#_#_#_) { display: none !important } }
  @media print {
    :is(html, body):not(#_#_#_) {
      all: initial !important;
      display: block !important;
    }
    body > :not([${MARK}], #_#_#_),
    :is(html, body):not(#_#_#_)::before,
    :is(html, body):not(#_#_#_)::after { display: none !important }
    [${MARK}]:not(#_#_#_) { all: initial !important; display: block !important }
  }`;

/** Black on white whatever the page's colours are: a dark page is not printed dark. */
const ON_PAPER = `
  :host {
    --vision-accent: initial;
    --vision-on-accent: initial;
    --vision-text: initial;
    --vision-surface: initial;
    --vision-line: initial;
    --vision-focus: initial;
  }
  :host > * {
    color-scheme: light;
    color: #000;
    font-family: var(--_paper-font);
    font-size: 11pt;
    line-height: 1.4;
  }`;

export interface PrintOptions {
  /** The view that is chosen: the part of the shadow root that goes on paper. */
  readonly view: () => Element | null | undefined;
  /** The paper, as `@page` has it: `A4` or `A4 landscape`. */
  readonly page?: () => string;
  /** What the browser's own "print" prints in place of the page: an open dialog, as it hides the page. */
  readonly instead?: () => Element | null | undefined;
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** A copy that is no dialog any more: what is inside it flows over the pages. */
function copyOf(view: Element): HTMLElement {
  const copy = document.createElement('div');
  const parts = view instanceof HTMLDialogElement ? [...view.children] : [view];
  copy.append(...parts.map((part) => part.cloneNode(true)));
  for (const image of copy.querySelectorAll('img')) image.loading = 'eager';
  return copy;
}

function loaded(image: HTMLImageElement): Promise<void> {
  return new Promise((resolve) => {
    if (image.complete) {
      resolve();
      return;
    }
    image.addEventListener('load', () => resolve());
    image.addEventListener('error', () => resolve());
  });
}

/** Puts a copy of `view` on the page's paper; the returned function takes all of it away again. */
function lay(host: HTMLElement, view: Element, page: string): { paper: Element; lift: () => void } {
  const paper = document.createElement('div');
  for (const { name, value } of host.attributes) {
    if (!PAGES_OWN.has(name) && !name.startsWith('on')) paper.setAttribute(name, value);
  }
  paper.setAttribute(MARK, '');
  const lang = nearestLang(host);
  if (lang) paper.lang = lang;
  const { direction, fontFamily } = getComputedStyle(host);
  paper.dir = direction;
  paper.style.setProperty('--_paper-font', fontFamily);
  const root = paper.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...(host.shadowRoot?.adoptedStyleSheets ?? []), sheetOf(ON_PAPER)];
  const copy = copyOf(view);
  root.append(copy);
  const around = sheetOf(aroundPaper(page));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, around];
  document.body.append(paper);
  const lift = (): void => {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== around);
  };
  return { paper: copy, lift };
}

/** Prints the host's chosen view alone, without the page around it. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: PrintOptions;
  #lift: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PrintOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  readonly print = async (): Promise<void> => {
    const view = this.#options.view();
    if (!view) return;
    const paper = this.#lay(view);
    const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
    await Promise.race([Promise.all([...paper.querySelectorAll('img')].map(loaded)), late]);
    // The widget may be gone by now, and the paper with it.
    if (paper.isConnected) window.print();
  };

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#beforePrint);
    window.addEventListener('afterprint', this.#clear);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#beforePrint);
    window.removeEventListener('afterprint', this.#clear);
    this.#clear();
  }

  readonly #beforePrint = (): void => {
    const view = this.#lift ? undefined : this.#options.instead?.();
    if (view) this.#lay(view);
  };

  readonly #clear = (): void => {
    this.#lift?.();
    this.#lift = undefined;
  };

  #lay(view: Element): Element {
    this.#clear();
    const { paper, lift } = lay(this.#host, view, this.#options.page?.() ?? 'A4');
    this.#lift = lift;
    return paper;
  }
}
