import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { common } from '../../src/i18n/common.ts';
import { iconStyles } from '../../src/ui/icons.ts';
import { noteStyles, renderEmpty, renderError, renderStale } from '../../src/ui/notes.ts';
import { faultsIn } from '../helpers/axe.ts';
import { kitFixture, one } from '../helpers/kit.ts';

const words = common.da;
const draw = (content: unknown) => kitFixture(content, [noteStyles, iconStyles]);

describe('the notes', () => {
  it('say that there is nothing, and what to do about it', async () => {
    const { root } = await draw(renderEmpty('Ingen passer.', html`<button>Ryd filtre</button>`));
    expect(one(root, '.note').innerText).to.match(/Ingen passer\.\s+Ryd filtre/);
  });

  it('say what went wrong, and try again when asked', async () => {
    let tries = 0;
    const { root } = await draw(
      renderError(
        { title: 'Ingen forbindelse', advice: 'Prøv om lidt.', retry: () => (tries += 1) },
        words,
      ),
    );
    expect(one(root, '.note').innerText).to.match(/Ingen forbindelse\s+Prøv om lidt\.\s+Prøv igen/);
    one(root, 'button').click();
    expect(tries).to.equal(1);
  });

  it('offer no second try where there is none', async () => {
    const { root } = await draw(renderError({ title: 'a', advice: 'b' }, words));
    expect(root.querySelectorAll('button')).to.have.length(0);
  });

  it('say how old the content is', async () => {
    let tries = 0;
    const { root } = await draw(
      renderStale('Opdateret for 3 dage siden.', words, () => (tries += 1)),
    );
    expect(one(root, 'p').innerText.trim()).to.equal('Opdateret for 3 dage siden.');
    one(root, 'button').click();
    expect(tries).to.equal(1);
  });

  it('are accessible', async () => {
    const { host } = await draw(
      html`${renderEmpty('a')}
      ${renderError({ title: 'a', advice: 'b', retry: () => undefined }, words)}
      ${renderStale('a', words, () => undefined)}`,
    );
    expect(await faultsIn(host)).to.eql([]);
  });
});

describe('the icons', () => {
  it('are silent, and follow colour and size of the text', async () => {
    const { root } = await draw(renderError({ title: 'a', advice: 'b' }, words));
    const icon = root.querySelector('svg');
    expect(icon?.getAttribute('aria-hidden')).to.equal('true');
    one(root, '.note').style.fontSize = '40px';
    expect(icon?.getBoundingClientRect().width).to.equal(50);
  });
});
