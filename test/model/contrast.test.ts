import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contrastRatio, parseColor, readable, textOn } from '../../src/model/contrast.ts';
import { luminance } from '../../src/model/hex-color.ts';

const rgb = (text: string) => parseColor(text)!;
const ratioOf = (a: string, b: string) => contrastRatio(rgb(a), rgb(b));

describe('parseColor', () => {
  it('reads what a feed may write', () => {
    expect(parseColor('#0a5')).to.deep.equal({ red: 0, green: 170, blue: 85 });
    expect(parseColor('#00aa55')).to.deep.equal({ red: 0, green: 170, blue: 85 });
    expect(parseColor('#00AA55')).to.deep.equal({ red: 0, green: 170, blue: 85 });
  });

  it('reads what the browser answers', () => {
    const probe = document.createElement('p');
    probe.style.color = 'rebeccapurple';
    document.body.append(probe);
    expect(parseColor(getComputedStyle(probe).color)).to.deep.equal(rgb('#663399'));
    probe.remove();
  });

  it('refuses what depends on the page, and what is no colour', () => {
    for (const text of [
      '',
      'red',
      'transparent',
      'currentColor',
      'var(--x)',
      '#12',
      '#1234',
      '#12345',
      '#12345678',
      '#ggg',
      '0a5',
      ' #0a5',
      '#0a5;',
      'rgba(0, 0, 0, 0)',
      'rgb(0, 0, 300)',
      'rgb(0 0 0)',
      'url(https://example.com)',
    ]) {
      expect(parseColor(text), text).to.equal(undefined);
    }
  });
});

describe('contrast', () => {
  it('is WCAG’s', () => {
    expect(luminance(rgb('#000'))).to.equal(0);
    expect(luminance(rgb('#fff'))).to.be.closeTo(1, 1e-9);
    expect(ratioOf('#000', '#fff')).to.be.closeTo(21, 1e-9);
    expect(ratioOf('#777', '#fff')).to.be.closeTo(4.48, 0.005);
    expect(ratioOf('#767676', '#fff')).to.be.closeTo(4.54, 0.005);
    expect(ratioOf('#0a5', '#0a5')).to.equal(1);
    expect(ratioOf('#f00', '#fff')).to.be.closeTo(4.0, 0.005);
  });

  it('knows whether black or white reads better', () => {
    expect(textOn('#ffee00')).to.equal('#000000');
    expect(textOn('#003366')).to.equal('#ffffff');
    expect(textOn('#ff0000')).to.equal('#000000');
    expect(textOn('#000')).to.equal('#ffffff');
    expect(textOn('rød')).to.equal(undefined);
  });
});

describe('readable', () => {
  it('leaves a colour that can be read as it is', () => {
    expect(readable('#036', '#fff')).to.equal('#003366');
    expect(readable('#FFEE00', '#000')).to.equal('#ffee00');
  });

  it('darkens on white and lightens on black, no more than it must', () => {
    const onWhite = readable('#ffcc00', '#ffffff')!;
    expect(ratioOf(onWhite, '#fff')).to.be.within(4.5, 4.65);
    const onBlack = readable('#400040', '#000000')!;
    expect(ratioOf(onBlack, '#000')).to.be.within(4.5, 4.65);
    expect(luminance(rgb(onBlack))).to.be.greaterThan(luminance(rgb('#400040')));
  });

  it('stops at the first shade that will do', () => {
    // The lightest grey that WCAG allows on white.
    expect(readable('#fff', '#fff')).to.equal('#767676');
  });

  it('keeps the hue: a yellow stays without blue', () => {
    const { red, green, blue } = rgb(readable('#ffcc00', '#ffffff')!);
    expect(blue).to.equal(0);
    expect(red / green).to.be.closeTo(255 / 204, 0.02);
  });

  it('goes the shorter way', () => {
    // A light grey on a lighter one must pass it or part from it.
    expect(luminance(rgb(readable('#eee', '#ddd')!))).to.be.lessThan(luminance(rgb('#ddd')));
    expect(luminance(rgb(readable('#222', '#333')!))).to.be.greaterThan(luminance(rgb('#333')));
  });

  it('takes black or white where no shade is enough', () => {
    expect(readable('#888', '#808080', 21)).to.equal('#000000');
    expect(readable('#888', '#fff', 21)).to.equal('#000000');
    expect(readable('#888', '#222', 18)).to.equal('#ffffff');
  });

  it('may be asked for less, as for large text and lines', () => {
    expect(ratioOf(readable('#ffcc00', '#fff', 3)!, '#fff')).to.be.within(3, 3.1);
  });

  it('has no answer for what is no colour', () => {
    expect(readable('rød', '#fff')).to.equal(undefined);
    expect(readable('#fff', 'transparent')).to.equal(undefined);
  });
});

describe('contrast: laws', () => {
  const color = fc
    .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
    .map((channels) => `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`);

  it('text can be read in any colour on any colour', () => {
    fc.assert(
      fc.property(color, color, (text, background) => {
        expect(ratioOf(readable(text, background)!, background)).to.be.at.least(4.5);
      }),
      { numRuns: 2000 },
    );
  });

  it('no shade nearer to the colour would have done', () => {
    const grey = (value: number) => `#${value.toString(16).padStart(2, '0').repeat(3)}`;
    fc.assert(
      fc.property(fc.integer({ min: 190, max: 255 }), (light) => {
        const shown = rgb(readable(grey(light), grey(light))!).red;
        expect(ratioOf(grey(shown + 1), grey(light))).to.be.below(4.5);
      }),
    );
  });

  it('a colour that is read already is not touched', () => {
    fc.assert(
      fc.property(color, color, (text, background) => {
        const shown = readable(text, background)!;
        if (ratioOf(text, background) >= 4.5) expect(shown).to.equal(text);
        expect(readable(shown, background)).to.equal(shown);
      }),
    );
  });

  it('what textOn chooses has at least 4.5:1', () => {
    fc.assert(
      fc.property(color, (background) => {
        expect(ratioOf(textOn(background)!, background)).to.be.at.least(4.5);
      }),
    );
  });

  it('contrast is mutual and between 1 and 21', () => {
    fc.assert(
      fc.property(color, color, (a, b) => {
        expect(ratioOf(a, b)).to.equal(ratioOf(b, a));
        expect(ratioOf(a, b)).to.be.within(1, 21.0001);
      }),
    );
  });
});
