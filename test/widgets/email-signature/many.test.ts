import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../helpers/until.ts';
import { strFromU8, unzipSync } from 'fflate';
import type { Manifest } from '../../../src/model/signature/bulk.ts';
import type { VisionEmailSignature } from '../../../src/widgets/email-signature/email-signature.ts';
import { seenIn } from '../../helpers/widget.ts';
import { all, appears, buttonNamed, collectDownloads, labelled, one, show } from './fixture.ts';

const LIST = [
  'Navn;Stilling;E-mail;Direkte tlf.',
  'Projektleder Æble;Rådgiver;pl@b.dk;43577577',
  'Sagsbehandler;;sb@b.dk;12',
  'Sagsbehandler;Vikar;sb@b.dk;',
  '<img src=x onerror=alert(1)>;=1+1;x@b.dk;',
].join('\r\n');

async function upload(text: string | Uint8Array<ArrayBuffer>): Promise<VisionEmailSignature> {
  const element = await show({ views: 'many' });
  const place = await appears(element, '.drop');
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], 'ansatte.csv'));
  place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  return element;
}

const ready = (element: VisionEmailSignature, text: string): Promise<void> =>
  until(() => seenIn(element).includes(text), `never said: ${text}`);

describe('many signatures', () => {
  it('reports in words what is wrong with the rows', async () => {
    const element = await upload(LIST);
    await ready(element, '3 signaturer ud af 4 rækker');
    const [skipped, shown] = all(element, '.notes').map((list) => {
      const id = list.getAttribute('aria-labelledby');
      return `${one(element, `#${id}`).innerText}: ${list.innerText}`.replace(/\s+/g, ' ');
    });
    expect(skipped).to.match(/^Får ingen signatur: Række 4: Personen står også i række 3\.$/);
    expect(shown).to.match(/^Får en signatur: /);
    expect(shown).to.contain('Række 3, Sagsbehandler: Der mangler en stilling.');
    expect(shown).to.contain('»12« er ikke et telefonnummer');
  });

  it('reads what Excel saves in Denmark', async () => {
    const bytes = Uint8Array.from(LIST, (sign) => sign.charCodeAt(0) & 255);
    const element = await upload(bytes);
    await ready(element, 'WINDOWS-1252');
    await appears(element, '.mail table');
    expect(one(element, '.mail table').innerText).to.contain('Projektleder Æble');
  });

  it('lets the reader correct what was guessed of a column', async () => {
    const element = await upload('Hvem;Hvad\nProjektleder;Rådgiver');
    await ready(element, 'Vi kan ikke se, hvilken kolonne der har navnet');
    expect(element.renderRoot.querySelector('details')?.open).to.equal(true);
    for (const [at, field] of ['name', 'title'].entries()) {
      const select = all(element, '.mapping select')[at] as HTMLSelectElement;
      select.value = field;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    }
    await ready(element, '1 signaturer ud af 1 rækker');
    await until(() => one(element, '.mail table').innerText.includes('Rådgiver'));
  });

  it('says what is wrong with a file that is no list', async () => {
    await ready(await upload(''), 'Der er ingen rækker i filen.');
  });

  it('makes a zip that its manifest tells the truth about, and evidence for the file', async () => {
    const downloads = collectDownloads();
    try {
      const element = await upload(LIST);
      await ready(element, '3 signaturer ud af 4 rækker');
      const name = labelled(element, 'Signaturens navn i Outlook');
      name.value = 'Ny sætning';
      name.dispatchEvent(new InputEvent('input'));
      await element.updateComplete;
      buttonNamed(element, 'Lav 3 signaturer').click();
      await ready(element, '3 signaturer er klar');
      buttonNamed(element, /Hent zip-filen \(0,\d+ MB\)/).click();
      const [[zipName, zip] = ['', new Blob()]] = downloads.files;
      expect(zipName).to.equal('Ny sætning.zip');
      const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
      const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Manifest;
      expect(manifest.version).to.deep.equal({ feed: '7', template: 1 });
      for (const { folder, files: listed } of manifest.people) {
        for (const { name: file, sha256 } of listed) {
          const sum = await crypto.subtle.digest('SHA-256', files[`${folder}/${file}`]!.slice());
          const hex = Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0'));
          expect(hex.join('')).to.equal(sha256);
        }
      }
      expect(strFromU8(files['report.csv']!)).to.contain('Personen står også');
      buttonNamed(element, 'Hent dokumentation til sagen').click();
      await until(() => downloads.files.length === 2);
      const [, [evidenceName, evidence] = ['', new Blob()]] = downloads.files;
      expect(evidenceName).to.match(/^Dokumentation for mailsignaturer \d{4}-\d\d-\d\d\.zip$/);
      const filed = unzipSync(new Uint8Array(await evidence.arrayBuffer()));
      expect(Object.keys(filed)).to.have.members([
        'dokumentation.html',
        'report.csv',
        'manifest.json',
      ]);
      const page = strFromU8(filed['dokumentation.html']!);
      expect(page).to.contain('Laveste pointtal i kontrollen').and.to.contain('Mørk tilstand');
      expect(page).to.not.match(/<img src=x/);
    } finally {
      downloads.stop();
    }
  });

  it('keeps the focus with whoever presses keys, from the file to the zip', async () => {
    const element = await show({ views: 'many' });
    await appears(element, '.drop');
    const focused = () => element.shadowRoot?.activeElement?.textContent.trim() ?? 'nothing';
    const input = one(element, '.drop input') as HTMLInputElement;
    input.focus();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([LIST], 'ansatte.csv'));
    input.files = dataTransfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await ready(element, '3 signaturer ud af 4 rækker');
    expect(focused()).to.equal('Begynd forfra med en anden liste');
    buttonNamed(element, 'Lav 3 signaturer').focus();
    await sendKeys({ press: 'Enter' });
    await ready(element, '3 signaturer er klar');
    await until(() => focused().startsWith('Hent zip-filen'), `the focus is on ${focused()}`);
    buttonNamed(element, 'Begynd forfra med en anden liste').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot?.activeElement?.matches('.drop input'));
  });

  it('shows what people are called, and runs none of it', async () => {
    const element = await upload(`Navn\n<img src=x onerror="window.hacked = true">`);
    await ready(element, '1 signaturer ud af 1 rækker');
    expect(one(element, '.mail table').innerText).to.contain('<img src=x onerror=');
    expect('hacked' in window).to.equal(false);
  });
});
