import { expect, fixture, html } from '@open-wc/testing';
import { faultsIn } from '../../helpers/axe.ts';
import { endpoint, uniqueId } from '../../helpers/http.ts';
import { press } from '../../helpers/input.ts';
import { failed, feedText, seenIn, shown } from '../../helpers/widget.ts';
import { all, drawn, initiativeMap, listed, many, one, SECTIONS, show, texts } from './fixture.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

describe('vision-initiative-map', () => {
  describe('renders', () => {
    it('tells each initiative in the list: status with date and owner, size, place, partners, goals', async () => {
      const [first = ''] = texts(await show(), '.list .entry');
      expect(first).to.contain('Byttemarked');
      expect(first).to.contain('I gang, fase 2 · opdateret 4. marts 2024 · Center for Kultur');
      expect(first).to.contain('Lille · Fandtes før visionen · Rådhuset og Havnen');
      expect(first).to.contain('Sammen med Foreningen og Glashuset');
      expect(first).to.contain('Klima og natur');
    });

    it('marks each place on the map, shaped, sized, coloured and lettered', async () => {
      const element = await show();
      const marks = all(element, '.mark');
      expect(marks.map((mark) => mark.getAttribute('aria-label'))).to.deep.equal([
        'Byttemarked, Rådhuset. Lille, Fandtes før visionen, I gang, Klima og natur',
        'Byttemarked, Havnen. Lille, Fandtes før visionen, I gang, Klima og natur',
        'Sundhedscenter, Skoven. Flagskib, Nyt, Foreslået, Sunde liv',
      ]);
      const [small, , flagship] = marks;
      expect(small?.textContent).to.equal('B');
      expect(getComputedStyle(small!).backgroundColor).to.equal('rgb(75, 107, 31)');
      expect(getComputedStyle(small!).borderRadius).not.to.equal('50%');
      expect(getComputedStyle(flagship!).borderRadius).to.equal('50%');
      expect(flagship!.offsetWidth).to.be.greaterThan(small!.offsetWidth);
    });

    it('draws a mark where its place is', async () => {
      const element = await show();
      const window = one(element, '.map-window').getBoundingClientRect();
      const [hall, harbour, forest] = all(element, '.mark').map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return [
          (x + width / 2 - window.x) / window.width,
          (y + height / 2 - window.y) / window.height,
        ];
      });
      expect(hall?.[0]).to.be.closeTo(0.5, 0.01);
      expect(hall?.[1]).to.be.closeTo(0.5, 0.01);
      expect(harbour?.[0]).to.be.greaterThan(0.7);
      expect(harbour?.[1]).to.be.greaterThan(0.7);
      expect(forest?.[0]).to.be.lessThan(0.3);
      expect(forest?.[1]).to.be.lessThan(0.3);
    });

    it('shows what has no place in a zone of its own, and whose outline it is', async () => {
      const element = await show();
      expect(texts(element, '.zone')[0]).to.contain('Hele kommunen (1)').and.contain('Kampagnen');
      expect(texts(element, '[part=credit]')).to.deep.equal(['Data: Eksempel (CC BY)']);
      expect(all(element, '.outline path').length).to.equal(1);
    });

    it('asks nobody for anything but the feed', async () => {
      const before = performance.getEntriesByType('resource').length;
      await show();
      const asked = performance.getEntriesByType('resource').slice(before);
      const foreign = asked.filter(({ name }) => !name.startsWith('blob:'));
      expect(foreign.map(({ name }) => name)).to.deep.equal([]);
    });

    it('shows a page of the list, and the next when asked', async () => {
      const element = await show({}, { initiatives: many(25) });
      expect(listed(element).length).to.equal(10);
      one(element, '[part=pager] button').click();
      await drawn(element, '.entry:nth-child(20)');
      expect(listed(element).length).to.equal(20);
      expect(element.shadowRoot?.activeElement?.textContent).to.contain('Initiativ 10');
    });

    it('stays small with ten thousand', async () => {
      for (const count of [1000, 10_000]) {
        const element = await show({}, { initiatives: many(count) });
        // The widest a page is: the map has most room for marks, and the list stands beside it.
        element.style.width = '1280px';
        while (!getComputedStyle(one(element, '.both')).gridTemplateColumns.includes(' ')) {
          await new Promise(requestAnimationFrame);
        }
        await element.updateComplete;
        const walker = document.createTreeWalker(element.renderRoot);
        let nodes = 0;
        while (walker.nextNode()) nodes++;
        expect(nodes, String(count)).to.be.below(1500);
        expect(seenIn(element)).to.contain(`${count.toLocaleString('da')} initiativer`);
        element.remove();
      }
    });
  });

  describe('properties', () => {
    for (const [name, value, titles] of [
      ['goal', 'klima', ['Byttemarked', 'Kampagnen']],
      ['phase', 'f1', ['Sundhedscenter']],
      ['scale', 'flagship,large', ['Sundhedscenter', 'Kampagnen']],
      ['origin', 'existing', ['Byttemarked']],
      ['status', 'planned', ['Kampagnen']],
      ['partner', 'forening', ['Byttemarked']],
      ['place', 'skov', ['Sundhedscenter']],
      ['place', '*', ['Kampagnen']],
      ['initiative', 'kampagne', ['Kampagnen']],
      ['goal', 'findes-ikke', []],
    ] as const) {
      it(`narrows by ${name}=${value}`, async () => {
        expect(listed(await show({ [name]: value }))).to.deep.equal(titles);
      });
    }

    it('takes the page size, the heading and its level', async () => {
      const element = await show({ limit: '2', heading: 'Det gør vi', 'heading-level': '3' });
      expect(listed(element).length).to.equal(2);
      expect(texts(element, 'h3[part=heading]')).to.deep.equal(['Det gør vi']);
      expect(one(element, '.entry-title').getAttribute('aria-level')).to.equal('4');
    });

    it('offers the views it is asked to, and begins with the one asked for', async () => {
      const element = await show({ views: 'cascade,map', view: 'cascade' });
      await drawn(element, '.cascade');
      expect(texts(element, '.choice-option')).to.deep.equal([
        'Fra vision til handling',
        'Kort og liste',
      ]);
    });

    it('offers no view that the feed cannot fill', async () => {
      const element = await show({}, { policies: [], decisions: [], metrics: [], phases: [] });
      expect(all(element, '.choice').length).to.equal(0);
    });

    it('is a strip of flagships when compact', async () => {
      const element = await show({ compact: '', limit: '1' });
      await drawn(element, '.strip');
      expect(texts(element, '.strip .entry-title')).to.deep.equal(['Sundhedscenter']);
      expect(all(element, '.map').length).to.equal(0);
    });
  });

  describe('events', () => {
    it('tells the page which initiative was opened', async () => {
      const element = await show();
      const opened: string[] = [];
      element.addEventListener('vision-select', ({ kind, id }) => opened.push(`${kind} ${id}`));
      one(element, '.list a').click();
      await drawn(element, 'dialog');
      expect(opened).to.deep.equal(['initiative marked']);
    });
  });

  describe('dialog', () => {
    it('tells everything about an initiative, with its deep link in the address', async () => {
      const element = await show();
      one(element, '.list a').click();
      const dialog = await drawn(element, 'dialog');
      await drawn(element, 'dialog .facts');
      const said = dialog.textContent.replace(/\s+/g, ' ');
      for (const part of [
        'I gang, fase 2',
        'Naboer bytter tøj.',
        'Tag tøj med.',
        'Foreningen',
        'Rådhuset',
        'Adgang: Adgang uden trin',
        'kultur@example.org',
      ]) {
        expect(said).to.contain(part);
      }
      expect(dialog.querySelector('strong')).not.to.equal(null);
      expect(dialog.querySelector<HTMLAnchorElement>('a[href="https://f.example/"]')).not.to.equal(
        null,
      );
      expect(location.hash).to.contain('initiative=marked');
    });

    it('traces the way from the vision in one line', async () => {
      const element = await show();
      one(element, '.list a').click();
      await drawn(element, '.trace');
      expect(texts(element, '.trace')).to.deep.equal(['Visionen Politikken Planen Byttemarked']);
    });

    it('opens from a deep link, and says so where the initiative is gone', async () => {
      history.replaceState(null, '', '#vision-initiative-map.initiative=center');
      const element = await show();
      const dialog = await drawn(element, 'dialog');
      await drawn(element, 'dialog .facts');
      expect(dialog.textContent).to.contain('Sundhedscenter').and.contain('Ja til center');
      element.remove();
      history.replaceState(null, '', '#vision-initiative-map.initiative=vaek');
      const other = await show();
      expect((await drawn(other, 'dialog')).textContent).to.contain('findes ikke');
    });

    it('takes the focus, and gives it back on Escape', async () => {
      const element = await show();
      const mark = one(element, '.mark');
      mark.focus();
      await press('Enter');
      const dialog = await drawn(element, 'dialog');
      await drawn(element, 'dialog .facts');
      expect(dialog.contains(element.shadowRoot?.activeElement ?? null)).to.equal(true);
      await press('Escape');
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      expect(element.shadowRoot?.activeElement).to.equal(mark);
      expect(element.renderRoot.querySelector('dialog')).to.equal(null);
    });

    it('copies a link to the initiative', async () => {
      const element = await show();
      one(element, '.list a').click();
      await drawn(element, 'dialog .copy button');
      one(element, 'dialog .copy button').focus();
      await press('Enter');
      expect((await drawn(element, '.copy-note')).textContent).to.contain('Linket er kopieret');
    });

    it('has the stories and the next events of the initiative', async () => {
      const element = await show(
        {},
        {
          stories: [{ id: 's', title: 'En god dag', _vision: { initiatives: ['marked'] } }],
          events: [
            { id: 'e', title: 'Stort marked', start: '2999-05-03T11:00', initiatives: ['marked'] },
            {
              id: 'g',
              title: 'Gammelt marked',
              start: '2001-05-03T11:00',
              initiatives: ['marked'],
            },
          ],
        },
      );
      one(element, '.list a').click();
      const dialog = await drawn(element, 'dialog');
      await drawn(element, 'dialog .facts');
      expect(dialog.textContent).to.contain('En god dag');
      while (!dialog.textContent.includes('Stort marked')) await new Promise(requestAnimationFrame);
      expect(dialog.textContent).to.contain('3. maj 2999 kl. 11.00').and.not.contain('Gammelt');
    });
  });

  describe('slots and states', () => {
    it('keeps the fallback where the feed cannot be had', async () => {
      const element = initiativeMap({ feed: endpoint('status/404', uniqueId()) });
      element.append('Se initiativerne');
      await failed(element);
      await element.updateComplete;
      expect(one(element, 'slot')).to.exist;
    });

    it('says so where there is nothing', async () => {
      expect(seenIn(await show({}, { initiatives: [] }))).to.equal(
        'Her er ingen initiativer endnu.',
      );
    });

    it('is a list alone where there is nothing to draw a map of', async () => {
      const element = await show({}, { map: undefined, places: [] });
      expect(all(element, '.map').length).to.equal(0);
      expect(listed(element).length).to.equal(3);
    });

    it('shows a feed that stands in the page', async () => {
      const element = initiativeMap();
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = feedText(SECTIONS);
      element.append(script);
      await shown(element);
      expect(listed(element).length).to.equal(3);
      expect(all(element, '.mark').length).to.equal(3);
    });

    it('speaks English', async () => {
      const element = await show({ lang: 'en' });
      expect(texts(element, '.entry')[0]).to.contain('Under way, fase 2 · updated 4 March 2024');
    });
  });

  describe('races', () => {
    it('may be moved and removed at any time', async () => {
      const element = await show();
      const other = await fixture<HTMLElement>(html`<div></div>`);
      other.append(element);
      await element.updateComplete;
      expect(listed(element).length).to.equal(3);
      element.remove();
      other.append(element);
      await element.updateComplete;
      expect(all(element, '.mark').length).to.equal(3);
    });
  });

  describe('access', () => {
    it('has no fault with the dialog open', async () => {
      const element = await show();
      expect(await faultsIn(element)).to.deep.equal([]);
      one(element, '.list a').click();
      await drawn(element, 'dialog .facts');
      expect(await faultsIn(element)).to.deep.equal([]);
    });

    for (const [view, selector] of [
      ['map', '.map-buttons button'],
      ['balance', 'canvas'],
      ['cascade', '.cascade'],
      ['metrics', '.series'],
    ] as const) {
      it(`has no fault in ${view} on a dark page`, async () => {
        document.body.style.cssText = 'color-scheme: dark; color: #eee; background: #111';
        const element = await show({ view });
        await drawn(element, selector);
        expect(await faultsIn(element)).to.deep.equal([]);
        document.body.removeAttribute('style');
      });
    }
  });
});
