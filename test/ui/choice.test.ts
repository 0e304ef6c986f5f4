import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { kit } from '../../src/i18n/kit.ts';
import { choiceStyles } from '../../src/ui/choice.styles.ts';
import { renderChoice } from '../../src/ui/choice.ts';
import { languageName, renderLanguageChoice } from '../../src/ui/language-choice.ts';
import { faultsIn } from '../helpers/axe.ts';
import { click, press } from '../helpers/input.ts';
import { kitFixture, redraw } from '../helpers/kit.ts';

const CHOICES = [
  { id: 'list', label: 'Liste' },
  { id: 'month', label: 'Måned' },
  { id: 'week', label: 'Uge' },
];

async function viewChoice(): Promise<{ root: ShadowRoot; chosen: () => string }> {
  let chosen = 'list';
  const content = (): unknown =>
    renderChoice({
      name: 'view',
      legend: kit.da.views,
      choices: CHOICES,
      chosen,
      choose: (id) => {
        chosen = id;
        redraw(host, content());
      },
    });
  const { host, root } = await kitFixture(content(), [choiceStyles]);
  return { root, chosen: () => chosen };
}

describe('choice', () => {
  afterEach(() => resetMouse());

  it('is one tab stop, and arrows choose', async () => {
    const { root, chosen } = await viewChoice();
    root.querySelector('input')?.focus();
    await press('ArrowRight');
    expect(chosen()).to.equal('month');
    await press('ArrowRight', 'ArrowRight');
    expect(chosen()).to.equal('list');
    await press('Tab');
    expect(root.activeElement).to.equal(null);
  });

  it('is chosen by a click on the words', async () => {
    const { root, chosen } = await viewChoice();
    const [, , week] = root.querySelectorAll('label');
    if (week) await click(week);
    expect(chosen()).to.equal('week');
  });

  it('shows what is chosen by more than colour', async () => {
    const { root } = await viewChoice();
    const [list, month] = [...root.querySelectorAll('span')].map((span) => getComputedStyle(span));
    expect(list?.fontWeight).not.to.equal(month?.fontWeight);
  });

  it('is nothing where there is no choice', async () => {
    const { root } = await kitFixture(
      renderChoice({
        name: 'view',
        legend: '',
        choices: CHOICES.slice(0, 1),
        chosen: 'list',
        choose: () => undefined,
      }),
    );
    expect(root.querySelector('fieldset')).to.equal(null);
  });

  it('has nothing that axe finds fault with', async () => {
    const { root } = await viewChoice();
    expect(await faultsIn(root.host)).to.deep.equal([]);
  });
});

describe('language choice', () => {
  it('names each language in itself, and says which it is', async () => {
    const { root } = await kitFixture(
      renderLanguageChoice(['da', 'ar', 'tr'], 'da', () => undefined, kit.da),
      [choiceStyles],
    );
    const spans = [...root.querySelectorAll('span')];
    expect(spans.map(({ textContent, lang, dir }) => [textContent, lang, dir])).to.deep.equal([
      ['Dansk', 'da', 'ltr'],
      ['العربية', 'ar', 'rtl'],
      ['Türkçe', 'tr', 'ltr'],
    ]);
    expect(await faultsIn(root.host)).to.deep.equal([]);
  });

  it('tells which was chosen', async () => {
    const told: string[] = [];
    const { root } = await kitFixture(
      renderLanguageChoice(['da', 'ar'], 'da', (language) => told.push(language), kit.da),
    );
    root.querySelectorAll('input')[1]?.click();
    expect(told).to.deep.equal(['ar']);
  });

  it('knows own names that browsers leave out', () => {
    expect(languageName('so')).to.equal('Soomaali');
    // Some browsers know it, and where.
    expect(languageName('kl-GL')).to.match(/^Kalaallisut\b/);
    expect(languageName('pl')).to.equal('Polski');
  });

  it('lets a tag that is none stand for itself', () => {
    expect(languageName('ikke et sprog')).to.equal('ikke et sprog');
  });
});
