import { expect } from '@open-wc/testing';
import { aCalendar, anEvent, freezeClock, textsOf } from '../../helpers/calendar.ts';
import {
  root,
  titles,
  chipTitles,
  result,
  unfold,
  open,
  options,
  drawn,
  announced,
  calendar,
} from '../../helpers/calendar-filters.ts';
import { until } from '../../helpers/until.ts';
import { fragment, setFragment } from '../../helpers/address.ts';
import { type as typeText } from '../../helpers/input.ts';
import type { VisionEventCalendar } from '../../../src/widgets/event-calendar/event-calendar.ts';

describe('finding events in the calendar', () => {
  freezeClock();

  describe('search', () => {
    it('finds as one types, with and without Danish letters, in what names the event', async () => {
      const element = await calendar();
      const field = root(element).querySelector<HTMLInputElement>('input[type=search]')!;
      for (const [text, found] of [
        ['aabent', ['Åbent hus']],
        ['abent hu', ['Åbent hus']],
        ['ishoj havn', ['Åbent hus', 'Havnetur']],
        ['SPEJDER', ['Havnetur', 'Læseklub', 'Forfatteraften', 'Læseklub']],
      ] as const) {
        field.focus();
        field.select();
        await typeText(text);
        await until(() => titles(element).join() === found.join());
      }
      expect(field.value).to.equal('SPEJDER');
      expect((root(element) as ShadowRoot).activeElement).to.equal(field);
    });

    it('draws with a letter what is seen, counted right, and all of it after that', async () => {
      const days = Array.from(
        { length: 28 },
        (_, at) => `2024-06-${String(at + 1).padStart(2, '0')}`,
      );
      const events = days.flatMap((day) => [
        anEvent(`${day}T10:00`, { title: `Kor den ${day}` }),
        anEvent(`${day}T12:00`, { title: `Kok den ${day}` }),
      ]);
      const element = await aCalendar({ events });
      const field = root(element).querySelector<HTMLInputElement>('input[type=search]')!;
      const enter = (text: string): void => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const isAll = (start: string): boolean =>
        titles(element).length === 12 && titles(element).every((title) => title.startsWith(start));
      enter('kor');
      await until(() => isAll('Kor'), 'never found the choirs');
      // So far down that there is room for one on the screen.
      element.style.marginBlockStart = `${innerHeight}px`;
      enter('kok');
      await element.updateComplete;
      expect(titles(element)[0]).to.equal('Kok den 2024-06-01');
      expect(titles(element)[11]).to.equal('Kor den 2024-06-12');
      expect(result(element)).to.match(/^28 /);
      await until(() => isAll('Kok'), 'the rest never came');
      expect(result(element)).to.match(/^28 /);
    });

    it('says how many it found when the reader pauses', async () => {
      const element = await calendar();
      root(element).querySelector<HTMLElement>('input[type=search]')!.focus();
      await typeText('havnetur');
      await until(() => announced().includes('1 arrangement til og med den 30. maj 2025'));
    });
  });

  describe('dates', () => {
    const choose = async (element: VisionEventCalendar, label: string) => {
      await unfold(element);
      await open(element, 'Dato');
      const chip = [...root(element).querySelectorAll<HTMLElement>('.filters-panel .chip')].find(
        ({ textContent }) => textContent.trim() === label,
      )!;
      chip.click();
      await drawn(element);
    };

    it('show what is left of today', async () => {
      const element = await calendar();
      await choose(element, 'I dag');
      expect(titles(element)).to.deep.equal(['Åbent hus', 'Udstilling']);
      expect(result(element)).to.equal('2 arrangementer');
      expect(textsOf(element, '.filters-chosen')).to.deep.equal(['Fjern filter: I dag']);
    });

    it('show the weekend, and the rest of the month', async () => {
      const weekend = await calendar();
      await choose(weekend, 'I weekenden');
      expect(titles(weekend)).to.deep.equal(['Fællesspisning', 'Udstilling']);
      weekend.remove();
      setFragment('');
      const month = await calendar();
      await choose(month, 'Denne måned');
      expect(titles(month)).to.deep.equal(['Åbent hus', 'Havnetur', 'Udstilling']);
    });

    it('show days of the past when they are asked for', async () => {
      setFragment('vision-event-calendar.dates=2024-05-20/2024-05-29');
      const element = await calendar();
      expect(titles(element)).to.deep.equal(['Morgensang', 'Åbent hus', 'Udstilling']);
    });

    it('take the month to where they begin', async () => {
      const element = await calendar({ view: 'month' });
      await unfold(element);
      await open(element, 'Dato');
      const [from] = root(element).querySelectorAll<HTMLInputElement>('input[type=date]');
      from!.value = '2024-06-10';
      from!.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => textsOf(element, '.period-title')[0] === 'Juni 2024');
      await drawn(element);
      expect(chipTitles(element).filter((title) => title !== 'Udstilling')).to.deep.equal([
        'Forfatteraften',
        'Læseklub',
      ]);
    });
  });

  describe('address', () => {
    it('keeps what is chosen, so that it can be linked', async () => {
      const element = await calendar();
      await unfold(element);
      await open(element, 'Emne');
      options(element)
        .find(({ text }) => text.startsWith('Mad'))!
        .box.click();
      await until(
        () => fragment() === 'vision-event-calendar.tag=Mad%252C kaffe'.replace(' ', '%20'),
      );
      expect(titles(element)).to.deep.equal(['Fællesspisning']);
      element.remove();
      const again = await calendar();
      expect(titles(again)).to.deep.equal(['Fællesspisning']);
      expect(textsOf(again, '.filters-chosen')).to.deep.equal(['Fjern filter: Mad, kaffe']);
    });

    it('is followed when the reader goes back', async () => {
      const element = await calendar();
      location.hash = 'vision-event-calendar.price=free';
      await until(() => titles(element).length === 2);
      history.back();
      await until(() => titles(element).length === 7);
    });

    it('says which filters name nothing, and leaves them out', async () => {
      setFragment('vision-event-calendar.tag=Findes%20ikke,Børn&vision-event-calendar.goal=maane');
      const element = await calendar();
      expect(textsOf(element, '.filters-unknown')).to.deep.equal([
        'Filtrene »Findes ikke«, »maane« findes ikke og er ikke brugt.',
      ]);
      expect(titles(element)).to.deep.equal(['Åbent hus']);
    });

    it('takes no tag of another month for unknown', async () => {
      setFragment('vision-event-calendar.tag=Børn&vision-event-calendar.date=2024-09-01');
      const element = await calendar({ view: 'month' });
      await until(() => result(element) === 'September 2024: ingen arrangementer');
      expect(textsOf(element, '.filters-unknown')).to.deep.equal([]);
    });
  });
});
