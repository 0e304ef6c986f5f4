import { expect } from '@open-wc/testing';
import { faultsIn } from '../../helpers/axe.ts';
import { all, drawn, one, OUTLINE, show, texts } from './fixture.ts';

const basemap = (url: string) => ({
  map: { outline: OUTLINE, basemap: { url, attribution: '© Kortfirmaet', party: 'Kortfirmaet' } },
});
/** Tiles on the page's own site: one picture for all of them. */
const OWN = new URL('/demo/feeds/images/logo-ishoj.png?z={z}&x={x}&y={y}', location.href).href;
const FOREIGN = 'https://kort.example/{z}/{x}/{y}.png';

beforeEach(() => history.replaceState(null, '', location.pathname));

describe('the street map', () => {
  it('is not there where the feed has none', async () => {
    expect(all(await show(), '.street').length).to.equal(0);
  });

  it('names who learns of the reader before anything is asked of them', async () => {
    const element = await show({}, basemap(FOREIGN));
    expect(texts(element, '.street')).to.deep.equal([
      'Vis gadekort fra Kortfirmaet Når du viser gadekortet, får Kortfirmaet din IP-adresse.',
    ]);
    expect(all(element, 'img').length).to.equal(0);
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('kort.example'));
    expect(asked).to.deep.equal([]);
  });

  it('needs no question on the page’s own site', async () => {
    const element = await show({}, basemap(OWN));
    expect(texts(element, '.street')).to.deep.equal(['Vis gadekort']);
  });

  it('lies under the same marks when it is asked for, with its credit, and goes again', async () => {
    const element = await show({}, basemap(OWN));
    const marks = texts(element, '.mark');
    one(element, '.street button').click();
    await drawn(element, '.tile');
    await drawn(element, '.street [part=attribution]');
    const tiles = all(element, '.tile') as HTMLImageElement[];
    expect(tiles.length).to.be.within(4, 30);
    expect(tiles.every(({ alt, src }) => alt === '' && /z=\d+&x=\d+&y=\d+$/.test(src))).to.equal(
      true,
    );
    expect(texts(element, '.mark')).to.deep.equal(marks);
    expect(texts(element, '.street')[0]).to.contain('© Kortfirmaet');
    expect(await faultsIn(element)).to.deep.equal([]);
    one(element, '.street button').click();
    await element.updateComplete;
    expect(all(element, 'img').length).to.equal(0);
  });

  it('has no fault on a dark page while it is shown', async () => {
    document.body.style.cssText = 'color-scheme: dark; color: #eee; background: #111';
    try {
      const element = await show({}, basemap(OWN));
      one(element, '.street button').click();
      await drawn(element, '.tile');
      await drawn(element, '.street [part=attribution]');
      expect(await faultsIn(element)).to.deep.equal([]);
    } finally {
      document.body.removeAttribute('style');
    }
  });

  it('covers the window, each tile where the marks’ own sum puts it', async () => {
    const element = await show({}, basemap(OWN));
    one(element, '.street button').click();
    await drawn(element, '.tile');
    const window = one(element, '.map-window').getBoundingClientRect();
    const boxes = all(element, '.tile').map((tile) => tile.getBoundingClientRect());
    for (const [x, y] of [
      [0.02, 0.02],
      [0.98, 0.98],
      [0.5, 0.5],
    ] as const) {
      const [left, top] = [window.x + x * window.width, window.y + y * window.height];
      expect(
        boxes.some(
          (box) => box.left <= left && left <= box.right && box.top <= top && top <= box.bottom,
        ),
      ).to.equal(true);
    }
  });

  it('says so where no tile can be had', async () => {
    const element = await show(
      {},
      basemap(new URL('/http/status/404?t={z}-{x}-{y}', location.href).href),
    );
    one(element, '.street button').click();
    const note = await drawn(element, '.tiles-down');
    expect(note.textContent).to.contain('kan ikke hentes');
    expect(all(element, '.mark').length).to.equal(3);
  });
});
