import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readMarkup } from '../../src/model/markup-text.ts';
import { parseMarkdown } from '../../src/model/markdown.ts';
import { toMarkdown } from '../../src/model/markdown-write.ts';
import { plainText, type Inline, type RichText } from '../../src/model/rich-text.ts';
import { HOSTILE_HTML } from '../fixtures/hostile-html.ts';
import { drawn, seen } from '../helpers/rich-text.ts';

const BASE = 'https://www.ishoj.dk/nyheder/feed.json';
const read = (html: string) => drawn(readMarkup(html, BASE).tree);

function links(tree: RichText): string[] {
  const within = (content: readonly Inline[]): string[] =>
    content.flatMap((part) => [
      ...(part.kind === 'link' ? [part.href] : []),
      ...('content' in part ? within(part.content) : []),
    ]);
  return tree.flatMap((block) =>
    block.kind === 'paragraph'
      ? within(block.content)
      : block.items.flatMap((item) => [...within(item.content), ...links(item.lists)]),
  );
}

describe('readMarkup', () => {
  const cases: [string, string, string][] = [
    ['words alone', 'Hej &amp; goddag', 'P Hej & goddag'],
    ['paragraphs', '<p>Et</p>\n<p>To</p>', 'P Et\nP To'],
    ['paragraphs never closed', '<p>Et<p>To', 'P Et\nP To'],
    ['folded white space', '<p>\n  Et\n  <b> to </b> tre\n</p>', 'P Et B(to )tre'],
    ['a hard space', '<p>kl.&nbsp;17</p><p>&nbsp;</p>', 'P kl.\u00A017'],
    ['breaks', 'Et<br>to<br/>\n tre', 'P Et⏎to⏎tre'],
    ['two breaks as a new paragraph', 'Et<br><br>\nTo', 'P Et\nP To'],
    [
      'strong and emphasis',
      '<b>a</b> <strong>b</strong> <i>c</i> <em>d</em>',
      'P B(a) B(b) I(c) I(d)',
    ],
    ['form crossed', '<b>a<i>b</b>c</i>', 'P B(aI(b))c'],
    ['form never closed', '<p><b>a</p><p>b</p>', 'P B(a)\nP b'],
    ['form around paragraphs', '<b><p>a</p><p>b</p></b>', 'P B(a)\nP B(b)'],
    ['bold that is not', '<b style="font-weight:normal">a</b>', 'P a'],
    ['headings', '<h1>Et</h1>to<h3>Tre</h3>', 'P B(Et)\nP to\nP B(Tre)'],
    [
      'links',
      '<a href="https://a.dk/">a</a> <a href="/b">b</a>',
      'P {https://a.dk/|a} {https://www.ishoj.dk/b|b}',
    ],
    ['links in strong', '<b><a href="https://a.dk/">a</a></b>', 'P {https://a.dk/|B(a)}'],
    [
      'a link never closed',
      '<a href="https://a.dk/">a<a href="https://b.dk/">b</a>c',
      'P {https://a.dk/|a}{https://b.dk/|b}c',
    ],
    [
      'links that lead nowhere',
      '<a href="javascript:x()">a</a> <a name=b>b</a> <a href="">c</a>',
      'P a b c',
    ],
    ['links without words', '<a href="https://a.dk/"><img src=x></a>', ''],
    ['lists', '<ul><li>a<li>b</li></ul><ol><li>c</ol>', 'UL[a / b]\nOL[c]'],
    ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', 'UL[a UL[b] / c]'],
    ['lists put wrongly', '<ul><li>a</li><ul><li>b</li></ul></ul>', 'UL[a UL[b]]'],
    ['paragraphs in items', '<ul><li><p>a</p><p>b</p></li></ul>', 'UL[a⏎b]'],
    ['an item that is only a list', '<ul><li><ul><li>a</li></ul></li><li>b</li></ul>', 'UL[a / b]'],
    [
      'lists too deep',
      '<ul><li>a<ul><li>b<ul><li>c<ul><li>d</li></ul></li></ul></li></ul></li></ul>',
      'UL[a UL[b UL[c / d]]]',
    ],
    ['empty lists', '<ul><li></li></ul><ol></ol>', ''],
    ['items without a list', '<li>a<li>b', 'P a\nP b'],
    [
      'tables',
      '<table><tr><th>Dag<th>Tid<tr><td>Lørdag</td><td>kl. 10</td></table>',
      'P B(Dag) · B(Tid)\nP Lørdag · kl. 10',
    ],
    ['definitions', '<dl><dt>Sted<dd>Bredekærgård</dl>', 'P B(Sted)\nP Bredekærgård'],
    ['preformatted lines', '<pre>a\n  b</pre>', 'P a⏎  b'],
    ['quotes', '<blockquote>a <q>b</q></blockquote>', 'P a “b”'],
    ['captions', '<figure><img src=a.jpg alt=A><figcaption>b</figcaption></figure>', 'P b'],
    ['emoji drawn by the site', 'Hej <img src="1f600.png" alt="😀">', 'P Hej 😀'],
    ['scripts and styles, which are left out', 'a<script>b</script><style>c</style>d', 'P ad'],
    ['frames, which are left out', 'a<iframe src=x>b</iframe>c', 'P ac'],
    ['drawings, which are left out', 'a<svg><title>b</title><text>c</text></p></svg>d', 'P ad'],
    [
      'forms, which are left out',
      'a<select><option>b</select><button>c</button><textarea>d</textarea>e',
      'P ae',
    ],
    [
      'what is hidden, which is left out',
      'a<div hidden>b</div><span style="color:red;display: none">c</span>d',
      'P a\nP d',
    ],
    ['a drawing never closed, which swallows nothing', 'a<svg><p>b</p><p>c', 'P a\nP b\nP c'],
    ['the head of a page, which is left out', '<html><head><title>a</title></head><body>b', 'P b'],
    ['comments, which are left out', 'a<!-- b -->c<!--[if mso]>d<![endif]-->', 'P ac'],
    ['invisible characters', 'Is&#8203;h&#xFEFF;øj&#x202E;', 'P Ishøj'],
    ['escaped HTML as words', '&lt;b&gt;a&lt;/b&gt;', 'P <b>a</b>'],
    ['closing tags of nothing', '</p>a</b></ul></li>b', 'P ab'],
    ['unknown elements', '<o:p>a</o:p><center>b</center>', 'P a\nP b'],
  ];
  for (const [name, html, expected] of cases) {
    it(`reads ${name}`, () => expect(read(html)).to.equal(expected));
  }

  it('tells of the images, and of what their alt text is', () => {
    const html =
      '<img src="/a.jpg" alt="Byfest &amp; boder"><img src=b.jpg alt=""><img src=c.jpg><img src="javascript:x()">' +
      '<img src="data:image/png;base64,AA"><img src=pixel.gif width=1 height=1><svg><img src=d.jpg></svg>';
    expect(readMarkup(html, BASE).images).to.eql([
      { src: 'https://www.ishoj.dk/a.jpg', alt: 'Byfest & boder' },
      { src: 'https://www.ishoj.dk/nyheder/b.jpg', alt: '' },
      { src: 'https://www.ishoj.dk/nyheder/c.jpg' },
    ]);
  });

  it('drops relative addresses when it knows not of what', () => {
    const { tree, images } = readMarkup('<a href="/b">b</a><img src="/a.jpg">');
    expect(drawn(tree)).to.equal('P b');
    expect(images).to.eql([]);
  });

  it('can be written as markdown', () => {
    const html =
      '<h2>Byfest</h2><p>Kom <b>i dag</b>,<br>kl. *10*</p><ol><li>a</li><li><a href="https://a.dk/(b">c</a></li></ol>';
    const { tree } = readMarkup(html);
    expect(toMarkdown(tree)).to.equal(
      '**Byfest**\n\nKom **i dag**,\nkl. \\*10\\*\n\n1. a\n2. [c](https://a.dk/\\(b)',
    );
    expect(seen(parseMarkdown(toMarkdown(tree)))).to.equal(seen(tree));
  });

  describe('hostile HTML', () => {
    for (const html of HOSTILE_HTML) {
      it(`finds nothing to run in ${JSON.stringify(html)}`, () => {
        const { tree, images } = readMarkup(`<p>før</p>${html}`, BASE);
        expect(plainText(tree)).to.match(/^før/);
        for (const href of links(tree))
          expect(href).to.match(/^https:\/\/(www\.ishoj\.dk|example\.com)\//);
        for (const { src } of images) expect(src).to.match(/^https:\/\//);
      });
    }

    it('is read without a fault, whatever it is made of', () => {
      const tag = fc.constantFrom(
        'ul',
        'ol',
        'li',
        'p',
        'b',
        'a href=x',
        'table',
        'td',
        'svg',
        'div hidden',
        'pre',
        'h2',
        'br',
        'q',
        'dl',
        'dt',
        'img src=x',
      );
      const part = fc.oneof(
        tag.map((name) => `<${name}>`),
        tag.map((name) => `</${name.split(' ')[0] ?? ''}>`),
        fc.constantFrom('ord', ' ', '\n', '&lt;', '<script>', '</script>', '<!--', '-->'),
      );
      fc.assert(
        fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
          const { tree } = readMarkup(parts.join(''), BASE);
          expect(seen(parseMarkdown(toMarkdown(tree)))).to.be.a('string');
        }),
        { numRuns: 1000 },
      );
    });

    const pieces = [
      '<ul><li>',
      '<b>',
      '<p>',
      '<div>',
      '<li>',
      '<svg>',
      '<a href=https://a.dk/>a',
      '<br>',
      '</p>',
      '<td>a',
      'a<br>',
      '<table><tr><td>',
      '<div hidden>',
      '<p>a</p>',
      '<q>',
      '<pre>\n',
      '<b>a</b>',
      '<dl><dt>',
    ];
    // A reader that looks back would need minutes; the runner's time limit is the measure.
    for (const piece of pieces) {
      it(`reads 200,000 characters of ${piece}`, () => {
        expect(readMarkup(piece.repeat(200_000 / piece.length)).images).to.eql([]);
        const closed = readMarkup(`${piece.repeat(100_000 / piece.length)}</div></svg></ul>`);
        expect(plainText(closed.tree)).to.be.a('string');
      });
    }
  });
});
