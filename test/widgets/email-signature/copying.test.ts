import { expect } from '@open-wc/testing';
import { until } from '../../helpers/until.ts';
import { resetMouse } from '@web/test-runner-commands';
import { strFromU8, unzipSync } from 'fflate';
import { signatureLines as words } from '../../../src/i18n/signature-lines.ts';
import { signatureOutputs } from '../../../src/model/signature/outputs.ts';
import { signatureSource } from '../../../src/model/signature/source.ts';
import type { VisionEmailSignature } from '../../../src/widgets/email-signature/email-signature.ts';
import { click, press } from '../../helpers/input.ts';
import { seenIn } from '../../helpers/widget.ts';
import { buttonNamed, collectDownloads, labelled, SECTIONS, show, touched } from './fixture.ts';

const EMPLOYEE = { name: 'Projektleder Æble', title: 'Rådgiver & <b>vært</b>' };

/** What the model writes for the same feed and employee. */
function outputs() {
  const source = signatureSource({ language: 'da', ...SECTIONS }, ['da'], SECTIONS.self);
  const now = { instant: Date.now(), wall: Date.now() };
  return signatureOutputs(EMPLOYEE, source, {
    template: 'full',
    words: words.da,
    now,
    codes: false,
  });
}

describe('copying a signature', () => {
  let element: VisionEmailSignature;
  let pasted: Record<string, string>;
  let field: HTMLTextAreaElement;
  const listen = ({ clipboardData }: ClipboardEvent): void => {
    pasted = {
      text: clipboardData?.getData('text/plain') ?? '',
      html: clipboardData?.getData('text/html') ?? '',
    };
  };

  beforeEach(async () => {
    pasted = {};
    field = document.createElement('textarea');
    document.body.append(field);
    document.addEventListener('paste', listen);
    element = await touched(await show({ name: EMPLOYEE.name, 'job-title': EMPLOYEE.title }));
  });
  afterEach(async () => {
    document.removeEventListener('paste', listen);
    field.remove();
    await resetMouse();
  });

  async function copyFor(client: string): Promise<void> {
    const choice = labelled(element, 'Mailprogram');
    choice.value = client;
    choice.dispatchEvent(new Event('change'));
    await element.updateComplete;
    await click(buttonNamed(element, 'Kopiér signaturen'));
    await until(() => seenIn(element).includes('er kopieret'));
    field.focus();
    await press('Control+v');
    await until(() => pasted.text !== undefined);
  }

  it('puts on the clipboard, byte for byte, what the model writes for Outlook', async () => {
    await copyFor('outlook-new');
    expect(pasted.html).to.equal(outputs().fragment);
    expect(pasted.text).to.equal(outputs().text);
  });

  it('gives classic Outlook its own file, comments and all', async () => {
    await copyFor('outlook-classic');
    expect(pasted.html).to.contain('<!-- vision-signature 7/1 -->');
    // The platform takes the page around a fragment away.
    const body = /<body>([^]*)<\/body>/.exec(outputs().classic)?.[1] ?? '';
    expect(pasted.html).to.contain(body);
  });

  it('gives Gmail a signature without comments', async () => {
    await copyFor('gmail');
    expect(pasted.html).to.equal(outputs().gmail);
  });

  it('gives Thunderbird the markup itself, and phones text alone', async () => {
    await copyFor('thunderbird');
    expect(pasted).to.deep.equal({ text: outputs().fragment, html: '' });
    await copyFor('outlook-mobile');
    expect(pasted).to.deep.equal({ text: outputs().text, html: '' });
  });

  it('tells for each program what to do', async () => {
    const choice = labelled(element, 'Mailprogram');
    for (const [client, text] of [
      ['gmail', 'Se alle indstillinger'],
      ['thunderbird', 'Brug HTML'],
      ['apple', 'Brug altid min standardskrift'],
    ] as const) {
      choice.value = client;
      choice.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(seenIn(element)).to.contain(text);
    }
  });

  it('gives the text to copy by hand where the browser does not let us', async () => {
    const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
    Object.defineProperty(navigator, 'clipboard', {
      value: { write: refuse, writeText: refuse },
      configurable: true,
    });
    try {
      await click(buttonNamed(element, 'Kopiér signaturen'));
      await until(() => element.renderRoot.querySelector('#by-hand'));
      const text = element.renderRoot.querySelector<HTMLTextAreaElement>('#by-hand');
      expect(text?.value).to.equal(outputs().fragment);
      await until(() => (element.renderRoot as ShadowRoot).activeElement === text);
    } finally {
      Reflect.deleteProperty(document, 'execCommand');
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('asks for a name before it copies a signature without one', async () => {
    const nameless = await touched(await show());
    await click(buttonNamed(nameless, 'Kopiér signaturen'));
    const name = labelled(nameless, 'Navn');
    await until(() => name.getAttribute('aria-invalid') === 'true');
    expect((nameless.renderRoot as ShadowRoot).activeElement).to.equal(name);
    expect(seenIn(nameless)).to.contain('Skriv dit navn først.');
    expect(seenIn(nameless)).to.not.contain('er kopieret');
  });
});

describe('downloading a signature', () => {
  /** Saves a signature whose logo is answered by `logo`; the zip's name, its files, and the note. */
  async function saved(logo: () => Promise<Response>) {
    const downloads = collectDownloads();
    const { fetch } = globalThis;
    globalThis.fetch = (address, options) =>
      typeof address === 'string' && address.endsWith('/logo.png')
        ? logo()
        : fetch(address, options);
    try {
      const element = await touched(await show({ name: 'Projektleder Æble' }));
      buttonNamed(element, 'Hent som filer').click();
      await until(() => seenIn(element).includes('er hentet'));
      const [[name, blob] = ['', new Blob()]] = downloads.files;
      return {
        name,
        files: unzipSync(new Uint8Array(await blob.arrayBuffer())),
        note: seenIn(element),
      };
    } finally {
      globalThis.fetch = fetch;
      downloads.stop();
    }
  }

  it('gives a zip with the files, the images and what to do', async () => {
    const { name, files, note } = await saved(() => Promise.resolve(new Response('PNG')));
    expect(name).to.equal('Projektleder Æble.zip');
    const paths = Object.keys(files).map((path) => path.replace('Projektleder Æble/', ''));
    expect(paths).to.have.members([
      'Eksempel Kommune.htm',
      'Eksempel Kommune.rtf',
      'Eksempel Kommune.txt',
      'Eksempel Kommune.html',
      'logo.png',
      'Sådan gør du.txt',
    ]);
    expect(strFromU8(files['Projektleder Æble/logo.png']!)).to.equal('PNG');
    const classic = strFromU8(files['Projektleder Æble/Eksempel Kommune.htm']!);
    expect(classic).to.match(/^[\x20-\x7E]*$/);
    expect(classic).to.contain('Projektleder &#198;ble');
    expect(note).to.not.contain('kunne ikke hentes');
  });

  it('says that an image could not be had, and gives the rest', async () => {
    const { files, note } = await saved(() => Promise.reject(new TypeError('blocked')));
    expect(Object.keys(files)).to.have.length(5);
    expect(note).to.contain('Et billede kunne ikke hentes og er ikke med.');
  });
});
