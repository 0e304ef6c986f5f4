import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { common } from '../../src/i18n/common.ts';
import { iconStyles } from '../../src/ui/icons.ts';
import {
  noteStyles,
  renderEmpty,
  renderError,
  renderIssues,
  renderLoading,
  renderStale,
} from '../../src/ui/notes.ts';
import { faultsIn } from '../helpers/axe.ts';
import { kitFixture, one } from '../helpers/kit.ts';

const words = common.da;
const draw = (content: unknown) => kitFixture(content, [noteStyles, iconStyles]);

describe('the notes', () => {
  it('tell those who listen that something is on its way', async () => {
    const { root } = await draw(renderLoading(words, 4));
    expect(one(root, '[role=status]').textContent).to.equal('Henter …');
    expect(root.querySelectorAll('.loading-bar')).to.have.length(4);
  });

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

  it('fold away what is wrong in the feed, and are silent where nothing is', async () => {
    const { root } = await draw(renderIssues(['a', 'b'], words));
    expect(one(root, 'summary').innerText).to.equal('2 ting kan ikke vises');
    expect(one(root, 'li:first-child').checkVisibility()).to.equal(false);
    one(root, 'summary').click();
    expect(one(root, 'ul').innerText).to.equal('a\nb');
    expect((await draw(renderIssues([], words))).root.children).to.have.length(0);
  });

  it('are accessible', async () => {
    const { host } = await draw(
      html`${renderLoading(words)} ${renderEmpty('a')}
      ${renderError({ title: 'a', advice: 'b', retry: () => undefined }, words)}
      ${renderStale('a', words, () => undefined)} ${renderIssues(['a'], words)}`,
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
