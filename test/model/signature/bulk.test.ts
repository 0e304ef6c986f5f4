import { expect } from '@open-wc/testing';
import { strFromU8, unzipSync } from 'fflate';
import { signaturePeople } from '../../../src/i18n/signature-people.ts';
import { readCsv } from '../../../src/model/csv.ts';
import { bulkZip } from '../../../src/model/signature/bulk-zip.ts';
import { rowReport, type Manifest } from '../../../src/model/signature/bulk.ts';
import { readPeople, staffList } from '../../../src/model/signature/people.ts';
import { options, source } from './sample.ts';

const CSV =
  'Navn;Stilling;E-mail\n' +
  Array.from({ length: 45 }, (_, index) => `Medarbejder ${index};Rådgiver;m${index}@b.dk`).join(
    '\n',
  ) +
  '\n=HYPERLINK("http://evil");;x@b.dk\n../../etc;Æ;CON@b.dk';

const { people, notes } = readPeople(staffList(readCsv(CSV).rows));

const digest = (bytes: Uint8Array) => crypto.subtle.digest('SHA-256', bytes.slice());

function job() {
  const extras = [{ name: 'report.csv', bytes: new TextEncoder().encode('x') }];
  const made = '2026-02-03T04:05:06Z';
  return { people, source, options: options(), name: 'Ishøj Kommune', made, extras };
}

function zipped() {
  const chunks: Uint8Array[] = [];
  const steps: number[] = [];
  for (const progress of bulkZip(job())) {
    chunks.push(...progress.chunks);
    steps.push(progress.done);
  }
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { files: unzipSync(bytes), steps };
}

describe('bulkZip', () => {
  it('has a folder for each person, and a manifest that is true', async () => {
    const { files } = zipped();
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Manifest;
    expect(manifest.version).to.deep.equal({ feed: '7', template: 1 });
    expect(manifest.sentence).to.equal('Fælles om mulighedernes Ishøj');
    expect(manifest.people).to.have.length(people.length);
    const told = new Set(['manifest.json', 'report.csv']);
    for (const { folder, files: listed } of manifest.people) {
      expect(listed.map(({ name }) => name.split('.').at(-1))).to.deep.equal([
        'htm',
        'rtf',
        'txt',
        'html',
      ]);
      for (const { name, bytes, sha256 } of listed) {
        const path = `${folder}/${name}`;
        told.add(path);
        expect(files[path]!.length).to.equal(bytes);
        const sum = new Uint8Array(await digest(files[path]!));
        expect(Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('')).to.equal(
          sha256,
        );
      }
    }
    expect(new Set(Object.keys(files))).to.deep.equal(told);
  });

  it('never leaves its folder, whatever people are called', () => {
    const { files } = zipped();
    for (const path of Object.keys(files)) {
      expect(path).not.to.match(/(^|\/)\.\.?(\/|$)|^\/|\\|(^|\/)con(\/|\.|$)/i);
    }
  });

  it('tells how far it is, and stops when nobody asks for more', () => {
    const { steps } = zipped();
    expect([...new Set(steps)]).to.deep.equal([10, 20, 30, 40, 47]);
    for (const { done, total } of bulkZip(job())) {
      expect([done, total]).to.deep.equal([10, 47]);
      break;
    }
  });
});

describe('rowReport', () => {
  it('is a table without formulas', () => {
    const { rows } = readCsv(rowReport(notes, people, signaturePeople.da));
    expect(rows[0]!.cells).to.deep.equal(['Række', 'Person', 'Bemærkning', 'Resultat']);
    const [row, person, note, outcome] = rows[1]!.cells;
    expect([row, note, outcome]).to.deep.equal([
      '47',
      'Der mangler en stilling.',
      'Får en signatur',
    ]);
    expect(person).to.match(/^'=HYPERLINK/);
  });
});
