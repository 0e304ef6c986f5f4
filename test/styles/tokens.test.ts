import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { raised } from '../../src/styles/raised.ts';
import { kitFixture, one } from '../helpers/kit.ts';

const content = html`<div class="root">
  <a href="#x">Læs mere</a>
  <button class="button button-primary">Tilmeld jer</button>
  <button class="chip" aria-pressed="true">Gratis</button>
  <div class="raised">Dialog</div>
</div>`;

async function withTokens(values: Record<string, string>, color = 'rgb(20, 20, 20)') {
  const { host, root } = await kitFixture(content, [raised]);
  host.style.color = color;
  for (const [name, value] of Object.entries(values)) {
    host.style.setProperty(`--vision-${name}`, value);
  }
  return {
    host,
    root,
    style: (selector: string) => getComputedStyle(one(root, selector)),
  };
}

/** The numbers of a computed colour; browsers write mixed ones as `color(srgb …)` of 0 to 1. */
function channels(color: string): number[] {
  const scale = color.startsWith('color(') ? 255 : 1;
  return (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((n) => Math.round(Number(n) * scale));
}

describe('the tokens', () => {
  it('draw everything in the text colour of the page when it sets none', async () => {
    const { style } = await withTokens({}, 'rgb(240, 240, 240)');
    expect(style('a').color).to.equal('rgb(240, 240, 240)');
    expect(style('.button-primary').color).to.equal('rgb(240, 240, 240)');
    expect(style('.button-primary').borderTopColor).to.equal('rgb(240, 240, 240)');
    expect(style('.button-primary').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(style('.chip').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('fill a button only when the page says both the accent and what reads on it', async () => {
    const one = await withTokens({ accent: 'rgb(255, 220, 0)' });
    expect(one.style('.button-primary').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(one.style('.button-primary').color).to.equal('rgb(20, 20, 20)');
    const both = await withTokens({ accent: 'rgb(0, 87, 61)', 'on-accent': 'rgb(255, 255, 255)' });
    for (const selector of ['.button-primary', '.chip']) {
      expect(channels(both.style(selector).backgroundColor)).to.eql([0, 87, 61]);
      expect(channels(both.style(selector).color)).to.eql([255, 255, 255]);
    }
  });

  it('give an opaque surface a text colour of its own', async () => {
    const neutral = await withTokens({}, 'rgb(255, 255, 255)');
    expect(neutral.style('.raised').backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(neutral.style('.raised').color).to.equal('rgb(0, 0, 0)');
    const set = await withTokens({ surface: 'rgb(1, 2, 3)', text: 'rgb(250, 250, 250)' });
    expect(set.style('.raised').backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(set.style('.raised').color).to.equal('rgb(250, 250, 250)');
    expect(set.style('.root').color).to.equal('rgb(250, 250, 250)');
    expect(getComputedStyle(set.host).backgroundColor).to.equal('rgb(1, 2, 3)');
    const surfaceOnly = await withTokens({ surface: 'rgb(1, 2, 3)' }, 'rgb(240, 240, 240)');
    expect(channels(surfaceOnly.style('.raised').color)).to.eql([240, 240, 240]);
  });

  it('follow the font of the host in every size', async () => {
    const { host, style } = await withTokens({});
    host.style.fontSize = '20px';
    const small = parseFloat(style('.button-primary').minHeight);
    host.style.fontSize = '40px';
    expect(parseFloat(style('.button-primary').minHeight)).to.equal(2 * small);
  });

  it('keep what is pressed at 24 pixels even in a tiny font', async () => {
    const { host, root } = await withTokens({});
    host.style.fontSize = '6px';
    for (const selector of ['.button-primary', '.chip']) {
      const box = one(root, selector).getBoundingClientRect();
      expect(box.height).to.be.least(24);
      expect(box.width).to.be.least(24);
    }
  });

  it('show where the keyboard is', async () => {
    const { root, style } = await withTokens({ focus: 'rgb(200, 0, 0)' });
    one(root, 'a').focus();
    expect(style('a').outlineStyle).to.equal('solid');
    expect(style('a').outlineColor).to.equal('rgb(200, 0, 0)');
    expect(parseFloat(style('a').outlineWidth)).to.be.least(2);
  });

  it('stand still for readers who ask for it', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { root, style } = await withTokens({});
    one(root, 'a').style.transition = 'color 1s';
    expect(style('a').transitionProperty).to.equal('none');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});
