import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { cardStyles, renderCard, type CardContent } from '../../src/ui/card.ts';
import { iconStyles, pin } from '../../src/ui/icons.ts';
import { languageAttributes } from '../../src/ui/in-language.ts';
import { faultsIn } from '../helpers/axe.ts';
import { kitFixture, one } from '../helpers/kit.ts';

const SHEETS = [cardStyles, iconStyles];
const draw = (content: Partial<CardContent>) =>
  kitFixture(renderCard({ heading: 'Byttemarked', level: 4, ...content }), SHEETS);

/** What lies uppermost in the middle of `element`. */
function topAt(root: ShadowRoot, element: Element): Element | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  return root.elementFromPoint(left + width / 2, top + height / 2);
}

describe('renderCard', () => {
  it('has its heading at the level that was asked for', async () => {
    const { root } = await draw({});
    expect(one(root, 'h3').getAttribute('aria-level')).to.equal('4');
    expect(root.querySelectorAll('a, button')).to.have.length(0);
  });

  it('is read from the heading on, though a picture and some words stand over it', async () => {
    const { root } = await draw({
      media: html`<img alt="Boder" width="160" height="90" />`,
      eyebrow: 'lørdag den 1. juni',
      body: 'Kom og byt',
    });
    const texts = one(root, '.card').textContent.replace(/\s+/g, ' ').trim();
    expect(texts).to.equal('Byttemarked lørdag den 1. juni Kom og byt');
    const tops = ['img', '.card-eyebrow', 'h3', '.card-text'].map(
      (selector) => one(root, selector).getBoundingClientRect().top,
    );
    expect(tops).to.eql(tops.toSorted((a, b) => a - b));
  });

  it('can be pressed anywhere, and on what it holds by itself', async () => {
    const { root } = await draw({
      href: '#byttemarked',
      body: html`<p class="words">Kom og byt</p>`,
      foot: html`<a class="chip" href="#natur">Natur</a>`,
    });
    expect(topAt(root, one(root, '.words'))?.matches('.card-link')).to.equal(true);
    expect(topAt(root, one(root, '.chip'))?.matches('.chip')).to.equal(true);
  });

  it('without an address is a button', async () => {
    let pressed = 0;
    const { root } = await draw({ onPress: () => (pressed += 1) });
    one(root, '.card-link').focus();
    await sendKeys({ press: 'Enter' });
    expect(pressed).to.equal(1);
    expect(one(root, 'button').innerText).to.equal('Byttemarked');
  });

  it('shows the keyboard where it is, around the whole card', async () => {
    const { root } = await draw({ href: '#x' });
    await sendKeys({ press: 'Tab' });
    const link = one(root, '.card-link');
    expect(root.activeElement?.matches('.card-link')).to.equal(true);
    expect(getComputedStyle(link, '::after').outlineStyle).to.equal('solid');
  });

  it('says its language where that is another', async () => {
    const { root } = await draw({ language: languageAttributes('ar', 'da') });
    expect(one(root, '.card').matches('[lang=ar][dir=rtl]')).to.equal(true);
  });

  it('stands in columns where there is room and under one another where there is none', async () => {
    const cards = Array.from(
      { length: 3 },
      () => html`<li>${renderCard({ heading: 'x', level: 3 })}</li>`,
    );
    const { host, root } = await kitFixture(
      html`<ul class="cards">
        ${cards}
      </ul>`,
      SHEETS,
    );
    const lefts = () => new Set([...root.querySelectorAll('li')].map((li) => li.offsetLeft)).size;
    host.style.width = '60em';
    expect(lefts()).to.equal(3);
    host.style.width = '20em';
    expect(lefts()).to.equal(1);
  });

  it('keeps within 320 pixels, with the longest word and wide text spacing', async () => {
    const { host, root } = await draw({
      heading: 'Medborgerskabsundersøgelsesrapportens',
      foot: html`<span class="chip">${pin()} Specialarbejderuddannelsesstederne</span>`,
      href: '#x',
    });
    Object.assign(host.style, { width: '320px', letterSpacing: '0.12em', wordSpacing: '0.16em' });
    const card = one(root, '.card').getBoundingClientRect();
    for (const element of root.querySelectorAll('.card *')) {
      expect(element.getBoundingClientRect().right, element.localName).to.be.most(card.right);
    }
  });

  it('is accessible', async () => {
    const { host } = await draw({
      href: '#x',
      eyebrow: 'lørdag',
      foot: html`<a href="#y">Natur</a>`,
    });
    expect(await faultsIn(host)).to.eql([]);
  });
});
