import { expect, nextFrame } from '@open-wc/testing';
import '../../src/index.ts';
import { WIDGETS as NAMES } from '../../src/model/widget-names.ts';
import { setFragment } from './address.ts';
import { Served } from './served.ts';

/** What a page may hold. */
export const WIDGETS = NAMES.map((name) => `vision-${name}`);

export const FALLBACK = 'Se det på kommunens egen side';

/** One of each widget with the feed at `url`, and words of the page's own inside. */
export function place(name: string, url: string): HTMLElement {
  const element = document.createElement(name);
  element.setAttribute('feed', url);
  element.setAttribute('lang', 'da');
  element.textContent = FALLBACK;
  document.body.append(element);
  return element;
}

/** Waits until the widget shows its feed, or says that it cannot. */
export const settled = (element: HTMLElement): Promise<string> =>
  new Promise((resolve) => {
    element.addEventListener('vision-ready', () => resolve('ready'), { once: true });
    element.addEventListener('vision-error', ({ code }) => resolve(code), { once: true });
  });

/** A few frames: what is fetched late comes, what is drawn late is drawn. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await nextFrame();
}

/** Whether a reader sees anything: content of the feed, a note, or what the page has put inside. */
export function isBlank(element: HTMLElement): boolean {
  const root = element.shadowRoot;
  if (!root) return false;
  const showsFallback = root.querySelector('slot:not([name])') !== null;
  return !showsFallback && root.textContent.trim() === '' && !root.querySelector('img, svg');
}

/** Elements that run or load, attributes that run, and links to what runs. */
export function intruders(element: HTMLElement): string[] {
  const root = element.shadowRoot;
  if (!root) return [];
  const running = [
    ...root.querySelectorAll(
      'script:not([type="application/ld+json"]), iframe, object, embed, base, meta, link, style:not(:empty)',
    ),
  ];
  const attributes = [...root.querySelectorAll('*')].flatMap((node) =>
    [...node.attributes].filter(
      ({ name, value }) =>
        name.startsWith('on') ||
        (['href', 'src', 'poster', 'action', 'formaction', 'xlink:href'].includes(name) &&
          !/^(?:https?:|mailto:|tel:|webcal:|#|blob:)/.test(value)),
    ),
  );
  return [
    ...running.map((node) => node.outerHTML),
    ...attributes.map(({ name, value }) => `${name}=${value}`),
  ];
}

/** Counts what a hostile text would call, what threw, and who was asked for something. */
export class Watch {
  #calls = 0;
  #errors: string[] = [];
  readonly #note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    this.#errors.push('reason' in event ? String(event.reason) : event.message);
  };

  start(): void {
    Reflect.set(globalThis, 'hostile', () => (this.#calls += 1));
    window.addEventListener('error', this.#note);
    window.addEventListener('unhandledrejection', this.#note);
    this.clear();
  }

  clear(): void {
    this.#calls = 0;
    this.#errors = [];
    performance.clearResourceTimings();
  }

  stop(): void {
    window.removeEventListener('error', this.#note);
    window.removeEventListener('unhandledrejection', this.#note);
    Reflect.deleteProperty(globalThis, 'hostile');
  }

  /** Nothing was run, nothing threw, and nobody but the page's own server was asked. */
  expectSilence(about: string): void {
    expect(this.#calls, `${about}: run`).to.equal(0);
    expect(this.#errors, `${about}: thrown`).to.deep.equal([]);
    const asked = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin) && !/^(?:blob|data):/.test(name));
    expect(asked, `${about}: asked`).to.deep.equal([]);
  }
}

/** Watches over a suite whose feeds are served from here; the address is its own again after each test. */
export function useWatch(): { readonly watch: Watch; readonly served: Served } {
  const watch = new Watch();
  const served = new Served();
  before(() => {
    served.start();
    watch.start();
  });
  afterEach(() => setFragment(''));
  after(() => {
    watch.stop();
    served.stop();
  });
  return { watch, served };
}
