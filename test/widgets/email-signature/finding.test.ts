import { expect } from '@open-wc/testing';
import { until } from '../../helpers/until.ts';
import { resetMouse } from '@web/test-runner-commands';
import type { VisionEmailSignature } from '../../../src/widgets/email-signature/email-signature.ts';
import { click } from '../../helpers/input.ts';
import { seenIn } from '../../helpers/widget.ts';
import { all, appears, buttonNamed, collectDownloads, one, SECTIONS, show } from './fixture.ts';

async function finder(sections: object = SECTIONS): Promise<VisionEmailSignature> {
  const element = await show({ views: 'find' }, sections);
  await appears(element, '.find, p');
  return element;
}

async function paste(element: VisionEmailSignature, text: string, markup = ''): Promise<void> {
  const field = (await appears(element, '#paste')) as HTMLTextAreaElement;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  clipboardData.setData('text/html', markup);
  const event = new ClipboardEvent('paste', { bubbles: true });
  // Firefox gives an event of a script's own making an empty clipboard.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  field.dispatchEvent(event);
  field.value = text;
  one(element, '.find-form button').click();
  await appears(element, '.found');
}

async function drop(element: VisionEmailSignature, files: readonly File[]): Promise<void> {
  const place = await appears(element, '.drop');
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  await until(() => all(element, '.found').length === files.length, 'not all were read');
}

describe('the finder of old slogans', () => {
  afterEach(() => resetMouse());

  it('says which slogans it looks for', async () => {
    const element = await finder();
    await appears(element, '#paste');
    expect(seenIn(element)).to.contain('»Byen for alle«, »Byen – for alle«');
    expect(seenIn(element)).to.contain('bliver i din browser');
  });

  it('says so where the feed names none', async () => {
    const element = await finder({ vision: { title: 'Vision' } });
    await until(() => seenIn(element).includes('ikke noget at lede efter'));
  });

  it('shows where the slogan stands in what was pasted, and what is to stand there', async () => {
    const element = await finder();
    await paste(element, 'Venlig hilsen\nBYEN  for alle\nTlf. 43');
    expect(one(element, '.found mark').textContent).to.equal('BYEN for alle');
    expect(one(element, '.found').textContent).to.contain('Fælles om mulighederne');
  });

  it('searches the markup of what is pasted, not only what a field can hold', async () => {
    const element = await finder();
    await paste(element, 'Hej', '<p>Hej <img src="x.png" alt="Byen for alle"></p>');
    expect(one(element, '.found').textContent).to.contain('I teksten til et billede');
  });

  it('reads files of every kind, and tells how old ours are', async () => {
    const element = await finder();
    await drop(element, [
      new File(['<p>Byen&nbsp;<b>for</b> alle</p><!-- vision-signature 4/1 -->'], 'gammel.htm'),
      new File(
        [Uint8Array.of(66, 121, 101, 110, 32, 150, 32, 102, 111, 114, 32, 97, 108, 108, 101)],
        'gammel.txt',
      ),
      new File(['{\\rtf1\\ansi Byen for alle}'], 'gammel.rtf'),
      new File(
        ['Subject: Hej\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nByen for alle\r\n'],
        'gammel.eml',
      ),
      new File(['F\u00e6lles om mulighederne <!-- vision-signature 7/1 -->'], 'ny.htm'),
    ]);
    const found = all(element, '.found').map(({ textContent }) => textContent);
    expect(found.filter((text) => text.includes('står ét sted'))).to.have.length(4);
    expect(found.find((text) => text.includes('gammel.htm'))).to.contain('3 versioner bagud');
    expect(found.find((text) => text.includes('ny.htm'))).to.contain('Signaturen er den nyeste');
    expect(seenIn(element)).to.contain('5 signaturer set igennem. 4 har det gamle slogan.');
    buttonNamed(element, 'Ryd listen').click();
    await element.updateComplete;
    expect(all(element, '.found')).to.have.length(0);
  });

  it('gives the file back with the new sentence and nothing else changed', async () => {
    const downloads = collectDownloads();
    try {
      const element = await finder();
      // "Tårnet" and the dash in Windows-1252.
      const bytes = [
        84, 229, 114, 110, 101, 116, 10, 66, 121, 101, 110, 32, 150, 32, 102, 111, 114, 32, 97, 108,
        108, 101, 10,
      ];
      await drop(element, [new File([Uint8Array.from(bytes)], 'gammel.txt')]);
      buttonNamed(element, 'Hent filen med den nye sætning').click();
      await until(() => downloads.files.length === 1);
      const [[name, blob] = ['', new Blob()]] = downloads.files;
      expect(name).to.equal('gammel.txt');
      const text = new TextDecoder('windows-1252').decode(await blob.arrayBuffer());
      expect(text).to.equal('Tårnet\nFælles om mulighederne\n');
    } finally {
      downloads.stop();
    }
  });

  it('copies what was pasted with the new sentence', async () => {
    const element = await finder();
    await paste(element, 'Byen for alle');
    await click(buttonNamed(element, 'Kopiér med den nye sætning'));
    await until(() => seenIn(element).includes('Sæt den ind, hvor den gamle stod'));
  });

  it('draws nothing of what is pasted: it is text', async () => {
    const element = await finder();
    await paste(element, 'x', '<p>Byen for alle</p><img src=x onerror="window.hacked = 1">');
    expect(one(element, '.found').querySelector('img')).to.equal(null);
  });
});
