import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mailContrast, standingColor } from '../../../src/model/signature/dark.ts';

describe('mailContrast', () => {
  it('knows that black on white stands everywhere and grey does not', () => {
    expect(mailContrast('#000')!.light).to.equal(21);
    expect(mailContrast('#000000')!.dark).to.be.above(12);
    expect(mailContrast('#999999')!.light).to.be.below(4.5);
  });

  it('finds colours that stand in light mail and fall in dark', () => {
    const red = mailContrast('#c8102e')!;
    expect(red.light).to.be.above(4.5);
    expect(red.dark).to.be.below(4.5);
  });

  it('takes a ground of its own into account', () => {
    expect(mailContrast('#ffffff', '#0b5c7d')!.light).to.be.above(4.5);
  });

  it('says nothing of what it cannot read', () => {
    expect(mailContrast('var(--x)')).to.equal(undefined);
  });
});

describe('standingColor', () => {
  it('keeps a colour that can be read', () => {
    expect(standingColor('#0b5c7d')).to.equal('#0b5c7d');
  });

  it('darkens any other until it can be read in light and dark', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const color = standingColor(`#${number.toString(16).padStart(6, '0')}`);
        const { light, dark } = mailContrast(color)!;
        expect(Math.min(light, dark)).to.be.at.least(4.5);
      }),
    );
  });

  it('makes black of what is no colour', () => {
    expect(standingColor('red;background:url(x)')).to.equal('#000000');
  });
});
