import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { signaturePeople } from '../../../src/i18n/signature-people.ts';
import { readCsv } from '../../../src/model/csv.ts';
import { decodeText } from '../../../src/model/decode-text.ts';
import { guessMapping, type PeopleField } from '../../../src/model/signature/headings.ts';
import { isEan } from '../../../src/model/signature/ean.ts';
import { readPeople, staffList, type RowCode } from '../../../src/model/signature/people.ts';

// Every field and every note has its words; checked by the compiler.
const fields: Readonly<Record<PeopleField, string>> = signaturePeople.da.fields;
const notes: Readonly<Record<RowCode, unknown>> = signaturePeople.da.notes;

function read(csv: string) {
  return readPeople(staffList(readCsv(csv).rows));
}

function codes(csv: string): string[] {
  return read(csv).notes.map(({ row, code, outcome }) => `${row} ${code} ${outcome}`);
}

const HEAD = 'Navn;Stilling;Telefon;Mobil;E-mail\n';

describe('guessMapping', () => {
  for (const [where, headings, mapping] of [
    [
      'Danish lists',
      'Navn;Stilling;Afdeling;Telefon;Mobil;E-mail',
      ['name', 'title', 'department', 'phone', 'mobile', 'email'],
    ],
    [
      'HR systems',
      'Medarbejdernavn;Stillingsbetegnelse;Område;Tlf.nr.;Mobilnr.;Mailadresse;EAN-nr.',
      ['name', 'title', 'department', 'phone', 'mobile', 'email', 'ean'],
    ],
    [
      'Entra',
      'userPrincipalName;displayName;surname;mail;givenName;id;userType;jobTitle;department;accountEnabled;telephoneNumber;mobilePhone',
      [
        'account',
        'name',
        'lastName',
        'email',
        'firstName',
        undefined,
        'userType',
        'title',
        'department',
        'enabled',
        'phone',
        'mobile',
      ],
    ],
    [
      'Active Directory',
      'GivenName;Surname;SamAccountName;EmailAddress;Title;Department;OfficePhone;MobilePhone;StreetAddress;PostalCode;City',
      [
        'firstName',
        'lastName',
        'account',
        'email',
        'title',
        'department',
        'phone',
        'mobile',
        'street',
        'postalCode',
        'city',
      ],
    ],
    [
      'the Danish admin centre',
      'Vist navn;Brugerens hovednavn;Titel;Afdeling;Telefonnummer;Mobiltelefon',
      ['name', 'account', 'title', 'department', 'phone', 'mobile'],
    ],
    [
      'people',
      ' NAVN ;Telefon (direkte);e mail;Træffetid',
      ['name', 'phone', 'email', 'workingDays'],
    ],
  ] as const) {
    it(`knows ${where}`, () => expect(guessMapping(headings.split(';'))).to.deep.equal(mapping));
  }

  it('takes the surest of two columns for one field', () => {
    expect(guessMapping(['Name', 'DisplayName', 'Afdeling', 'Center'])).to.deep.equal([
      undefined,
      'name',
      'department',
      undefined,
    ]);
  });

  it('says so where no column has the name', () => {
    expect(staffList(readCsv('Åse;Rådgiver\nBo;Leder').rows).isUsable).to.equal(false);
    expect(staffList(readCsv('Fornavn;Efternavn\nA;B').rows).isUsable).to.equal(true);
  });
});

describe('readPeople', () => {
  it('reads a person', () => {
    const { people, notes: found } = read(
      'Fornavn;Efternavn;Titel;Center;Tlf;Mobil;Mail;Adresse;Postnr;By;EAN;Træffetid\n' +
        'Projekt;Leder;Rådgiver;Børn & Unge;43577577;;pl@ishoj.dk;Torvet 1;2635;Ishøj;5790000 000005;man–tors',
    );
    expect(people[0]).to.deep.equal({
      row: 2,
      account: 'pl@ishoj.dk',
      folder: 'pl',
      employee: {
        name: 'Projekt Leder',
        title: 'Rådgiver',
        department: 'Børn & Unge',
        phone: '43577577',
        mobile: '',
        email: 'pl@ishoj.dk',
        address: 'Torvet 1, 2635 Ishøj',
        ean: '5790000000005',
        workingDays: 'man–tors',
        privacyUrl: '',
      },
    });
    expect(found).to.deep.equal([]);
  });

  for (const [what, row, expected] of [
    ['is in order', 'A;B;43577577;20304050;a@b.dk', []],
    ['has no name', ';B;;;a@b.dk', ['2 missing-name skipped']],
    ['has no title', 'A;;;;a@b.dk', ['2 missing-title shown']],
    ['has no address', 'A;B;;;', ['2 missing-email shown']],
    ['has a bad address', 'A;B;;;a.b.dk', ['2 bad-email shown']],
    ['has a local number', 'A;B;7577;;a@b.dk', ['2 bad-phone shown']],
    ['has what a spreadsheet made of a number', 'A;B;;4,36E+07;a@b.dk', ['2 bad-mobile shown']],
    ['has letters broken on the way', 'A;RÃ¥dgiver;;;a@b.dk', ['2 broken-letters shown']],
    ['has letters nobody can bring back', 'A;R\uFFFDdgiver;;;a@b.dk', ['2 broken-letters shown']],
    ['has the last name first', '"B, A";T;;;a@b.dk', ['2 name-turned shown']],
    ['is longer than the headings', 'A;B;;;a@b.dk;x', ['2 long-row shown']],
    ['is cut off', 'A', ['2 short-row shown', '2 missing-title shown', '2 missing-email shown']],
  ] as const) {
    it(`reports a row that ${what}`, () => expect(codes(HEAD + row)).to.deep.equal(expected));
  }

  it('leaves nonsense of a spreadsheet out of the signature', () => {
    expect(read(`${HEAD}A;B;4.36E+07;;a@b.dk`).people[0]!.employee.phone).to.equal('');
  });

  it('reads lists of one number, as Entra writes them', () => {
    const csv = 'displayName,businessPhones\nA,"[""+45 43577577""]"';
    expect(read(csv).people[0]!.employee.phone).to.equal('+45 43577577');
  });

  it('makes one signature for a person who stands there twice', () => {
    const csv = `${HEAD}A;B;;;a@b.dk\nA;B;;;A@B.DK\nA;C;;;c@b.dk`;
    const { people, notes: found } = read(csv);
    expect(people.map(({ row }) => row)).to.deep.equal([2, 4]);
    expect(found).to.deep.equal([
      { row: 3, code: 'duplicate', outcome: 'skipped', value: '2' },
      { row: 4, code: 'same-name', outcome: 'shown', value: '2' },
    ]);
  });

  it('leaves out guests and closed accounts', () => {
    const csv =
      'displayName,jobTitle,mail,userType,accountEnabled\nA,T,a@b.dk,Member,True\nB,T,b@b.dk,Guest,True\nC,T,c@b.dk,Member,False\nD,T,d@b.dk,Member,Falsk';
    expect(codes(csv)).to.deep.equal([
      '3 guest skipped',
      '4 disabled skipped',
      '5 disabled skipped',
    ]);
  });

  it('uses the account where there is no address of its own, and a login only as a name', () => {
    expect(read('Navn;UPN\nA;a@b.dk').people[0]!.employee.email).to.equal('a@b.dk');
    expect(read('Navn;SamAccountName;Mail\nA;abc;a@b.dk').people[0]!.account).to.equal('a@b.dk');
    expect(read('Navn;SamAccountName\nA;abc').people[0]).to.deep.include({
      account: 'abc',
      folder: 'abc',
    });
  });

  it('does not take a town for an address', () => {
    expect(read('Navn;Postnr;By\nA;2635;Ishøj').people[0]!.employee.address).to.equal('');
  });

  it('goes by a corrected mapping', () => {
    const list = staffList(readCsv('Hvem;Hvad\nA;B').rows);
    expect(list.isUsable).to.equal(false);
    const { people } = readPeople(list, ['title', 'name']);
    expect(people[0]!.employee).to.deep.include({ name: 'B', title: 'A' });
  });

  it('gives each person a folder of their own', () => {
    const csv = `${HEAD}A;T;;;ab@b.dk\nB;T;;;ab@c.dk\nC;T;;;AB@d.dk\n../x;T;;;`;
    expect(read(csv).people.map(({ folder }) => folder)).to.deep.equal(['ab', 'ab 2', 'ab 3', 'x']);
  });

  it('reads what our own files guard against formulas', () => {
    expect(read(`${HEAD}A;B;'+45 43 57 75 77;;a@b.dk`).people[0]!.employee.phone).to.equal(
      '+45 43 57 75 77',
    );
  });

  it('reads the same people in every encoding and with every separator', () => {
    const rows = [
      ['Navn', 'Stilling', 'E-mail'],
      ['Øjvind-lederen', 'Rådgiver, æ', 'a@b.dk'],
    ];
    const expected = read(rows.map((row) => row.join(';')).join('\n')).people;
    for (const separator of [';', ',', '\t']) {
      const text = rows.map((row) => row.map((cell) => `"${cell}"`).join(separator)).join('\r\n');
      const utf16 = new Uint8Array(2 + text.length * 2);
      utf16.set([0xff, 0xfe]);
      Array.from(text, (sign, at) =>
        utf16.set([sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8], 2 + at * 2),
      );
      for (const bytes of [
        new TextEncoder().encode(text),
        new TextEncoder().encode(`\uFEFF${text}`),
        Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
        utf16,
      ]) {
        expect(read(decodeText(bytes).text).people).to.deep.equal(expected);
      }
    }
  });

  it('never throws, and accounts for every row', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'A', '"', '=1', '43577577', 'a@b.dk', 'Navn', 'Guest', 'False'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 }), (rows) => {
        const list = staffList(readCsv(HEAD + rows.map((row) => row.join(';')).join('\n')).rows);
        const { people, notes: found } = readPeople(list);
        const skipped = found.filter(({ outcome }) => outcome === 'skipped');
        expect(people.length + skipped.length).to.equal(list.rows.length);
        expect(new Set(people.map(({ folder }) => folder.toLowerCase())).size).to.equal(
          people.length,
        );
      }),
    );
  });
});

describe('isEan', () => {
  it('checks the digit that checks the others', () => {
    expect(isEan('5790000000005')).to.equal(true);
    expect(isEan('5790000000006')).to.equal(false);
    expect(isEan('579000000000')).to.equal(false);
    expect(codes('Navn;EAN\nA;123')).to.deep.equal(['2 missing-email shown', '2 bad-ean shown']);
  });
});

describe('words', () => {
  it('are there for every field and note in both languages', () => {
    for (const words of [signaturePeople.da, signaturePeople.en]) {
      expect(Object.keys(words.fields).sort()).to.deep.equal(Object.keys(fields).sort());
      expect(Object.keys(words.notes).sort()).to.deep.equal(Object.keys(notes).sort());
      for (const note of Object.values(words.notes)) expect(note('X')).to.match(/[.]$/);
    }
  });
});
