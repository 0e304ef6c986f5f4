import { expect } from '@open-wc/testing';
import { aCalendar, anEvent, freezeClock, textsOf } from '../../helpers/calendar.ts';
import {
  root,
  titles,
  chipTitles,
  result,
  unfold,
  opener,
  open,
  options,
  drawn,
  countOf,
  calendar,
  EVENTS,
  SECTIONS,
} from '../../helpers/calendar-filters.ts';
import { until } from '../../helpers/until.ts';
import { setFragment } from '../../helpers/address.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { press, type as typeText } from '../../helpers/input.ts';

describe('the calendar’s filters', () => {
  freezeClock();

  describe('renders', () => {
    it('offers every way in which the events differ, and no other', async () => {
      const element = await calendar();
      await unfold(element);
      expect(textsOf(element, '.filters-opener')).to.deep.equal([
        'Dato',
        'Emne',
        'Arrangør',
        'Sted',
        'For hvem',
        'Tilgængelighed',
        'Sprog',
        'Pejlemærke',
      ]);
      expect(textsOf(element, '.filters-switch')).to.deep.equal(['Gratis (2)']);
    });

    it('names what is chosen from in words', async () => {
      const element = await calendar();
      await unfold(element);
      const seen = async (label: string) => {
        await open(element, label);
        return options(element).map(({ text }) => text);
      };
      expect(await seen('Arrangør')).to.deep.equal([
        'Beboerhuset (1)',
        'Ishøj Kommune (2)',
        'Spejderne (4)',
      ]);
      expect(await seen('Tilgængelighed')).to.deep.equal([
        'Adgang uden trin (2)',
        'Teleslynge (1)',
        'lydbog (1)',
      ]);
      expect(await seen('Sprog')).to.deep.equal(['Dansk (6)', 'Türkçe (1)']);
      expect(await seen('Pejlemærke')).to.deep.equal(['Havet tæt på (2)', 'Godt at bo (2)']);
      expect(await seen('Sted')).to.deep.equal(['Beboerhuset (1)', 'Ishøj Havn (2)']);
      expect(await seen('For hvem')).to.deep.equal(['Familier (2)', 'Voksne (1)']);
    });

    it('has no search where the page wants none, nor in a sidebar', async () => {
      for (const name of ['hide-filters', 'compact']) {
        setFragment('vision-event-calendar.q=havnetur');
        const element = await calendar({ [name]: '' });
        expect(root(element).querySelector('.tools'), name).to.equal(null);
        expect(titles(element).length, name).to.be.greaterThan(2);
        element.remove();
      }
    });

    it('stands a thousand tags', async () => {
      const tags = Array.from({ length: 1000 }, (_, index) => `Emne ${index}`);
      const events = tags.map((tag, day) =>
        anEvent(`2024-06-${String((day % 28) + 1).padStart(2, '0')}T10:00`, {
          tags: [tag, 'Alle'],
        }),
      );
      const element = await aCalendar({ events });
      await unfold(element);
      await open(element, 'Emne');
      expect(options(element)).to.have.length(10);
      const find = root(element).querySelector<HTMLInputElement>('.filters-find input')!;
      find.focus();
      await typeText('Emne 777');
      await drawn(element);
      expect(options(element).map(({ text }) => text)).to.deep.equal(['Emne 777 (1)']);
    });
  });

  describe('counts', () => {
    for (const label of [
      'Emne',
      'Arrangør',
      'Sted',
      'For hvem',
      'Tilgængelighed',
      'Sprog',
      'Pejlemærke',
    ]) {
      it(`tell how many events each choice of "${label}" shows`, async () => {
        const element = await calendar();
        await unfold(element);
        await open(element, label);
        expect(options(element).length).to.be.greaterThan(1);
        for (const [at, { text, box }] of options(element).entries()) {
          box.click();
          await drawn(element);
          expect(titles(element), text).to.have.length(countOf(text));
          expect(result(element)).to.contain(`${countOf(text)} arrangement`);
          options(element)[at]!.box.click();
          await drawn(element);
        }
        expect(titles(element)).to.have.length(7);
      });
    }

    it('hold together with other choices, whichever comes first', async () => {
      const element = await calendar();
      await unfold(element);
      opener(element, 'Gratis')!.click();
      await drawn(element);
      expect(titles(element)).to.deep.equal(['Åbent hus', 'Fællesspisning']);
      await open(element, 'Pejlemærke');
      expect(options(element).map(({ text }) => text)).to.deep.equal([
        'Havet tæt på (1)',
        'Godt at bo (1)',
      ]);
      options(element)[1]!.box.click();
      await drawn(element);
      expect(titles(element)).to.deep.equal(['Fællesspisning']);
      expect(textsOf(element, '.filters-switch')).to.deep.equal(['Gratis (1)']);
      await open(element, 'Emne');
      const natur = options(element).find(({ text }) => text.startsWith('Natur'))!;
      expect(natur.text).to.equal('Natur (0)');
      natur.box.click();
      await drawn(element);
      expect(titles(element)).to.deep.equal([]);
      expect(textsOf(element, '.none')).to.deep.equal([
        'Ingen arrangementer passer til det, du har valgt.',
      ]);
      root(element).querySelector<HTMLElement>('.filters-clear')!.click();
      await drawn(element);
      expect(titles(element)).to.have.length(7);
    });

    it('go with the month that is shown', async () => {
      const element = await calendar({ view: 'month' });
      await unfold(element);
      expect(result(element)).to.equal('Maj 2024: 4 arrangementer');
      await open(element, 'Emne');
      const natur = options(element).find(({ text }) => text.startsWith('Natur'))!;
      expect(natur.text).to.equal('Natur (4)');
      options(element)
        .find(({ text }) => text.startsWith('Børn'))!
        .box.click();
      await drawn(element);
      expect(result(element)).to.equal('Maj 2024: 1 arrangement');
      const seen = new Set(chipTitles(element));
      expect([...seen]).to.deep.equal(['Åbent hus']);
      root(element).querySelector<HTMLElement>('[aria-label="Næste måned"]')!.click();
      await drawn(element);
      expect(result(element)).to.equal('Juni 2024: ingen arrangementer');
    });

    it('know what is otherwise in one time of a series', async () => {
      setFragment('vision-event-calendar.q=forfatter');
      const element = await calendar();
      expect(titles(element)).to.deep.equal(['Forfatteraften']);
      expect(textsOf(element, '.day-title')).to.deep.equal(['Onsdag den 12. juni']);
    });
  });

  describe('bad input', () => {
    it('is filtered without harm', async () => {
      const hostile = {
        tags: [7, null, '<img src=x onerror=alert(1)>', ''],
        organisers: [null, 7, { id: 'x', name: 7 }, { name: { da: 3 } }, 'javascript:alert(1)'],
        place: { id: 'y', name: [] },
        price: 'gratis',
        audience: { da: 1 },
        access: 'step-free',
        goals: { hav: true },
        language: 7,
      };
      const element = await aCalendar({ events: [anEvent('2024-06-01', hostile), ...EVENTS] });
      await unfold(element);
      for (const label of ['Emne', 'Arrangør', 'Sted']) {
        await open(element, label);
        expect(options(element).length).to.be.greaterThan(0);
      }
      expect(root(element).querySelector('.filters img')).to.equal(null);
    });
  });

  describe('access', () => {
    it('is all reached by keyboard, and the focus is kept', async () => {
      const element = await calendar();
      root(element).querySelector<HTMLElement>('input[type=search]')!.focus();
      await press('Tab');
      await press('Enter');
      await until(() => root(element).querySelector('.filters') !== null);
      await press('Tab');
      await press('Tab');
      await press('Enter');
      await drawn(element);
      await press('Tab');
      await press(' ');
      await drawn(element);
      expect(fragmentless(root(element).querySelector('.filters-chosen'))).to.contain('Natur');
      root(element).querySelector<HTMLElement>('.filters-chosen')!.focus();
      await press('Enter');
      await drawn(element);
      expect((root(element) as ShadowRoot).activeElement?.className).to.contain('filters-result');
    });

    for (const width of [320, 900]) {
      it(`has no violation with a group open, ${width} px wide`, async () => {
        const element = await aCalendar({ events: EVENTS, sections: SECTIONS, width });
        await unfold(element);
        await open(element, 'Emne');
        options(element)[0]!.box.click();
        await drawn(element);
        expect(await faultsIn(element)).to.deep.equal([]);
        await open(element, 'Dato');
        expect(await faultsIn(element)).to.deep.equal([]);
      });
    }
  });
});

const fragmentless = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ') ?? '';
