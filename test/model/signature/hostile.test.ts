import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { TEMPLATES, type Employee } from '../../../src/model/signature/data.ts';
import { oneLine } from '../../../src/model/signature/one-line.ts';
import { safeFileName, uniqueFileNames } from '../../../src/model/signature/file-name.ts';
import { signatureOutputs } from '../../../src/model/signature/outputs.ts';
import { signatureSource } from '../../../src/model/signature/source.ts';
import { base, employee, feed, options, source } from './sample.ts';
import { person, text } from './hostile.ts';
import { readRtf } from './read-rtf.ts';

const template = fc.constantFrom(...TEMPLATES);

function skeleton(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('*')]
    .filter(({ localName }) => !['br', 'b', 'span', 'a'].includes(localName))
    .map(({ localName, attributes }) =>
      [localName, ...[...attributes].map(({ name }) => name)].join(' '),
    );
}

function reads(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.textContent.replace(/\s+/g, ' ');
}

describe('what people type', () => {
  it('stays text in every HTML output', () => {
    const full: Employee = { ...employee, address: 'x', ean: '1', privacyUrl: 'https://x.dk' };
    fc.assert(
      fc.property(person, template, (typed, kind) => {
        const all = signatureOutputs(typed, source, options({ template: kind }));
        const usual = signatureOutputs(full, source, options({ template: kind }));
        for (const output of ['classic', 'web', 'fragment', 'gmail', 'rule'] as const) {
          const html = all[output];
          const document = new DOMParser().parseFromString(html, 'text/html');
          expect(new Set(skeleton(html))).to.deep.equal(new Set(skeleton(usual[output])));
          for (const element of document.querySelectorAll('*')) {
            for (const { name } of element.attributes) expect(name).not.to.match(/^on/);
          }
          for (const link of document.querySelectorAll('a')) {
            expect(link.protocol).to.match(/^(https?|mailto|tel):$/);
          }
          if (output !== 'rule') expect(reads(html)).to.include(oneLine(typed.name));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stays text when the feed holds it', () => {
    fc.assert(
      fc.property(text, text, (words, url) => {
        const hostile = signatureSource(
          {
            ...feed,
            organisation: {
              ...feed.organisation,
              name: words,
              url,
              logo: { ...feed.organisation.logo, alt: words },
            },
            vision: { ...feed.vision, sentence: words, url },
            updated: words,
            signature: { lines: { digitalPost: { text: words, url } }, oldSlogans: [words] },
          },
          ['da'],
          base,
        );
        const all = signatureOutputs(employee, hostile, options());
        for (const html of [all.classic, all.web, all.gmail, all.rule]) {
          expect(reads(html)).to.include(oneLine(words));
          for (const name of skeleton(html))
            expect(name).to.match(/^(table|tbody|tr|td|img|div)\b/);
        }
        expect(all.rule).not.to.include('%%');
        expect(() => readRtf(all.rtf)).not.to.throw();
      }),
      { numRuns: 40 },
    );
  });

  it('is no colour where it is none', () => {
    for (const accent of ['red;background:url(x)', '"><img src=x>', '#12345', '}\\par']) {
      const all = signatureOutputs(employee, source, options({ accent }));
      const usual = signatureOutputs(employee, source, options());
      expect(all.classic).to.equal(usual.classic);
      expect(all.rule).to.equal(usual.rule);
      expect(all.rtf.replace(/\\colortbl[^}]*/, '')).to.equal(
        usual.rtf.replace(/\\colortbl[^}]*/, ''),
      );
    }
  });

  it('stays text in rich text', () => {
    fc.assert(
      fc.property(person, (typed) => {
        const { rtf } = signatureOutputs(typed, source, options());
        const { text: read, groups } = readRtf(rtf);
        expect(read).to.include(oneLine(typed.name));
        expect(read).to.include(oneLine(typed.title));
        expect([...groups].sort()).to.deep.equal(
          [...readRtf(signatureOutputs(employee, source, options()).rtf).groups].sort(),
        );
      }),
    );
  });

  it('stays on its own line in plain text', () => {
    fc.assert(
      fc.property(person, (typed) => {
        const { text: plain } = signatureOutputs(typed, source, options());
        expect(plain.replaceAll('\r\n', '')).not.to.match(/\p{Cc}/u);
        expect(plain.replaceAll('\r\n', '')).not.to.match(/[\r\n\u2028\u2029\u0085]/);
        if (oneLine(typed.name)) {
          expect(plain.split('\r\n')).to.include(oneLine(typed.name));
        }
      }),
    );
  });
});

describe('file names', () => {
  it('hold nothing that Outlook or Windows refuses', () => {
    fc.assert(
      fc.property(text, (value) => {
        const name = safeFileName(value);
        expect(name).to.match(/^[^\\/:"*?><|,@\p{Cc}\p{Cf}]{1,65}$/u);
        expect(name).not.to.match(/^[. ]|[. ]$/);
        expect(name).not.to.match(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(name).not.to.match(/\p{Surrogate}/u);
      }),
    );
  });

  for (const [value, name] of [
    ['Borgerservice', 'Borgerservice'],
    ['Center for Børn/Unge', 'Center for Børn Unge'],
    ['navn@ishoj.dk', 'navn ishoj.dk'],
    ['..\\..\\Startup\\x', 'Startup x'],
    ['CON', '_CON'],
    ['nul.htm', '_nul.htm'],
    ['navn. ', 'navn'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['***', 'signatur'],
  ] as const) {
    it(`"${value}" becomes "${name}"`, () => expect(safeFileName(value)).to.equal(name));
  }

  it('are told apart, whatever their case', () => {
    const give = uniqueFileNames();
    expect([give('Navn'), give('NAVN'), give('Navn 2'), give('navn')]).to.deep.equal([
      'Navn',
      'NAVN 2',
      'Navn 2 2',
      'navn 3',
    ]);
  });

  it('are given fast where a thousand are the same', () => {
    const give = uniqueFileNames();
    const names = new Set(Array.from({ length: 20_000 }, () => give('Projektleder')));
    expect(names.size).to.equal(20_000);
  });
});
