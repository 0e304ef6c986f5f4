import { until } from '../../helpers/until.ts';
import '../../../src/widgets/email-signature/define.ts';
import type { VisionEmailSignature } from '../../../src/widgets/email-signature/email-signature.ts';
import { feedAddress, shown } from '../../helpers/widget.ts';

/** A municipality with everything a signature can show. */
export const SECTIONS = {
  self: 'https://www.example.org/vision.json',
  organisation: {
    name: { da: 'Eksempel Kommune', en: 'Example Municipality' },
    url: 'https://www.example.org/',
    logo: { src: 'logo.png', alt: 'Eksempel Kommune', width: 155, height: 56 },
    address: 'Torvet 1, 1234 Eksempel',
    phone: '+45 43 57 75 75',
    email: 'kommunen@example.org',
    cvr: '11931316',
  },
  vision: {
    title: 'Vision 2035',
    sentence: { da: 'Fælles om mulighederne', en: 'Together for opportunities' },
    replaces: 'Byen for alle',
    url: 'https://www.example.org/vision',
  },
  signature: {
    version: 7,
    templates: ['full', 'compact', 'text'],
    lines: {
      digitalPost: { text: 'Skriv sikkert med Digital Post', url: 'https://post.example.org/' },
    },
    campaign: [
      {
        text: 'Borgermøde onsdag den 29. maj 2900',
        url: 'https://www.example.org/moede',
        from: '2000-01-01',
        until: '2900-05-29',
      },
      { text: 'Et møde, der har været', until: '2000-01-01' },
    ],
    oldSlogans: ['Byen – for alle'],
  },
};

export function widget(attributes: Readonly<Record<string, string>> = {}): VisionEmailSignature {
  const element = document.createElement('vision-email-signature');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export const show = (
  attributes: Readonly<Record<string, string>> = {},
  sections: object = SECTIONS,
): Promise<VisionEmailSignature> =>
  shown(widget({ feed: feedAddress({ ...sections }), lang: 'da', ...attributes }));

export const all = (element: VisionEmailSignature, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

export function one(element: VisionEmailSignature, selector: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

/** The control with this label. */
export function labelled(element: VisionEmailSignature, label: string): HTMLInputElement {
  const found = all(element, 'label').find((one) => one.textContent.trim() === label);
  const control = found instanceof HTMLLabelElement ? found.control : undefined;
  if (!(control instanceof HTMLElement)) throw new Error(`nothing is labelled ${label}`);
  return control as HTMLInputElement;
}

/** What is written into a field by somebody who then goes on. */
export async function write(
  element: VisionEmailSignature,
  label: string,
  value: string,
): Promise<HTMLInputElement> {
  const input = labelled(element, label);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
  return input;
}

export function buttonNamed(element: VisionEmailSignature, name: string | RegExp): HTMLElement {
  const found = all(element, 'button').find((button) => {
    const text = button.textContent.replace(/\s+/g, ' ').trim();
    return typeof name === 'string' ? text === name : name.test(text);
  });
  if (!found) throw new Error(`no button is called ${String(name)}`);
  return found;
}

/** The signature as its writer sees it. */
export const signatureText = (element: VisionEmailSignature): string =>
  one(element, '.result table').innerText.replace(/\s+/g, ' ').trim();

/** Waits until something is on the page. */
export async function appears(
  element: VisionEmailSignature,
  selector: string,
): Promise<HTMLElement> {
  await until(() => element.renderRoot.querySelector(selector), `${selector} never came`);
  return one(element, selector);
}

/** Has the code for presses fetched, as any touch does. */
export async function touched(element: VisionEmailSignature): Promise<VisionEmailSignature> {
  element.dispatchEvent(new PointerEvent('pointerenter'));
  await appears(element, '.steps ol');
  return element;
}

/** Files that the widget hands out, in place of the browser's saving them. */
export function collectDownloads(): {
  readonly files: [string, Blob][];
  readonly stop: () => void;
} {
  const files: [string, Blob][] = [];
  const blobs = new Map<string, Blob>();
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL(blob);
    blobs.set(address, blob);
    return address;
  };
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
    configurable: true,
    value(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (this.download && blob) files.push([this.download, blob]);
    },
  });
  return {
    files,
    stop: () => {
      URL.createObjectURL = createObjectURL;
      // Every element's own is behind it.
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    },
  };
}
