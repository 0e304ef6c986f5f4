import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { signatureLint } from '../../../src/i18n/signature-lint.ts';
import { TEMPLATES } from '../../../src/model/signature/data.ts';
import { clientsWith, lintSignature, type LintOptions } from '../../../src/model/signature/lint.ts';
import type { LintCode } from '../../../src/model/signature/lint-report.ts';
import type { MailClient } from '../../../src/model/signature/lint-support.ts';
import { signatureOutputs } from '../../../src/model/signature/outputs.ts';
import { employee, options, source } from './sample.ts';

// Every finding and every program has its words; checked by the compiler.
const words: Readonly<Record<LintCode, unknown>> = signatureLint.da.findings;
const names: Readonly<Record<MailClient, string>> = signatureLint.da.clients;

const GOOD_IMAGE =
  '<img src="https://a.dk/x.png" alt="A" width="9" height="9" border="0" style="font:14px Arial;color:#000">';

/** `html` in a cell that is in order. */
function inCell(html: string): string {
  return (
    '<table role="presentation" lang="da"><tr><td style="mso-line-height-rule:exactly;' +
    `font:14px/20px Arial;color:#000">${html}</td></tr></table>`
  );
}

function codes(html: string, given: LintOptions = {}): LintCode[] {
  return lintSignature(inCell(html), given).findings.map(({ code }) => code);
}

describe('lintSignature', () => {
  it('finds our own signatures good: 95 points or more, and nothing lost in any program', () => {
    for (const template of TEMPLATES) {
      const all = signatureOutputs(employee, source, options({ template }));
      for (const name of ['classic', 'web', 'fragment', 'gmail', 'rule'] as const) {
        const { score, findings, passes } = lintSignature(all[name], {
          limit: name === 'rule' ? 'rule' : 'gmail',
          person: ['projektleder@ishoj.dk'],
        });
        expect(score, `${template} ${name}`).to.be.at.least(95);
        expect(passes, JSON.stringify(findings)).to.equal(true);
        expect(findings.filter(({ code }) => code === 'unsupported')).to.deep.equal([]);
      }
    }
  });

  it('has nothing to say of a cell that is in order', () => {
    expect(lintSignature(inCell('Hej'))).to.deep.include({ score: 100, passes: true });
    expect(codes(GOOD_IMAGE)).to.deep.equal([]);
  });

  it('says which programs lose a feature', () => {
    const { findings } = lintSignature(inCell('<p style="border-radius:4px">x</p>'));
    expect(findings).to.have.length(1);
    expect(findings[0]).to.deep.include({ code: 'unsupported', value: 'css-border-radius' });
    expect(findings[0]?.clients).to.deep.equal(['outlook-classic']);
  });

  it('knows new Outlook and image formats', () => {
    expect(clientsWith('n', 'image-webp')).to.include('outlook-classic');
    expect(clientsWith('n', 'css-modern-color')).to.include('outlook-new');
    expect(clientsWith('a', 'image-webp')).to.include('gmail-web');
  });

  for (const [what, html, code] of [
    ['flex', '<div style="display:flex">x</div>', 'unsupported'],
    ['background images', '<div style="background-image:url(a.png)">x</div>', 'unsupported'],
    ['variables', '<b style="color:var(--x)">x</b>', 'unsupported'],
    ['max-width on a block', '<div style="max-width:9px">x</div>', 'partly-supported'],
    ['padding on a paragraph', '<p style="padding:4px">x</p>', 'partly-supported'],
    ['a picture element', '<picture></picture>', 'unsupported'],
    ['scripts', '<script>alert(1)</script>', 'active-content'],
    ['event handlers', '<b onclick="x()">x</b>', 'active-content'],
    ['forms', '<input name="x">', 'active-content'],
    ['style sheets', '<style>b{color:red}</style>', 'style-sheet'],
    ['faint colours', '<b style="color:#999">x</b>', 'contrast-light'],
    ['faint colours by name', '<font color="silver">x</font>', 'contrast-light'],
    ['text that dark mode swallows', '<b style="color:#c8102e">x</b>', 'contrast-dark'],
    [
      'white on a light ground',
      '<b style="color:#fff;background-color:#eee">x</b>',
      'contrast-light',
    ],
    ['links in the reader’s blue', '<a href="https://a.dk/">x</a>', 'color-missing'],
    ['small print', '<b style="font-size:7pt">x</b>', 'text-small'],
    ['tables that are read aloud', '<table lang="da"></table>', 'table-role'],
    ['wide tables', '<table role="none" width="600"></table>', 'too-wide'],
    ['images without words', GOOD_IMAGE.replace('alt="A"', ''), 'alt-missing'],
    ['images without a height', GOOD_IMAGE.replace('height="9"', ''), 'image-size'],
    ['images in per cent', GOOD_IMAGE.replace('width="9"', 'width="50%"'), 'image-size'],
    ['images with a border', GOOD_IMAGE.replace(' border="0"', ''), 'image-border'],
    ['SVG', GOOD_IMAGE.replace('.png', '.svg?v=2'), 'image-format'],
    ['WebP', GOOD_IMAGE.replace('.png', '.webp'), 'image-format'],
    [
      'images in the text',
      GOOD_IMAGE.replace('https://a.dk/x.png', 'data:image/png;base64,AA=='),
      'image-data',
    ],
    [
      'images on a computer',
      GOOD_IMAGE.replace('https://a.dk/x.png', 'Navn_filer/image001.png'),
      'image-relative',
    ],
    [
      'images on a disk',
      GOOD_IMAGE.replace('https://a.dk/x.png', 'file:///C:/x.png'),
      'image-relative',
    ],
    ['images over http', GOOD_IMAGE.replace('https:', 'http:'), 'image-insecure'],
    [
      'tracking pixels',
      GOOD_IMAGE.replace('width="9" height="9"', 'width="1" height="1"'),
      'image-pixel',
    ],
    ['hidden images', GOOD_IMAGE.replace('font:', 'display:none;font:'), 'image-pixel'],
    ['links that run', '<a style="color:#000" href="javascript:x()">x</a>', 'link-unsafe'],
    [
      'links that run, in disguise',
      '<a style="color:#000" href=" java&#10;script:x()">x</a>',
      'link-unsafe',
    ],
    ['links to nothing', '<a style="color:#000" href="">x</a>', 'link-empty'],
    ['links without a site', '<a style="color:#000" href="/x">x</a>', 'link-relative'],
    ['links over http', '<a style="color:#000" href="http://a.dk/">x</a>', 'link-insecure'],
    ['short links', '<a style="color:#000" href="https://bit.ly/3x">x</a>', 'link-redirect'],
    [
      'Outlook’s own rewriting',
      '<a style="color:#000" href="https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.dk">x</a>',
      'link-redirect',
    ],
    [
      'links through a counter',
      '<a style="color:#000" href="https://a.dk/go?url=https://b.dk/">x</a>',
      'link-redirect',
    ],
    [
      'campaign tracking',
      '<a style="color:#000" href="https://a.dk/?utm_source=mail">x</a>',
      'link-tracking',
    ],
    [
      'addresses for one person',
      '<a style="color:#000" href="https://a.dk/?uid=17">x</a>',
      'link-person',
    ],
    [
      'addresses Exchange fills in',
      '<a style="color:#000" href="https://a.dk/%%Title%%">x</a>',
      'link-person',
    ],
    ['images for one person', GOOD_IMAGE.replace('x.png', 'x.png?email=a@b.dk'), 'link-person'],
  ] as const) {
    it(`finds ${what}`, () => expect(codes(html)).to.include(code));
  }

  it('finds an employee’s own name in an address, however it is written', () => {
    const person = ['projektleder@ishoj.dk'];
    for (const src of ['x.png?u=projektleder%40ishoj.dk', 'Projektleder@Ishoj.dk/x.png']) {
      expect(codes(GOOD_IMAGE.replace('x.png', src), { person })).to.include('link-person');
    }
    expect(
      codes('<a style="color:#000" href="mailto:projektleder@ishoj.dk">x</a>', { person }),
    ).to.deep.equal([]);
  });

  it('finds text without colour, typeface and language', () => {
    const { findings } = lintSignature('<p>Venlig hilsen</p>');
    expect(findings.map(({ code }) => code)).to.deep.equal([
      'color-missing',
      'font-missing',
      'language-missing',
    ]);
  });

  it('weighs images where their weight is known', () => {
    const weights = new Map([['https://a.dk/x.png', 15_001]]);
    expect(codes(GOOD_IMAGE, { weights })).to.deep.equal(['image-heavy']);
    const banner = GOOD_IMAGE.replace('width="9"', 'width="480"');
    expect(codes(banner, { weights })).to.deep.equal([]);
    weights.set('https://a.dk/x.png', 60_001);
    expect(codes(banner, { weights })).to.deep.equal(['image-heavy']);
  });

  it('measures against the limit of where it goes', () => {
    const html = inCell('x'.repeat(5000));
    expect(codes('x'.repeat(5000))).to.deep.equal(['long']);
    expect(lintSignature(html, { limit: 'rule' }).findings[0]?.code).to.equal('too-long');
    expect(lintSignature(html, { limit: 'rule' }).passes).to.equal(false);
    expect(lintSignature(html, { limit: 'gmail' }).passes).to.equal(true);
    expect(lintSignature(html).characters).to.equal(html.length);
  });

  it('does not hold what only Word reads against the other programs', () => {
    expect(
      codes('<!--[if mso]><v:roundrect style="display:flex"></v:roundrect><![endif]-->'),
    ).to.deep.equal([]);
  });

  it('counts the same finding once, and how often it was met', () => {
    const { findings } = lintSignature(inCell('<b style="float:left">x</b>'.repeat(3)));
    expect(findings).to.have.length(1);
    expect(findings[0]?.count).to.equal(3);
  });

  it('puts what must not be sent first', () => {
    expect(
      codes(`<b style="float:left">x</b>${GOOD_IMAGE.replace('width="9"', 'width="1"')}`)[0],
    ).to.equal('image-pixel');
  });

  it('never gives less than 0 or more than 100 points, whatever it reads', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '<a href=',
      'style="',
      'color:',
      '#f',
      'font:',
      '<!--',
      '-->',
      '</td>',
      '<img src=x',
      '=',
      ';',
      'url(',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (parts) => {
        const { score } = lintSignature(parts.join(''));
        expect(score).to.be.within(0, 100);
      }),
    );
  });

  it('is done with long nonsense at once', () => {
    for (const nonsense of [
      '<b style="' + 'a:('.repeat(20_000),
      '<font '.repeat(20_000),
      '<b>'.repeat(20_000) + '</i>'.repeat(5000),
    ]) {
      lintSignature(nonsense);
    }
    lintSignature(`<b style="${'(x;"'.repeat(10_000)}">x</b>`);
    lintSignature(`<b style="font:${'1'.repeat(100_000)}">x</b>`);
  });

  it('has words for every finding in both languages', () => {
    for (const { findings, clients } of [signatureLint.da, signatureLint.en]) {
      expect(Object.keys(findings).sort()).to.deep.equal(Object.keys(words).sort());
      expect(Object.keys(clients).sort()).to.deep.equal(Object.keys(names).sort());
      for (const { what, fix } of Object.values(findings)) {
        expect(what('X', 'Y')).to.match(/[.]$/);
        expect(fix).to.match(/[.]$/);
      }
    }
  });
});
