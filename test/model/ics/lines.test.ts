import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { escapeText, property, textProperty } from '../../../src/model/ics/lines.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

describe('calendar lines', () => {
  it('escape what would end a text', () => {
    expect(escapeText('a,b;c\\d\ne\r\nf\rg\u2028h')).to.equal('a\\,b\\;c\\\\d\\ne\\nf\\ng\\nh');
    expect(escapeText('"BEGIN:VEVENT": 100 %')).to.equal('"BEGIN:VEVENT": 100 %');
  });

  it('lose letters that no calendar may hold', () => {
    expect(escapeText('a\u0000b\u0007c\u001Bd\te')).to.equal('abcd\te');
  });

  it('are left out where there is nothing to say', () => {
    expect(textProperty('LOCATION', undefined)).to.equal('');
    expect(textProperty('LOCATION', ' \n ')).to.equal('');
    expect(textProperty('LOCATION', ' Her ')).to.equal('LOCATION:Her\r\n');
  });

  it('are 75 octets long at most', () => {
    const text = property('SUMMARY', 'x'.repeat(200));
    expect(text.split('\r\n').map((line) => line.length)).to.deep.equal([75, 75, 60, 0]);
    expect(property('SUMMARY', 'x'.repeat(67))).to.equal(`SUMMARY:${'x'.repeat(67)}\r\n`);
    expect(property('SUMMARY', 'x'.repeat(68))).to.equal(`SUMMARY:${'x'.repeat(67)}\r\n x\r\n`);
  });

  it('are never broken inside a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const value = escapeText(text);
        const written = property('SUMMARY', value);
        expect(unfolded(written)).to.equal(`SUMMARY:${value}\r\n`);
        for (const line of written.split('\r\n')) {
          expect(octets(line)).to.be.at.most(75);
          expect(line).to.not.match(/\p{Surrogate}/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('hold one property each, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const written = textProperty('SUMMARY', `x${text}`);
        expect(unfolded(written)).to.match(/^SUMMARY:[^\r\n]*\r\n$/);
      }),
    );
  });
});
