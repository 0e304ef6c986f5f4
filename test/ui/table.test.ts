import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { common } from '../../src/i18n/common.ts';
import { iconStyles } from '../../src/ui/icons.ts';
import {
  renderTable,
  tableStyles,
  type Column,
  type Sort,
  type TableContent,
} from '../../src/ui/table.ts';
import { faultsIn } from '../helpers/axe.ts';
import { contentOf } from '../helpers/content.ts';
import { kitFixture, one, redraw } from '../helpers/kit.ts';

interface Meeting {
  readonly date: string;
  readonly title: string;
  readonly guests: number;
}

const ROWS: Meeting[] = [
  { date: 'Primo 2017', title: 'Byrådsseminar', guests: 25 },
  { date: 'Marts 2016', title: 'Dialogmøde', guests: 300 },
];
const COLUMNS: Column<Meeting>[] = [
  { key: 'date', heading: 'Dato', cell: ({ date }) => date },
  { key: 'title', heading: 'Aktivitet', cell: ({ title }) => title, isRowHeading: true },
  {
    key: 'guests',
    heading: 'Deltagere',
    cell: ({ guests }) => guests,
    isNumeric: true,
    isSortable: true,
  },
];

const table = (content: Partial<TableContent<Meeting>> = {}) =>
  renderTable(
    {
      name: 't',
      caption: 'Møder',
      columns: COLUMNS,
      rows: ROWS,
      rowKey: ({ date }) => date,
      ...content,
    },
    common.da,
  );
const draw = async (content: Partial<TableContent<Meeting>> = {}, width = '60em') => {
  const drawn = await kitFixture(table(content), [tableStyles, iconStyles]);
  drawn.host.style.width = width;
  await nextFrame();
  await nextFrame();
  return drawn;
};

describe('renderTable', () => {
  it('is a table with a name, and headings for columns and rows', async () => {
    const { root } = await draw();
    expect(one(root, 'table > caption').innerText).to.equal('Møder');
    expect(
      [...root.querySelectorAll('thead th[scope=col]')].map((th) => th.textContent.trim()),
    ).to.eql(['Dato', 'Aktivitet', 'Deltagere']);
    expect(one(root, 'tbody tr:first-child th[scope=row]').innerText).to.equal('Byrådsseminar');
  });

  describe('sorting', () => {
    it('goes up first, then down, by the keyboard', async () => {
      const asked: Sort[] = [];
      const onSort = (sort: Sort): void => {
        asked.push(sort);
        redraw(host, table({ sort, onSort }));
      };
      const { host, root } = await draw({ onSort });
      await sendKeys({ press: 'Tab' });
      expect(root.activeElement?.matches('.table-sort')).to.equal(true);
      for (const expected of ['ascending', 'descending', 'ascending']) {
        await sendKeys({ press: 'Enter' });
        expect(one(root, 'thead [aria-sort]').getAttribute('aria-sort')).to.equal(expected);
        expect(root.activeElement?.matches('.table-sort')).to.equal(true);
      }
      expect(asked.map(({ descending }) => descending)).to.eql([false, true, false]);
    });

    it('is told of the sorted column alone', async () => {
      const { root } = await draw({ sort: { key: 'guests', descending: true } });
      expect(one(root, '[aria-sort]').innerText).to.contain('Deltagere');
    });
  });

  describe('in a narrow place', () => {
    it('puts the cells under one another, each with its heading, and keeps it a table', async () => {
      const { root } = await draw({}, '20em');
      const [first, last] = root.querySelectorAll('tbody tr:first-child td');
      expect(last!.getBoundingClientRect().top).to.be.least(first!.getBoundingClientRect().bottom);
      expect(contentOf(first!, '::before')).to.contain('Dato');
      expect(getComputedStyle(one(root, 'tbody tr:first-child')).display).to.equal('flex');
      expect(one(root, 'tbody tr:first-child').getAttribute('role')).to.equal('row');
      expect(one(root, 'table').getAttribute('role')).to.equal('table');
    });

    it('can still be sorted', async () => {
      const { root } = await draw({}, '20em');
      const button = one(root, '.table-sort').getBoundingClientRect();
      expect(button.height).to.be.least(24);
      expect(contentOf(one(root, 'thead tr'), '::before')).to.contain('Sortér efter');
    });

    it('shows no row of headings where nothing sorts, and reads it out', async () => {
      const columns = COLUMNS.map((column) => ({ ...column, isSortable: false }));
      const { root } = await draw({ columns }, '20em');
      expect(one(root, 'thead').getBoundingClientRect().width).to.be.most(1);
      expect(getComputedStyle(one(root, 'thead')).display).not.to.equal('none');
    });

    it('loses nothing at 320 pixels with wide text spacing', async () => {
      const { host, root } = await draw({}, '320px');
      Object.assign(host.style, {
        letterSpacing: '0.12em',
        wordSpacing: '0.16em',
        lineHeight: '1.5',
      });
      const scroll = one(root, '.table-scroll');
      expect(scroll.scrollWidth).to.be.most(scroll.clientWidth);
    });
  });

  describe('that scrolls', () => {
    it('is a stop for the keyboard, with a name, while there is something to scroll to', async () => {
      const { host, root } = await draw({ narrow: 'scroll' }, '10em');
      const scroll = one(root, '.table-scroll');
      expect(scroll.tabIndex).to.equal(0);
      expect(scroll.getAttribute('role')).to.equal('region');
      expect(one(root, `#${scroll.getAttribute('aria-labelledby') ?? ''}`).innerText).to.equal(
        'Møder',
      );
      host.style.width = '60em';
      await nextFrame();
      await nextFrame();
      for (const name of ['tabindex', 'role', 'aria-labelledby']) {
        expect(scroll.hasAttribute(name), name).to.equal(false);
      }
    });

    it('notices that it has grown by what is in it', async () => {
      const { host, root } = await draw({ narrow: 'scroll' }, '30em');
      expect(one(root, '.table-scroll').hasAttribute('tabindex')).to.equal(false);
      const wide = [{ date: 'x'.repeat(200), title: 'a', guests: 1 }];
      redraw(host, table({ narrow: 'scroll', rows: wide }));
      await nextFrame();
      await nextFrame();
      expect(one(root, '.table-scroll').tabIndex).to.equal(0);
    });
  });

  for (const width of ['60em', '20em']) {
    for (const narrow of ['stack', 'scroll'] as const) {
      it(`is accessible as ${narrow} in ${width}`, async () => {
        const { host } = await draw({ narrow, sort: { key: 'guests', descending: false } }, width);
        expect(await faultsIn(host)).to.eql([]);
      });
    }
  }
});
