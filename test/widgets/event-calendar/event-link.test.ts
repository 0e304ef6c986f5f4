import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { until } from '../../helpers/until.ts';
import { setFragment } from '../../helpers/address.ts';
import { aPart, overParts } from '../../helpers/calendar-parts.ts';
import { aCalendar, anEvent, freezeClock, openDialog } from '../../helpers/calendar.ts';
import { click, press } from '../../helpers/input.ts';

const NAME = 'vision-event-calendar.event';
const EVENING = anEvent('2024-06-05T19:00', { id: 'aften', title: 'Demokratiaften' });
const CHOIR = anEvent('2024-06-03T17:00', {
  id: 'kor',
  title: 'Kor',
  rrule: 'FREQ=WEEKLY;COUNT=6',
  exdates: ['2024-06-10T17:00'],
});

const calendar = (events: readonly unknown[] = [EVENING, CHOIR]) => aCalendar({ events });
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

describe('a link to an event', () => {
  freezeClock();

  describe('that is gone', () => {
    it('says so, with what there is instead', async () => {
      setFragment(`${NAME}=ukendt@2024-06-01T10:00`);
      const element = await calendar();
      const dialog = await openDialog(element);
      expect(words(dialog)).to.include('Arrangementet findes ikke længere');
      const offered = dialog.querySelectorAll<HTMLAnchorElement>('.detail-list a');
      expect(offered.length).to.equal(4);
      expect(words(offered[0]!)).to.include('Kor, ');
      await click(offered[0]!);
      await until(() => !words(dialog).includes('findes ikke'));
      await press('Escape');
      await until(() => !element.renderRoot.querySelector('dialog') && location.hash === '');
    });

    it('offers the other dates of a series that leaves one out', async () => {
      setFragment(`${NAME}=kor@2024-06-10T17:00`);
      const dialog = await openDialog(await calendar());
      expect(words(dialog)).to.include('Den dato er ikke med mere');
      expect(words(dialog.querySelector('.detail-list a')!)).to.include('mandag den 3. juni');
    });

    it('stands in the middle of a screen, and fills a phone', async () => {
      setFragment(`${NAME}=ukendt`);
      const dialog = await openDialog(await calendar([]));
      const edges = () => {
        const { top, bottom } = dialog.getBoundingClientRect();
        return [Math.round(top), Math.round(innerHeight - bottom)] as const;
      };
      const opens = dialog.getAnimations().map(({ finished }) => finished);
      await Promise.all(opens);
      const [above, below] = edges();
      expect(above).to.be.within(below - 1, below + 1);
      const [width, height] = [innerWidth, innerHeight];
      await setViewport({ width: 360, height: 640 });
      await until(() => edges().join() === '0,0');
      await setViewport({ width, height });
    });

    it('says no more than that where nothing is on', async () => {
      setFragment(`${NAME}=ukendt`);
      const dialog = await openDialog(await calendar([]));
      expect(words(dialog)).to.include('Arrangementet findes ikke længere');
      expect(dialog.querySelector('.detail-list')).to.equal(null);
    });
  });

  describe('that lies in a part of the feed', () => {
    const december = (failures = 0) =>
      aPart({
        from: '2024-12-01',
        until: '2025-01-01',
        events: [anEvent('2024-12-13T17:00', { id: 'lucia', title: 'Luciaoptog' })],
        failures,
      });

    it('is fetched from where it lies', async () => {
      setFragment(`${NAME}=lucia@2024-12-13T17:00`);
      const element = await overParts([december()], {}, [EVENING]);
      const dialog = await openDialog(element);
      await until(() => words(dialog).includes('Luciaoptog'));
      expect(words(dialog)).to.include('fredag den 13. december kl. 17.00');
      // The focus was on the title before it said so.
      await until(() => dialog.querySelector('[aria-live]')?.textContent === 'Luciaoptog');
    });

    it('is found without its day too', async () => {
      setFragment(`${NAME}=lucia`);
      const dialog = await openDialog(await overParts([december()], {}, [EVENING]));
      await until(() => words(dialog).includes('Luciaoptog'));
    });

    it('is not called gone where its part cannot be had, and a press tries again', async () => {
      setFragment(`${NAME}=lucia@2024-12-13T17:00`);
      const element = await overParts([december(1)], {}, [EVENING]);
      const dialog = await openDialog(element);
      await until(() => words(dialog).includes('kan ikke hentes'));
      const retry = [...dialog.querySelectorAll('button')].find((one) =>
        one.textContent.includes('Prøv igen'),
      )!;
      await click(retry);
      await until(() => words(dialog).includes('Luciaoptog'));
    });
  });
});
