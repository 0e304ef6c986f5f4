import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeEntities } from '../../src/model/markup-entities.ts';
import { tokenize, type Token } from '../../src/model/markup.ts';

/** The tokens in a short hand. */
function told(html: string): string[] {
  return [...tokenize(html)].map((token) => {
    if (token.kind === 'open') {
      const attributes = [...token.attributes].map(([name, value]) => ` ${name}=${value}`);
      return `<${token.name}${attributes.join('')}>`;
    }
    if (token.kind === 'close') return `</${token.name}>`;
    if (token.kind === 'comment') return `!${token.text}`;
    return token.kind === 'raw' ? `${token.name}:${token.text}` : token.text;
  });
}

const comment = (html: string): Token & { kind: 'comment' } => {
  const token = [...tokenize(html)].find((found) => found.kind === 'comment');
  if (!token) throw new Error('no comment');
  return token;
};

describe('tokenize', () => {
  const cases: [string, string, string[]][] = [
    ['text alone', 'Hej & goddag', ['Hej & goddag']],
    ['tags and words', '<P>Hej</P>', ['<p>', 'Hej', '</p>']],
    [
      'attributes of every kind',
      `<a HREF="x y" title='z"' id=b c d = "e">`,
      ['<a href=x y title=z" id=b c= d=e>'],
    ],
    ['the first of two attributes', '<a href=1 href=2>', ['<a href=1>']],
    ['attributes without space between', '<a href="1"title="2">', ['<a href=1 title=2>']],
    ['a sign in a value that ends no tag', '<a title="1 > 0">x', ['<a title=1 > 0>', 'x']],
    ['a value over lines', '<a href="a\nb">', ['<a href=a\nb>']],
    ['self-closing tags', '<br/><img src=a.png />', ['<br>', '<img src=a.png>']],
    ['slashes for spaces', '<img/src=a.png/onerror=x>', ['<img src=a.png/onerror=x>']],
    ['names of Word', '<o:p></o:p>', ['<o:p>', '</o:p>']],
    ['signs that begin no tag', 'a < b <3 & c', ['a < b <3 & c']],
    ['comments', '<!-- a > b -->c', ['! a > b ', 'c']],
    ['comments that end at once', '<!-->a<!--->b', ['!', 'a', '!', 'b']],
    ['a comment ended oddly', '<!--a--!>b', ['!a', 'b']],
    ['a comment that never ends', 'a<!-- <b>', ['a', '! <b>']],
    [
      'other declarations',
      '<!DOCTYPE html><?xml version="1.0"?></ x>',
      ['!DOCTYPE html', '!xml version="1.0"?', '! x'],
    ],
    ['words of half-unpacked XML', '<![CDATA[a <b> & c]]>d', ['a <b> & c', 'd']],
    [
      'scripts as written',
      '<script>if (a<b) "</p>" &amp;</SCRIPT >x',
      ['<script>', 'script:if (a<b) "</p>" &amp;', '</script>', 'x'],
    ],
    ['styles as written', '<style>a>b{}</style>', ['<style>', 'style:a>b{}', '</style>']],
    ['a title as words', '<title>a <b> &amp; c</title>', ['<title>', 'a <b> & c', '</title>']],
    ['a script that never ends', 'a<script>b</scriptx>', ['a', '<script>', 'script:b</scriptx>']],
    ['a frame written as XML', '<iframe src=x />hej', ['<iframe src=x>', 'hej']],
    ['a tag cut off', 'a <a href="x', ['a <a href="x']],
    ['a tag cut off behind others', '<b>a</b> <a href="x', ['<b>', 'a', '</b>', ' <a href="x']],
    ['a quote that never ends', '<a href="x>y</a>z', ['<a href="x>', 'y', '</a>', 'z']],
    ['nothing', '', []],
    ['an empty closing tag', 'a</>b', ['a', 'b']],
  ];
  for (const [name, html, expected] of cases) {
    it(`reads ${name}`, () => expect(told(html)).to.eql(expected));
  }

  it('says where each piece stands in the source', () => {
    const html = '<p class="a">H&aelig;j<!-- b --></p><style>c{}</style>';
    const pieces = [...tokenize(html)].map(({ start, end }) => html.slice(start, end));
    expect(pieces).to.eql([
      '<p class="a">',
      'H&aelig;j',
      '<!-- b -->',
      '</p>',
      '<style>',
      'c{}',
      '</style>',
    ]);
  });

  it('says whether a tag closes itself', () => {
    const [br, b] = [...tokenize('<br/><b>')];
    expect(br).to.include({ selfClosing: true });
    expect(b).to.include({ selfClosing: false });
  });

  describe('conditional comments', () => {
    it('gives what only Outlook reads', () => {
      expect(comment('<!--[if gte mso 9]><table><tr><![endif]-->')).to.include({
        condition: 'gte mso 9',
        content: '<table><tr>',
      });
    });
    it('tells them from those that all read', () => {
      for (const html of ['<!--[if !mso]><!-->a<!--<![endif]-->', '<![if !mso]>a<![endif]>']) {
        expect(comment(html).condition).to.equal('!mso');
        expect(comment(html)).not.to.have.property('content');
        expect(told(html)).to.include('a');
      }
    });
    it('takes an ordinary comment for what it is', () => {
      expect(comment('<!-- if mso -->')).not.to.have.property('condition');
    });
  });

  describe('hostile input', () => {
    const part = fc.oneof(
      fc.constantFrom('<', '>', '"', "'", '=', '/', '!', '--', '&', ';', '#', 'a', ' ', '\n', '\0'),
      fc.constantFrom(
        '<script>',
        '</script',
        '<style',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<a href=',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    it('is read without a fault, in pieces that lie in order and do not overlap', () => {
      fc.assert(
        fc.property(fc.array(part, { maxLength: 50 }), (parts) => {
          const html = parts.join('');
          let at = 0;
          for (const { start, end } of tokenize(html)) {
            expect(start).to.be.least(at);
            expect(end).to.be.greaterThan(start);
            at = end;
          }
          expect(at).to.be.most(html.length);
        }),
        { numRuns: 2000 },
      );
    });

    const pieces = [
      '<',
      '<a ',
      '<a',
      '</a',
      '<a x="',
      "<a x='",
      '<!--',
      '<!-',
      '<![CDATA[',
      '<script>',
      '<script>a</script>',
      '<iframe/>',
      '<iframe/></ifram>',
      '&',
      '&#',
      '&a',
      '&#0',
      '<b>',
      '<a x>',
      'a=',
      '<a b c d ',
      '<?',
      '<!',
      '"',
      '<title>',
      '</',
      '<a =',
      '[if ',
    ];
    // A reader that looks back would need minutes; the runner's time limit is the measure.
    for (const piece of pieces) {
      for (const end of ['', '>', '<b>">']) {
        it(`reads 300,000 characters of ${JSON.stringify(piece)} and ${JSON.stringify(end)}`, () => {
          let count = 0;
          for (const token of tokenize(piece.repeat(300_000 / piece.length) + end))
            count += token.end ? 1 : 0;
          expect(count).to.be.greaterThan(0);
        });
      }
    }
  });
});

describe('decodeEntities', () => {
  const cases: [string, string][] = [
    ['Ish&oslash;j &amp; &AElig;bler&hellip;', 'Ishøj & Æbler…'],
    ['&#230;&#xF8;&#XE5;', 'æøå'],
    ['&#0000106;&#x00000041', 'jA'],
    ['&lt;b&gt; &quot;&apos;&nbsp;', '<b> "\'\u00A0'],
    ['&copy 2024 &aring', '© 2024 å'],
    ['&#146;&#150;&#128;', '’–€'],
    ['&#0;&#xD800;&#x110000;&#99999999999999999999;', '\uFFFD\uFFFD\uFFFD\uFFFD'],
    ['&unknown; &; &#; &#x; & AT&T', '&unknown; &; &#; &#x; & AT&T'],
    ['&amp;lt;', '&lt;'],
    ['java&Tab;script&colon;', 'java\tscript:'],
    ['&#x1F600;', '😀'],
  ];
  for (const [text, expected] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => expect(decodeEntities(text)).to.equal(expected));
  }
  it('keeps the parameters of an address', () => {
    expect(decodeEntities('?a=1&copy=2&amp;reg=3&lt', true)).to.equal('?a=1&copy=2&reg=3&lt');
  });
});
