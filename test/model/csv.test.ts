import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { csvCell, csvFile, plainCell, readCsv, SEPARATORS } from '../../src/model/csv.ts';

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);

describe('readCsv', () => {
  for (const [what, text, rows] of [
    [
      'semicolons',
      'Navn;Titel\r\nA;B\r\n',
      [
        ['Navn', 'Titel'],
        ['A', 'B'],
      ],
    ],
    [
      'commas',
      'Navn,Titel\nA,B',
      [
        ['Navn', 'Titel'],
        ['A', 'B'],
      ],
    ],
    [
      'tabs',
      'Navn\tTitel\nA\tB',
      [
        ['Navn', 'Titel'],
        ['A', 'B'],
      ],
    ],
    [
      'old line ends',
      'a;b\rc;d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'the mark in front',
      '\uFEFFa;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['Excel’s line about the separator', 'sep=,\r\na,b;c\r\n', [['a', 'b;c']]],
    ['PowerShell’s line about the type', '#TYPE Selected.User\r\n"a","b"\r\n', [['a', 'b']]],
    [
      'quotes',
      '"a";"b"\n"c";d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quotes in quotes', '"sagde ""hej""";b', [['sagde "hej"', 'b']]],
    [
      'separators in quotes',
      '"Center for Børn, Unge; Familie";b',
      [['Center for Børn, Unge; Familie', 'b']],
    ],
    [
      'line breaks in quotes',
      '"Torvet 1\r\n2635 Ishøj";b\nc;d',
      [
        ['Torvet 1\r\n2635 Ishøj', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      'a;;c;\n;b;;d',
      [
        ['a', '', 'c', ''],
        ['', 'b', '', 'd'],
      ],
    ],
    ['a quote inside a cell', '12" skærm;b', [['12" skærm', 'b']]],
    [
      'a quote nobody closed',
      'a;b\n"c;d\ne;f',
      [
        ['a', 'b'],
        ['"c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['text behind a closing quote', '"a"b;c', [['ab', 'c']]],
    ['one column', 'Navn\nA\nB', [['Navn'], ['A'], ['B']]],
    [
      'commas in Danish numbers',
      'Navn;Timer\nA;37,5\nB;32,0',
      [
        ['Navn', 'Timer'],
        ['A', '37,5'],
        ['B', '32,0'],
      ],
    ],
    [
      'commas in one column of semicolons',
      'Navn;Adresse\n"A";Torv 1, 2635 Ishøj\nB;x',
      [
        ['Navn', 'Adresse'],
        ['A', 'Torv 1, 2635 Ishøj'],
        ['B', 'x'],
      ],
    ],
  ] as const) {
    it(`reads ${what}`, () => expect(cells(text)).to.deep.equal(rows));
  }

  it('numbers rows as a spreadsheet does and leaves out the empty', () => {
    const { rows } = readCsv('Navn;Titel\r\n;\r\n\r\n"A\r\nB";C\r\nD;E');
    expect(rows.map(({ number }) => number)).to.deep.equal([1, 4, 5]);
    expect(readCsv('sep=;\na;b\nc;d').rows.map(({ number }) => number)).to.deep.equal([2, 3]);
  });

  it('reads an empty file', () => expect(readCsv('').rows).to.deep.equal([]));

  it('is done with long nonsense at once', () => {
    readCsv('"'.repeat(200_001));
    readCsv('";'.repeat(100_000));
    readCsv('a;"b\n'.repeat(50_000));
  });

  it('reads what any writer of CSV writes', () => {
    const sign = fc.oneof(
      fc.constantFrom('"', ';', ',', '\t', '\n', '\r\n', ' ', 'æ'),
      fc.string(),
    );
    const cell = fc.array(sign, { maxLength: 6 }).map((parts) => parts.join(''));
    const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(table, fc.constantFrom(...SEPARATORS), (rows, separator) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator))
          .join('\r\n');
        const kept = rows.filter((row) => row.some((value) => value.trim() !== ''));
        expect(readCsv(text, separator).rows.map((row) => row.cells)).to.deep.equal(kept);
      }),
    );
  });
});

describe('csvCell', () => {
  for (const [value, cell] of [
    ['Navn', 'Navn'],
    ['=1+1', "'=1+1"],
    ['+45 12 34 56 78', "'+45 12 34 56 78"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['a;b', '"a;b"'],
    ['a"b', '"a""b"'],
    ['=HYPERLINK("x";"y")', `"'=HYPERLINK(""x"";""y"")"`],
    [-2, '-2'],
  ] as const) {
    it(`writes ${JSON.stringify(value)} as ${cell}`, () => expect(csvCell(value)).to.equal(cell));
  }

  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 3, maxLength: 3 })), (rows) => {
        const read = readCsv(csvFile(rows), ';').rows.map((row) => row.cells.map(plainCell));
        const kept = rows.filter((row) => row.some((value) => value.trim() !== ''));
        expect(read).to.deep.equal(kept);
      }),
    );
  });

  it('is never a formula, whoever reads it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', ' ', '\t', '\n'),
        fc.constantFrom('=', '+', '-', '@', '＝'),
        fc.string(),
        (space, sign, rest) => {
          const [row] = readCsv(`x;${csvCell(space + sign + rest)}`, ';').rows;
          expect(row!.cells[1]).to.match(/^'/);
        },
      ),
    );
  });
});
