import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { parseMarkdown } from '../../src/model/markdown.ts';
import { renderRichText, richTextStyles } from '../../src/ui/rich-text.ts';
import { renderTable, tableStyles } from '../../src/ui/table.ts';
import { kitFixture, one } from '../helpers/kit.ts';

describe('on paper', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  it('there is nothing to press', async () => {
    const { root } = await kitFixture(
      html`<button class="button">Vis flere</button><button class="chip">Natur</button>
        <p class="screen-only">Klik</p>
        <p class="story">Byfest</p>`,
    );
    const shown = [...root.children].filter((element) => element.checkVisibility());
    expect(shown.map((element) => element.className)).to.eql(['story']);
  });

  it('headings stay, though a column can be sorted by its own', async () => {
    const { root } = await kitFixture(
      html`<h3>Byttemarked</h3>
        ${renderTable(
          {
            name: 't',
            caption: 'Møder',
            columns: [{ key: 'date', heading: 'Dato', cell: () => 'i dag', isSortable: true }],
            rows: [1],
            rowKey: (row) => row,
          },
          { sortBy: 'Sortér efter' },
        )}`,
      [tableStyles],
    );
    expect(one(root, 'h3').innerText).to.equal('Byttemarked');
    expect(one(root, 'thead').innerText.trim()).to.equal('Dato');
  });

  it('links tell where they lead, once', async () => {
    const { root } = await kitFixture(
      renderRichText(parseMarkdown('[Program](https://a.dk/) og https://b.dk/')),
      [richTextStyles],
    );
    const after = [...root.querySelectorAll('a')].map(
      (link) => getComputedStyle(link, '::after').content,
    );
    expect(after).to.eql(['" (https://a.dk/)"', 'none']);
  });
});
