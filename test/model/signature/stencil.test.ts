import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { signatureLines as words } from '../../../src/i18n/signature-lines.ts';
import {
  TEMPLATES,
  type Employee,
  type SignatureOptions,
  type SignatureSource,
} from '../../../src/model/signature/data.ts';
import { signatureFiles } from '../../../src/model/signature/files.ts';
import { signatureOutputs } from '../../../src/model/signature/outputs.ts';
import { signatureSource } from '../../../src/model/signature/source.ts';
import { Stencils } from '../../../src/model/signature/stencil.ts';
import { person, text } from './hostile.ts';
import { after, base, during, employee, feed, options, source } from './sample.ts';

const NAME = 'Ishøj Kommune';

/** Each person's files as the stencils make them, beside those that one signature alone gives. */
function bothWays(
  people: readonly Employee[],
  from: SignatureSource,
  wanted: SignatureOptions,
): [many: unknown, one: unknown] {
  const stencils = new Stencils(from, wanted, NAME);
  const written = (files: readonly { name: string; bytes: Uint8Array }[]) =>
    files.map(({ name, bytes }) => [
      name,
      [...bytes].map((byte) => String.fromCharCode(byte)).join(''),
    ]);
  return [
    // Read when all are made: a file must not be written over by the next.
    people.map((one) => stencils.files(one)).map(written),
    people.map((one) => written(signatureFiles(signatureOutputs(one, from, wanted), NAME))),
  ];
}

const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const digits = fc.constantFrom('43577577', '20 30 40 50', '+46 8 123 456 78', 'lok. 12', '');
const links = fc.constantFrom('https://x.dk/a?b=1&c="d"', 'javascript:alert(1)', 'http://x.dk');

/** People as lists have them, and people as nobody wants them. */
const anybody: fc.Arbitrary<Employee> = fc.oneof(
  person,
  fc.record({
    name: text,
    title: some(text),
    department: some(fc.constantFrom('Center for Børn & Unge', '{\\b}', '日本')),
    phone: some(digits),
    mobile: some(digits),
    email: some(fc.constantFrom("o'b&b@x.dk", 'å.ø@ishøj.dk', 'pl@ishoj.dk', 'intet', '')),
    address: some(text),
    ean: some(fc.constantFrom('5798007640001', '1 2')),
    workingDays: some(fc.constantFrom('mandag–torsdag', '<b>', '')),
    privacyUrl: some(links),
  }),
);

const settings: fc.Arbitrary<SignatureOptions> = fc
  .record({
    template: fc.constantFrom(...TEMPLATES),
    words: fc.constantFrom(words.da, words.en),
    now: fc.constantFrom(during, after),
    codes: fc.boolean(),
    greeting: fc.boolean(),
    accent: some(fc.constantFrom('#0b5c7d', '#8a1538', 'red')),
  })
  .map((changes) => options(changes));

describe('the stencils of many signatures', () => {
  it('give byte for byte what one signature alone gives, whatever people type', () => {
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 1, maxLength: 6 }), settings, (people, wanted) => {
        const [many, one] = bothWays(people, source, wanted);
        expect(many).to.deep.equal(one);
      }),
      { numRuns: 150 },
    );
  });

  it('give the same whatever the feed says, words of their own too', () => {
    const words = fc.oneof(text, fc.constantFrom('slot0z slot1z', 'slotslott0z', '\\slot2z'));
    fc.assert(
      fc.property(words, words, anybody, (said, url, one) => {
        const hostile = signatureSource(
          {
            ...feed,
            organisation: { ...feed.organisation, name: said, address: said, url },
            vision: { ...feed.vision, sentence: said, url },
            updated: said,
            signature: { lines: { digitalPost: { text: said, url } }, oldSlogans: [] },
          },
          ['da'],
          base,
        );
        const [many, alone] = bothWays([one, employee, { ...one, name: said }], hostile, options());
        expect(many).to.deep.equal(alone);
      }),
      { numRuns: 80 },
    );
  });

  it('go on when nobody is like another', () => {
    const people = Array.from({ length: 450 }, (_, at) => ({
      ...employee,
      name: `Medarbejder ${at}`,
      privacyUrl: `https://www.ishoj.dk/privatliv/${at % 230}`,
    }));
    const [many, one] = bothWays(people, source, options());
    expect(many).to.deep.equal(one);
  });
});
