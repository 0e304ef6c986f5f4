import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findSlogans, replaceSlogans } from '../../../src/model/signature/finder.ts';
import { signatureOutputs } from '../../../src/model/signature/outputs.ts';
import { signatureSource } from '../../../src/model/signature/source.ts';
import { base, employee, feed, options, source } from './sample.ts';
import { readRtf } from './read-rtf.ts';

const OLD = ['Ishøj for alle', 'Ishøj – for alle'];
const NEW = 'Fælles om mulighedernes Ishøj';

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

function replaced(input: string | Uint8Array): string {
  return findSlogans(input, OLD)
    .parts.map((part) => replaceSlogans(part, NEW))
    .join('');
}

function seen(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}

describe('findSlogans', () => {
  for (const [what, text] of [
    ['as it is', 'Venlig hilsen\nIshøj for alle\n'],
    ['in capitals', 'ISHØJ FOR ALLE'],
    ['over two lines', 'Ishøj for\r\n   alle'],
    ['with unbreakable spaces', 'Ishøj\u00A0for\u00A0alle'],
    ['with a soft hyphen', 'Is\u00ADhøj for al\u00ADle'],
    ['with unseen joiners', 'Ishøj\u200B for alle'],
    ['with another dash', 'Ishøj — for alle'],
    ['in quotes', '”Ishøj for alle”'],
    ['in HTML', '<p>Ishøj for alle</p>'],
    ['in entities', '<p>Ish&oslash;j&nbsp;for&#32;alle</p>'],
    ['in numbered entities', '<p>Ish&#xF8;j&#160;for alle</p>'],
    ['over tags', '<p>Ishøj <b>for</b> <span class=SpellE>alle</span></p>'],
    ['over a line break', '<td>Ishøj<br>for alle</td>'],
    ['with &shy;', '<p>Is&shy;høj for alle</p>'],
    ['in an alternative text', '<img src=x.png alt="Ishøj for alle">'],
    ['in what only Outlook reads', '<p>x</p><!--[if mso]><p>Ishøj for alle</p><![endif]-->'],
    ['in rich text', String.raw`{\rtf1\ansi Ish\'f8j for alle\par}`],
    ['in rich text with Unicode', String.raw`{\rtf1\ansi\uc1 Ish\u248?j\~for alle\par}`],
    ['in rich text over groups', String.raw`{\rtf1\ansi {\b Ish\'f8j} {\i for\line alle}\par}`],
    ['in rich text over lines', "{\\rtf1\\ansi Ish\\u248\\'f8j f\r\nor alle\\par}"],
  ] as const) {
    it(`finds one ${what}`, () => {
      const report = findSlogans(text, OLD);
      expect(report.count).to.equal(1);
      expect(report.parts[0]!.matches[0]!.start).to.be.at.least(0);
      expect(findSlogans(replaced(text), OLD).count).to.equal(0);
      expect(findSlogans(replaced(text), [NEW]).count).to.equal(1);
    });
  }

  for (const [what, text] of [
    ['a longer word', 'Ishøj for allerede længe siden'],
    ['other words', 'Ishøj for de fleste'],
    ['words in different cells of an attribute and a text', '<img alt="Ishøj for"> alle'],
    ['a style sheet', '<style>/* Ishøj for alle */</style><p>x</p>'],
    ['a comment', '<p>x</p><!-- Ishøj for alle -->'],
    ['a font’s name', String.raw`{\rtf1{\fonttbl{\f0 Ish\'f8j for alle;}}x}`],
    ['our own signature', signatureOutputs(employee, source, options()).classic],
    ['nothing', ''],
  ] as const) {
    it(`finds none in ${what}`, () => expect(findSlogans(text, OLD).count).to.equal(0));
  }

  it('finds letters that a Mac writes as two', () => {
    expect(findSlogans('A\u030Aben by', ['Åben by']).count).to.equal(1);
  });

  it('shows where it stands', () => {
    const html = '<p>Med venlig hilsen<br>Ish&oslash;j <b>for</b> alle<br>www.ishoj.dk</p>';
    const [match] = findSlogans(html, OLD).parts[0]!.matches;
    expect(html.slice(match!.start, match!.end)).to.equal('Ish&oslash;j <b>for</b> alle');
    expect(match).to.deep.include({
      slogan: 'Ishøj for alle',
      before: 'Med venlig hilsen ',
      found: 'Ishøj for alle',
      after: ' www.ishoj.dk',
      isAttribute: false,
    });
  });

  it('takes the longest where one slogan begins another', () => {
    const report = findSlogans('Ishøj for alle sammen', [
      'Ishøj for alle',
      'Ishøj for alle sammen',
    ]);
    expect(report.parts[0]!.matches.map(({ slogan }) => slogan)).to.deep.equal([
      'Ishøj for alle sammen',
    ]);
  });

  it('finds every one', () => {
    expect(findSlogans('Ishøj for alle. ISHØJ FOR ALLE! Ishøj – for alle', OLD).count).to.equal(3);
  });

  it('says how many images nobody has looked into', () => {
    expect(findSlogans('<p>x<img src=a><IMG src=b></p>', OLD).parts[0]!.images).to.equal(2);
  });

  describe('files', () => {
    it('reads UTF-8 with and without a mark, UTF-16 and Windows-1252', () => {
      const text = 'Hilsen\r\nIshøj for alle';
      const wide = new Uint8Array(2 + text.length * 2);
      wide.set([0xff, 0xfe]);
      Array.from(text, (sign, at) => wide.set([sign.charCodeAt(0) & 255, 0], 2 + at * 2));
      for (const bytes of [
        new TextEncoder().encode(text),
        new TextEncoder().encode(`\uFEFF${text}`),
        latin1(text),
        wide,
        wide.slice(2),
      ]) {
        expect(findSlogans(bytes, OLD).count).to.equal(1);
      }
    });

    it('reads what Outlook writes in Windows-1252', () => {
      const html =
        '<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252">' +
        '</head><body><p class=MsoNormal>Ishøj for\r\nalle<o:p></o:p></p></body></html>';
      expect(findSlogans(latin1(html), OLD).count).to.equal(1);
    });
  });

  describe('mails', () => {
    const head =
      'From: =?utf-8?q?Borgerservice?= <x@example.org>\r\nSubject: Hej\r\nMIME-Version: 1.0\r\n';
    const mail = (headers: string, body: string) => `${head}${headers}\r\n\r\n${body}`;

    it('reads quoted-printable, broken within the slogan', () => {
      const text = mail(
        'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
        'Hilsen\r\nIsh=C3=B8j f=\r\nor alle\r\n',
      );
      const report = findSlogans(text, OLD);
      expect(report.kind).to.equal('mail');
      expect(report.count).to.equal(1);
      expect(findSlogans(new TextEncoder().encode(text), OLD).count).to.equal(1);
    });

    it('reads quoted-printable in Windows-1252', () => {
      const text = mail(
        'Content-Type: text/html; charset="Windows-1252"\r\nContent-Transfer-Encoding: Quoted-Printable',
        '<p>Ish=F8j=20for alle</p>',
      );
      expect(findSlogans(text, OLD).parts[0]).to.deep.include({ kind: 'html' });
      expect(findSlogans(text, OLD).count).to.equal(1);
    });

    it('reads base64', () => {
      const body = btoa(String.fromCharCode(...new TextEncoder().encode('Ishøj for alle')));
      const text = mail(
        'Content-Type: text/plain;\r\n charset=UTF-8\r\nContent-Transfer-Encoding: base64',
        body.replace(/.{8}/g, '$&\r\n'),
      );
      expect(findSlogans(text, OLD).count).to.equal(1);
    });

    it('reads eight bits, as a file and pasted', () => {
      const text = mail('Content-Type: text/plain; charset=iso-8859-1', 'Ishøj for alle');
      expect(findSlogans(latin1(text), OLD).count).to.equal(1);
      expect(findSlogans(text, OLD).count).to.equal(1);
    });

    it('looks into every part, the forwarded mail and the files sent along', () => {
      const text = mail(
        'Content-Type: multipart/mixed; boundary="ydre"',
        [
          'Til dem uden MIME: Ishøj for alle',
          '--ydre',
          'Content-Type: multipart/alternative; boundary=indre',
          '',
          '--indre',
          'Content-Type: text/plain; charset=utf-8',
          '',
          'Ishøj for alle',
          '--indre',
          'Content-Type: text/html; charset=utf-8',
          '',
          '<p>Ish&oslash;j for alle</p><img alt="Ish&oslash;j for alle">',
          '--indre--',
          '--ydre',
          'Content-Type: message/rfc822',
          '',
          'Subject: Videre',
          'Content-Type: text/plain; charset=utf-8',
          '',
          'Ishøj for alle',
          '--ydre',
          'Content-Type: application/octet-stream; name="Hilsen.rtf"',
          '',
          String.raw`{\rtf1 Ish\'f8j for alle}`,
          '--ydre--',
          'Ishøj for alle',
        ].join('\r\n'),
      );
      const report = findSlogans(text, OLD);
      expect(report.parts.map(({ kind, matches }) => [kind, matches.length])).to.deep.equal([
        ['text', 1],
        ['html', 2],
        ['text', 1],
        ['rtf', 1],
      ]);
      expect(report.count).to.equal(5);
    });

    it('does not lose itself in mails within mails', () => {
      const nest = (depth: number): string =>
        depth === 0
          ? 'Content-Type: text/plain\n\nIshøj for alle'
          : `Content-Type: message/rfc822\n\n${nest(depth - 1)}`;
      expect(findSlogans(`Subject: x\n${nest(200)}`, OLD).count).to.equal(0);
    });

    it('does not take a signature with a colon in it for a mail', () => {
      expect(findSlogans('Tlf.: 12\nMail: x@y.dk\n\nIshøj for alle', OLD).kind).to.equal('text');
    });
  });

  it('tells the version of a signature that we made', () => {
    const { classic, rtf } = signatureOutputs(employee, source, options());
    for (const output of [classic, rtf]) {
      expect(findSlogans(output, OLD).version).to.deep.equal({ feed: '7', template: 1 });
    }
    expect(findSlogans('x', OLD).version).to.equal(undefined);
  });
});

describe('replaceSlogans', () => {
  it('keeps all that stands around and between', () => {
    const html = '<p class="a">Hej<br>ISH&Oslash;J <b>for</b> al<i>le</i> &amp; ?</p>';
    const result = replaced(html);
    expect(result).to.equal(
      '<p class="a">Hej<br>F&#230;lles om mulighedernes Ish&#248;j<b></b><i></i> &amp; ?</p>',
    );
    expect(seen(result)).to.equal(`Hej${NEW} & ?`);
  });

  it('stays inside attributes, with and without quotes', () => {
    const quoted = replaced('<p>x</p><img alt="Ishøj for alle" src=a>');
    expect(quoted).to.equal('<p>x</p><img alt="F&#230;lles om mulighedernes Ish&#248;j" src=a>');
    const bare = findSlogans('<img alt=Byen src=a>', ['Byen']).parts[0]!;
    const image = new DOMParser()
      .parseFromString(replaceSlogans(bare, 'a b" onload="c'), 'text/html')
      .querySelector('img')!;
    expect(image.alt).to.equal('a b" onload="c');
    expect(image.getAttributeNames()).to.deep.equal(['alt', 'src']);
  });

  it('writes rich text', () => {
    const result = replaced(String.raw`{\rtf1\ansi\uc1 {\b Ish\u248?j} for alle!\par}`);
    expect(readRtf(result).text.trim()).to.equal(`${NEW}!`);
  });

  it('leaves plain text around it byte for byte', () => {
    expect(replaced('\uD83D\uDE00 Ishøj\r\nfor alle\r\n')).to.equal(`\uD83D\uDE00 ${NEW}\r\n`);
  });

  it('turns last year’s signature into this year’s words', () => {
    const last = signatureSource(
      { ...feed, vision: { title: 'Ishøj', sentence: 'Ishøj for alle' } },
      ['da'],
      base,
    );
    const { classic, rtf, text } = signatureOutputs(employee, last, options());
    for (const output of [classic, rtf, text]) {
      expect(findSlogans(output, OLD).count).to.equal(1);
      expect(findSlogans(replaced(output), OLD).count).to.equal(0);
    }
    expect(seen(replaced(classic))).to.include(NEW);
    expect(readRtf(replaced(rtf)).text).to.include(NEW);
  });

  it('never breaks and never loses what is around, whatever is pasted', () => {
    const piece = fc.constantFrom(
      'Ishøj for alle',
      'Ish&oslash;j',
      ' for ',
      'alle',
      '<b>',
      '</b>',
      '<img alt="',
      '">',
      '<!--',
      '-->',
      '&',
      '&amp',
      '\u00AD',
      '\\par ',
      '{\\rtf1 ',
      '}',
      "\\'f8",
      '\\u248?',
      'Subject: x\n',
      'Content-Type: multipart/mixed; boundary=a\n',
      '\n',
      '--a\n',
      '=\n',
      '=C3=B8',
      'o\u0308',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 25 }), (parts) => {
        const input = parts.join('');
        const report = findSlogans(input, OLD);
        for (const part of report.parts) {
          for (const { start, end } of part.matches) expect(end).to.be.above(start);
          const result = replaceSlogans(part, NEW);
          if (part.matches.length === 0) expect(result).to.equal(part.source);
          else expect(findSlogans(result, [NEW]).count).to.be.at.least(1);
        }
      }),
    );
  });

  it('is done with long texts at once', () => {
    const long = '<p>Ish&oslash;j for <b>'.repeat(20_000);
    expect(findSlogans(long, OLD).count).to.equal(0);
    expect(findSlogans(`a: b\n`.repeat(50_000), OLD).count).to.equal(0);
    expect(findSlogans(`{\\rtf1 ${'{\\b x'.repeat(20_000)}`, OLD).count).to.equal(0);
  });
});
