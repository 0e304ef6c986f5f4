import { expect } from '@open-wc/testing';
import type { Issue } from '../../../src/model/issue.ts';
import { collectIssues, feedAddress, shown } from '../../helpers/widget.ts';
import {
  all,
  drawn,
  initiativeMap,
  INITIATIVES,
  listed,
  OUTLINE,
  SECTIONS,
  texts,
} from './fixture.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

/** Shows a feed with these sections and waits until the issue with this code is told. */
async function showWrong(code: string, sections: object, attributes: Record<string, string> = {}) {
  const element = initiativeMap({
    feed: feedAddress({ ...SECTIONS, ...sections }),
    lang: 'da',
    ...attributes,
  });
  const issues = collectIssues(element);
  await shown(element);
  await drawn(element, '.initiatives');
  let found: Issue | undefined;
  while (!(found = issues.find((issue) => issue.code === code))) {
    await new Promise(requestAnimationFrame);
  }
  return { element, found };
}

const at = (lat: number, lon: number) => ({
  initiatives: [
    { ...INITIATIVES[0], places: [{ name: 'Et sted', lat, lon }] },
    ...INITIATIVES.slice(1),
  ],
});
const outline = (shape: object) => ({ map: { outline: shape } });

describe('bad input', () => {
  it('puts right what has latitude and longitude the wrong way round', async () => {
    const { element, found } = await showWrong('swapped-position', at(12.3, 55.65));
    expect(found.path).to.equal('initiatives[0].places[0]');
    expect(found.dropped).to.equal('none');
    expect(all(element, '.mark').length).to.equal(2);
  });

  it('keeps in the list what lies far outside', async () => {
    const { element } = await showWrong('outside-outline', at(57.05, 9.92));
    expect(all(element, '.mark').length).to.equal(1);
    expect(texts(element, '.zone')[0])
      .to.contain('ikke er på kortet (2)')
      .and.contain('Byttemarked');
    expect(listed(element).length).to.equal(3);
  });

  it('leaves out a position that is none', async () => {
    const { element } = await showWrong('bad-position', at(555, 12.3));
    expect(listed(element).length).to.equal(3);
  });

  it('leaves out goals, phases and places that the feed does not have', async () => {
    const { element, found } = await showWrong('unknown-reference', {
      initiatives: [
        { ...INITIATIVES[0], goals: ['ukendt', 'klima'], phases: ['x'], places: ['y'] },
      ],
    });
    expect(found.path).to.equal('initiatives[0].goals[0]');
    expect(listed(element)).to.deep.equal(['Byttemarked']);
    expect(texts(element, '.entry .row')[0]).to.contain('Klima');
  });

  it('takes the default for a word it does not know', async () => {
    const { element } = await showWrong('unknown-word', {
      initiatives: [{ ...INITIATIVES[0], scale: 'kæmpe' }],
    });
    expect(texts(element, '.entry')[0]).to.contain('Lille');
  });

  it('leaves out an initiative without a title, and shows the rest', async () => {
    const { element } = await showWrong('missing', { initiatives: [{ id: 'x' }, ...INITIATIVES] });
    expect(listed(element).length).to.equal(3);
  });

  it('opens a circle of policies', async () => {
    const { element, found } = await showWrong(
      'cycle',
      {
        policies: [
          { id: 'p-vision', title: 'A', level: 'x', parents: ['p-plan'] },
          { id: 'p-plan', title: 'B', level: 'x', parents: ['p-vision'] },
        ],
      },
      { view: 'cascade' },
    );
    expect(found.path).to.equal('policies[1].parents[0]');
    await drawn(element, '.cascade');
    expect(texts(element, '.branch .policy-title')).to.include.members(['A', 'B']);
    expect(texts(element, '.twig').length).to.equal(3);
  });

  it('has a place in the cascade for a policy that is unknown', async () => {
    const { element, found } = await showWrong(
      'unknown-reference',
      { initiatives: [{ ...INITIATIVES[0], policy: 'ukendt' }] },
      { view: 'cascade' },
    );
    expect(found.path).to.equal('initiatives[0].policy');
    await drawn(element, '.cascade');
    expect(texts(element, '.policy-title')).to.include('Initiativer uden en politik');
  });

  it('closes an outline that is not closed', async () => {
    const ring = OUTLINE.coordinates[0]?.slice(0, -1);
    const { element } = await showWrong('open-ring', outline({ ...OUTLINE, coordinates: [ring] }));
    expect(all(element, '.outline path')[0]?.getAttribute('d')).to.match(/z$/);
  });

  it('draws the map by its marks where the outline is empty', async () => {
    const { element } = await showWrong('bad-shape', outline({ type: 'Polygon', coordinates: [] }));
    expect(all(element, '.outline').length).to.equal(0);
    expect(all(element, '.mark').length).to.equal(3);
  });

  it('turns an outline that has its pairs the wrong way round', async () => {
    const coordinates = OUTLINE.coordinates.map((ring) => ring.map(([lon, lat]) => [lat, lon]));
    const { element, found } = await showWrong(
      'swapped-position',
      outline({ ...OUTLINE, coordinates }),
    );
    expect(found.path).to.equal('map.outline');
    expect(all(element, '.mark').length).to.equal(3);
  });

  it('needs no outline', async () => {
    const element = initiativeMap({
      feed: feedAddress({ ...SECTIONS, map: undefined }),
      lang: 'da',
    });
    await shown(element);
    expect(all(element, '.mark').length).to.equal(3);
  });

  it('draws several lands with holes, however many points they have', async () => {
    const circle = (lon: number, radius: number, count: number) =>
      Array.from({ length: count + 1 }, (_, index) => {
        const angle = ((index % count) / count) * 2 * Math.PI;
        return [lon + Math.cos(angle) * radius, 55.65 + Math.sin(angle) * radius * 0.5];
      });
    const element = initiativeMap({
      feed: feedAddress({
        ...SECTIONS,
        ...outline({
          type: 'MultiPolygon',
          coordinates: [
            [circle(12.28, 0.08, 100_000), circle(12.28, 0.02, 1000)],
            [circle(12.38, 0.015, 50)],
          ],
        }),
      }),
      lang: 'da',
    });
    await shown(element);
    await drawn(element, '.outline path');
    const path = all(element, '.outline path')[0]?.getAttribute('d') ?? '';
    expect(path.match(/M/g)?.length).to.equal(3);
    expect(path.length).to.be.below(60_000);
  });
});
