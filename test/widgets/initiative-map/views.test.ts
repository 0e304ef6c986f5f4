import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { VisionInitiativeMap } from '../../../src/widgets/initiative-map/initiative-map.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { until } from '../../helpers/until.ts';
import { all, chooseView, drawn, listed, many, one, show, texts } from './fixture.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

/** The first choice of goals, as soon as a reader could press it. */
async function firstGoal(element: VisionInitiativeMap): Promise<HTMLElement> {
  one(element, '.tools .button').click();
  (await drawn(element, '[aria-controls=filters-goal]')).click();
  return drawn(element, '#filters-goal input');
}

const linkOf = (element: VisionInitiativeMap, title: string): HTMLElement | undefined =>
  all(element, '.entry-title a').find(({ textContent }) => textContent.includes(title));
const focusedIn = (element: VisionInitiativeMap) =>
  element.shadowRoot?.activeElement?.textContent.trim();

describe('one choice of filters', () => {
  it('draws of a long list what is seen with the press, and all of it after that', async () => {
    const element = await show({ limit: '40' }, { initiatives: many(80) });
    await firstGoal(element);
    all(element, '#filters-goal input')[1]?.click();
    await element.updateComplete;
    const first = listed(element);
    expect(first[0]).to.equal('Initiativ 1');
    // Below the screen, and no row has gone from there: the page keeps its height.
    expect(first.at(-1)).to.equal('Initiativ 39');
    await until(() => listed(element).at(-1) === 'Initiativ 79', 'the rest never came');
  });

  it('leaves the focus with the initiative that has it, wherever its row comes to stand', async () => {
    const element = await show();
    const choice = await firstGoal(element);
    linkOf(element, 'Kampagnen')?.focus();
    choice.click();
    await until(() => listed(element).length === 2, 'never filtered');
    expect(focusedIn(element)).to.equal('Kampagnen');
    choice.click();
    await until(() => listed(element).length === 3, 'never all again');
    expect(focusedIn(element)).to.equal('Kampagnen');
  });

  it('keeps the row of an initiative that stays, and what a reader has marked in it', async () => {
    const element = await show({}, { initiatives: many(6) });
    const choice = await firstGoal(element);
    const rowOf = (title: string) => linkOf(element, title)?.closest('.entry');
    const [before, other] = [rowOf('Initiativ 4'), rowOf('Initiativ 3')];
    choice.click();
    await until(() => listed(element).length === 3, 'never filtered');
    expect(rowOf('Initiativ 4')).to.equal(before);
    expect(other?.isConnected).to.equal(false);
    choice.click();
    await until(() => listed(element).length === 6, 'never all again');
    expect(rowOf('Initiativ 4')).to.equal(before);
  });

  it('keeps the focus in the list when the last of its rows goes', async () => {
    const element = await show({}, { initiatives: many(3) });
    // The first goal has the first and the last of them.
    await firstGoal(element);
    all(element, '.entry-title a').at(-1)?.focus();
    all(element, '#filters-goal input')[1]?.click();
    await until(() => listed(element).length === 1, 'never filtered');
    expect(listed(element)).to.deep.equal(['Initiativ 1']);
    expect(focusedIn(element)).to.equal('Initiativ 1');
  });

  it('names in each mark what the list names', async () => {
    const element = await show({}, { initiatives: many(12) });
    const named = (): string[] =>
      all(element, '.mark').map(({ ariaLabel }) => /^[^,]*/.exec(ariaLabel ?? '')?.[0] ?? '');
    const all12 = named();
    const choice = await firstGoal(element);
    choice.click();
    const even = [0, 2, 4, 6, 8, 10].map((number) => `Initiativ ${number}`);
    await until(() => listed(element).join() === even.join(), 'the list was never filtered');
    expect(named()).to.deep.equal(even);
    expect(texts(element, '.mark')).to.deep.equal(listed(element).map(() => 'A'));
    choice.click();
    await until(() => listed(element).length === 10, 'never all again');
    expect(named()).to.deep.equal(all12);
  });

  it('stands open where it is narrow, with the press that asks for it', async () => {
    const element = await show();
    element.style.inlineSize = '20em';
    one(element, '.tools .button').click();
    const first = await drawn(element, '.filters-opener');
    await until(() => first.checkVisibility(), 'the filters are folded');
    expect(one(element, '.filters-fold').ariaExpanded).to.equal('true');
  });

  it('holds in map, list, balance, cascade and metrics', async () => {
    const element = await show();
    (await firstGoal(element)).click();
    await drawn(element, '.filters-chosen');
    const titles = ['Sundhedscenter', 'Kampagnen'];
    expect(listed(element)).to.deep.equal(titles);
    expect(all(element, '.mark').length).to.equal(1);
    expect(texts(element, '.zone a')[0]).to.contain('Kampagnen');
    expect(texts(element, '.filters-result')).to.deep.equal(['2 initiativer']);

    await chooseView(element, 'Balance');
    await drawn(element, '.balance');
    expect(texts(element, 'tbody tr')[0])
      .to.contain('1 (1 flagskib)')
      .and.contain('2 (1 flagskib, 1 stort)');

    await chooseView(element, 'Fra vision til handling');
    await drawn(element, '.cascade');
    expect(texts(element, '.twig a').sort()).to.deep.equal([...titles].sort());

    await chooseView(element, 'Måltal');
    await drawn(element, '.metrics');
    expect(texts(element, '.metric-title')).to.include('Brugere');
  });

  it('stands in the address with the view', async () => {
    history.replaceState(
      null,
      '',
      '#vision-initiative-map.view=cascade&vision-initiative-map.scale=large',
    );
    const element = await show();
    await drawn(element, '.cascade');
    expect(texts(element, '.twig a')).to.deep.equal(['Kampagnen']);
  });

  it('finds words, and offers the way back where nothing is left', async () => {
    history.replaceState(null, '', '#vision-initiative-map.q=findesikke');
    const element = await show();
    const back = await drawn(element, '.none button');
    back.click();
    await drawn(element, '.list');
    expect(listed(element).length).to.equal(3);
  });

  it('shows how many each choice would leave', async () => {
    const element = await show();
    one(element, '.tools .button').click();
    (await drawn(element, '[aria-controls=filters-place]')).click();
    await drawn(element, '#filters-place input');
    expect(texts(element, '#filters-place .filters-option')).to.deep.equal([
      'Hele kommunen (1)',
      'Rådhuset (1)',
      'Havnen (1)',
      'Skoven (1)',
    ]);
  });
});

describe('the balance', () => {
  it('has a table of goals by phases, and says in words what is empty', async () => {
    const element = await show({ view: 'balance' });
    await drawn(element, '.balance');
    expect(texts(element, 'tbody tr').map((row) => row.replace(/^[AB] ?/, ''))).to.deep.equal([
      'Sunde liv 1 (1 flagskib) 2 (1 flagskib, 1 stort)',
      'Klima og natur 0 2 (1 stort, 1 lille)',
    ]);
    expect(texts(element, '.empty-cells li')).to.deep.equal([
      'Ingen initiativer under pejlemærket Klima og natur i fase 1',
    ]);
  });

  it('draws the same numbers, once it is seen', async () => {
    const element = await show({ view: 'balance' });
    const canvas = (await drawn(element, 'canvas')) as HTMLCanvasElement;
    const { Chart } = await import('chart.js');
    while (!Chart.getChart(canvas)) await new Promise(requestAnimationFrame);
    const chart = Chart.getChart(canvas);
    const points = chart?.data.datasets[0]?.data as { x: number; y: number }[];
    expect(points.map(({ x, y }) => [x, y])).to.deep.equal([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
    expect(canvas.width).to.be.greaterThan(100);
    // A flagship and a large one fill six parts, a flagship four, a large and a small one three.
    const radii = chart
      ?.getDatasetMeta(0)
      .data.map(({ options }) => (options as { radius: number }).radius);
    expect(radii?.[1]).to.be.greaterThan(radii?.[0] ?? Infinity);
    element.remove();
    expect(Chart.getChart(canvas)).to.equal(undefined);
  });

  it('is drawn again when it comes back', async () => {
    const element = await show({ view: 'balance' });
    await drawn(element, 'canvas');
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    const { Chart } = await import('chart.js');
    const canvas = (await drawn(element, 'canvas')) as HTMLCanvasElement;
    while (!Chart.getChart(canvas)) await new Promise(requestAnimationFrame);
    expect(Chart.getChart(canvas)?.options.animation).to.equal(false);
  });

  it('is drawn again in the colours of a page that turns dark', async () => {
    const element = await show({ view: 'balance' });
    const canvas = (await drawn(element, 'canvas')) as HTMLCanvasElement;
    const { Chart } = await import('chart.js');
    const looks = () => {
      const [bubbles] = Chart.getChart(canvas)?.data.datasets ?? [];
      return { ink: bubbles?.borderColor };
    };
    while (!Chart.getChart(canvas)) await new Promise(requestAnimationFrame);
    const light = looks().ink;
    element.style.color = 'rgb(250, 250, 250)';
    await emulateMedia({ colorScheme: 'dark' });
    while (looks().ink === light) await new Promise(requestAnimationFrame);
    expect(looks().ink).to.equal('rgb(250, 250, 250)');
    await emulateMedia({ colorScheme: 'light' });
  });

  it('is accessible with the chart', async () => {
    const element = await show({ view: 'balance' });
    await drawn(element, 'canvas');
    expect(await faultsIn(element)).to.deep.equal([]);
  });
});

describe('the cascade', () => {
  it('nests policies and what carries them out, as lists with headings', async () => {
    const element = await show({ view: 'cascade' });
    await drawn(element, '.cascade');
    expect(texts(element, '.branch .policy-title')).to.deep.equal([
      'Visionen',
      'Politikken',
      'Planen',
    ]);
    expect(all(element, '[role=tree]').length).to.equal(0);
    const levels = all(element, '.branch .policy-title').map(({ localName }) => localName);
    expect(levels).to.deep.equal(['h3', 'h4', 'h5']);
    expect(texts(element, '.twig')[0]).to.contain('Sundhedscenter');
    expect(texts(element, '.twig').at(-1)).to.contain(
      'Visionen › Politikken › Planen › Byttemarked',
    );
  });

  it('lists decisions, and says which goal one departs from and why', async () => {
    const element = await show({ view: 'cascade' });
    await drawn(element, '.cascade');
    const [newest, older] = texts(element, '.decisions li');
    expect(newest).to.contain('Ja til center').and.contain('19. marts 2024 · Byrådet · Vedtaget');
    expect(older).to.contain('Fraviger Klima og natur.').and.contain('Skolevejen går forud.');
  });

  it('shows long lists a part at a time', async () => {
    const element = await show({ view: 'cascade' }, { initiatives: many(500) });
    await drawn(element, '.cascade');
    expect(all(element, '.twig a').length).to.equal(10);
    one(element, '.twig button').click();
    await element.updateComplete;
    expect(all(element, '.twig a').length).to.equal(30);
  });

  it('is accessible', async () => {
    const element = await show({ view: 'cascade' });
    await drawn(element, '.cascade');
    expect(await faultsIn(element)).to.deep.equal([]);
  });
});

describe('the metrics', () => {
  it('tell value, target or range, and how far it is', async () => {
    const element = await show({ view: 'metrics' });
    await drawn(element, '.metrics');
    const [users, stories] = texts(element, '.metric');
    expect(users).to.contain('412 af 500 brugere').and.contain('Mål: 500. 88 mangler.');
    expect(stories).to.contain('21 fortællinger').and.contain('Mål: 20–25. Målet er nået.');
    const meter = one(element, '[role=meter]');
    expect(meter.getAttribute('aria-valuetext')).to.equal('412 af 500 brugere');
  });

  it('draw a series, with its table', async () => {
    const element = await show({ view: 'metrics' });
    await drawn(element, '.metrics');
    await drawn(element, '.series polyline');
    expect(all(element, '.series polyline').length).to.equal(1);
    expect(texts(element, 'tbody tr')).to.deep.equal(['marts 2026 96', 'juni 2026 412']);
  });

  it('count the stories that they name', async () => {
    const story = { title: 'Historie', date_published: '2024-05-01', tags: ['kampagne'] };
    const element = await show(
      { view: 'metrics' },
      {
        stories: [
          { ...story, id: 's1' },
          { ...story, id: 's2' },
          { ...story, id: 's3', tags: [] },
          { ...story, id: 's4', date_published: '2025-05-01' },
          // Half an hour into 2024 by the clocks of the feed.
          { ...story, id: 's5', date_published: '2023-12-31T23:30:00Z' },
        ],
        metrics: [
          {
            id: 'm',
            title: 'Fortællinger',
            unit: 'fortællinger',
            value: 99,
            period: '2024',
            stories: { tag: 'kampagne' },
          },
        ],
      },
    );
    await drawn(element, '.metrics');
    expect(texts(element, '.metric-value')).to.deep.equal(['3 fortællinger']);
  });

  it('are accessible', async () => {
    const element = await show({ view: 'metrics' });
    await drawn(element, '.metrics');
    expect(await faultsIn(element)).to.deep.equal([]);
  });
});
