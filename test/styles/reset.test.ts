import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { kit } from '../../stories/helpers/kit.ts';
import { one } from '../helpers/kit.ts';

/** A page with `pageCss`, and one of our shadow roots in it. */
async function onPage(pageCss: string, content: unknown) {
  const page = await fixture<HTMLElement>('<div></div>');
  const style = document.createElement('style');
  style.textContent = pageCss;
  const host = kit(content);
  page.append(style, host);
  return host;
}

function computed(host: HTMLElement, selector: string): CSSStyleDeclaration {
  return getComputedStyle(one(host.shadowRoot!, selector));
}

const paragraphs = html`<div class="root">
  <p>Første</p>
  <p>Anden</p>
  <button class="button">Vis flere</button>
</div>`;

describe('the reset sheet', () => {
  it('keeps its layout on a page that styles every element', async () => {
    const host = await onPage(
      `* { display: flex; text-align: center; text-transform: uppercase; white-space: nowrap;
           text-indent: 3em; box-sizing: content-box; list-style: square; float: none; }
       div { display: flex; flex-direction: row-reverse }`,
      paragraphs,
    );
    const root = computed(host, '.root');
    expect(root.display).to.equal('block');
    expect(root.textAlign).to.equal('start');
    expect(root.textTransform).to.equal('none');
    expect(root.textIndent).to.equal('0px');
    expect(root.whiteSpace).to.equal('normal');
    const [first, second] = host.shadowRoot!.querySelectorAll('p');
    expect(second!.getBoundingClientRect().top).to.be.least(first!.getBoundingClientRect().bottom);
    expect(one(host.shadowRoot!, '.root').offsetWidth).to.equal(host.clientWidth);
  });

  it('takes font, size, colour and direction from the page', async () => {
    const host = await onPage('', paragraphs);
    host.style.font = 'italic 21px monospace';
    host.style.color = 'rgb(1, 2, 3)';
    host.dir = 'rtl';
    for (const selector of ['.root', '.button']) {
      const style = computed(host, selector);
      expect(style.fontFamily).to.equal('monospace');
      expect(style.fontSize).to.equal('21px');
      expect(style.color).to.equal('rgb(1, 2, 3)');
      expect(style.direction).to.equal('rtl');
    }
  });

  it('lets the spacing that a reader has chosen through, into buttons too', async () => {
    const host = await onPage(
      '* { line-height: 30px !important; letter-spacing: 2px !important; word-spacing: 3px !important }',
      paragraphs,
    );
    for (const selector of ['p', '.button']) {
      const style = getComputedStyle(host.shadowRoot!.querySelector(selector)!);
      expect(style.lineHeight).to.equal('30px');
      expect(style.letterSpacing).to.equal('2px');
      expect(style.wordSpacing).to.equal('3px');
    }
  });

  it('leaves the page the say over the place and the visibility of the element', async () => {
    const host = await onPage('.ours { display: none; margin: 7px }', paragraphs);
    host.className = 'ours';
    expect(getComputedStyle(host).display).to.equal('none');
    expect(getComputedStyle(host).marginTop).to.equal('7px');
  });

  it('hides what is hidden, whatever another sheet says of its display', async () => {
    const host = await onPage('', html`<p class="button" hidden>x</p>`);
    expect(computed(host, 'p').display).to.equal('none');
    host.hidden = true;
    host.style.display = 'grid';
    expect(getComputedStyle(host).display).to.equal('none');
  });

  it('leaves the fallback in the light DOM as the page has it', async () => {
    const host = await onPage('div { text-align: center }', html`<slot></slot>`);
    host.innerText = 'Se kalenderen';
    expect(getComputedStyle(one(host.shadowRoot!, 'slot')).textAlign).to.equal('center');
  });

  it('breaks a word that is wider than the widget', async () => {
    const host = await onPage('', html`<p class="root">Medborgerskabsundersøgelsesrapportens</p>`);
    host.style.width = '80px';
    expect(one(host.shadowRoot!, '.root').scrollWidth).to.be.most(80);
  });

  it('keeps what is only read aloud out of sight and in the tree', async () => {
    const host = await onPage('', html`<span class="visually-hidden">åbner i et nyt vindue</span>`);
    const box = one(host.shadowRoot!, 'span').getBoundingClientRect();
    expect(box.width).to.be.most(1);
    expect(box.height).to.be.most(1);
    expect(computed(host, 'span').display).not.to.equal('none');
  });
});
