import { expect, fixture, html } from '@open-wc/testing';
import { classicHtml, webFragment } from '../../../src/model/signature/html.ts';
import { signatureLines, type Signature } from '../../../src/model/signature/lines.ts';
import { DEFAULT_ACCENT } from '../../../src/model/signature/faces.ts';
import { standingColor } from '../../../src/model/signature/dark.ts';
import { drawSignature } from '../../../src/widgets/email-signature/drawing.ts';
import { employee, options, source } from '../../model/signature/sample.ts';

const FACE = ['color', 'fontSize', 'fontWeight', 'lineHeight', 'fontFamily'];

/** Every run of text, cell and image, with all that a reader sees of it. */
function seen(table: Element): string {
  const found: { look: string; text: string }[] = [];
  const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLImageElement) {
      const { src, alt, width, height } = node;
      found.push({ look: `image ${src} ${width} ${height}`, text: alt });
    }
    if (node instanceof HTMLBRElement) found.push({ look: `break ${found.length}`, text: '' });
    if (node instanceof HTMLTableCellElement) {
      const { padding, borderLeft } = getComputedStyle(node);
      found.push({ look: `cell ${node.colSpan} ${padding} ${borderLeft}`, text: '' });
    }
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent?.closest('td')) continue;
    const style = getComputedStyle(parent) as unknown as Record<string, string>;
    const link = parent.closest('a');
    const line = link ? `${link.href} ${getComputedStyle(link).textDecorationLine}` : '';
    const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
    const look = [...FACE.map((name) => style[name]), line, lang].join(' ');
    // Runs that look the same are one to a reader, however many elements they are in.
    const last = found.at(-1);
    if (last?.look === look) last.text += node.data;
    else if (node.data.trim() !== '') found.push({ look, text: node.data });
  }
  return found
    .map(
      ({ look, text }) =>
        `${look.replace(/^(break) .*/, '$1')}: ${text.replace(/[ \n]+/g, ' ').trim()}`,
    )
    .join('\n');
}

async function compare(signature: Signature, markup: string): Promise<void> {
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  const drawn = await fixture<HTMLElement>(html`<div>${drawSignature(signature)}</div>`);
  const expected = seen(place.querySelector('table')!);
  place.remove();
  expect(seen(drawn.querySelector('table')!)).to.equal(expected);
}

describe('the drawn signature', () => {
  for (const template of ['full', 'compact', 'text'] as const) {
    it(`is what the mail will be, cell by cell: ${template}`, async () => {
      const signature = signatureLines(employee, source, options({ template }));
      await compare(signature, webFragment(signature));
    });
  }

  it('is what it will be in classic Outlook too', async () => {
    const signature = signatureLines(employee, source, options());
    const body = /<body>([^]*)<\/body>/.exec(classicHtml(signature))?.[1] ?? '';
    await compare(signature, body);
  });

  it('begins with a colour that stands as it is', () => {
    expect(standingColor(DEFAULT_ACCENT)).to.equal(DEFAULT_ACCENT);
  });
});
