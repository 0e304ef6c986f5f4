import { expect } from '@open-wc/testing';
import type { VisionEventCalendar } from '../../../src/widgets/event-calendar/event-calendar.ts';
import { anEvent, freezeClock, openEvent, textsOf } from '../../helpers/calendar.ts';
import { open, opener, options, unfold } from '../../helpers/calendar-filters.ts';
import { anIndex, aPart, overParts } from '../../helpers/calendar-parts.ts';
import { setFragment } from '../../helpers/address.ts';
import { click } from '../../helpers/input.ts';
import { until } from '../../helpers/until.ts';
import { collectIssues, seenIn } from '../../helpers/widget.ts';

const month = (from: string, until: string, title: string, failures = 0) =>
  aPart({ from, until, events: [anEvent(from, { title })], failures });
const button = (element: VisionEventCalendar, label: string) =>
  [...element.renderRoot.querySelectorAll('button')].find(
    (other) => other.ariaLabel === label || other.textContent.trim() === label,
  )!;

describe('the calendar over a feed in parts', () => {
  freezeClock();

  it('shows what the feed has at once, and fetches the months that are looked at', async () => {
    const december = month('2024-12-01', '2025-01-01', 'Jul');
    const far = month('2026-01-01', '2026-02-01', 'Fjern');
    const element = await overParts([december, far], { view: 'month' }, [
      anEvent('2024-05-30T10:00', { title: 'Nu' }),
    ]);
    expect(textsOf(element, '.chip-event')).to.deep.equal(['10.00 Nu']);
    for (let step = 0; step < 7; step += 1) {
      await click(button(element, 'Næste måned'));
      await element.updateComplete;
    }
    await until(() => seenIn(element).includes('Jul'));
    expect(textsOf(element, '.period-title')).to.deep.equal(['December 2024']);
  });

  it('goes on through the parts until the list is full, and says how far it speaks for', async () => {
    const parts = [
      month('2024-08-01', '2024-09-01', 'August'),
      month('2024-10-01', '2024-11-01', 'Oktober'),
      month('2026-01-01', '2026-02-01', 'Fjern'),
    ];
    const element = await overParts(parts, { limit: '1' }, [
      anEvent('2024-05-30', { title: 'Nu' }),
    ]);
    await until(() => seenIn(element).includes('Viser arrangementer fra 29. maj 2024 til'));
    expect(textsOf(element, '.event-title bdi')).to.deep.equal(['Nu']);
    const more = () => element.renderRoot.querySelector('.pager button');
    await until(() => more() !== null);
    await click(more()!);
    await until(() => seenIn(element).includes('August') && more() !== null);
    await click(more()!);
    await until(() => seenIn(element).includes('Oktober'));
    expect(textsOf(element, '.event-title bdi')).to.deep.equal(['Nu', 'August', 'Oktober']);
  });

  it('comes to an end where a part does not say when it ends, or lies far ahead', async () => {
    const far = month('3000-01-01', '3000-02-01', 'Fjern');
    const endless = { ...month('2024-08-01', '2024-09-01', 'August'), until: undefined };
    const element = await overParts([endless, far], { limit: '9' }, [
      anEvent('2024-05-30', { title: 'Nu' }),
    ]);
    await until(() => seenIn(element).includes('Fjern'));
    expect(textsOf(element, '.event-title bdi')).to.deep.equal(['Nu', 'August', 'Fjern']);
  });

  it('searches what is here, says how far that is, and further when it is asked to', async () => {
    setFragment('vision-event-calendar.q=loppemarked');
    const parts = [
      month('2024-08-01', '2024-09-01', 'Loppemarked'),
      // The neighbour of what is seen is fetched ahead of time.
      month('2025-12-01', '2026-01-01', 'Nabo'),
      month('2026-01-01', '2026-02-01', 'Fjern'),
    ];
    const element = await overParts(parts, {}, [anEvent('2024-05-30', { title: 'Nu' })]);
    await until(() => seenIn(element).includes('Ingen arrangementer til og med den 28. juli'));
    await until(() => seenIn(element).includes('Søg længere frem'));
    await click(button(element, 'Søg længere frem'));
    await until(() => textsOf(element, '.event-title bdi').includes('Loppemarked'));
    await until(() => seenIn(element).includes('1 arrangement til og med den 26. september'));
  });

  describe('with an index', () => {
    const MARKET = { id: 'marked', title: 'Loppemarked', tags: ['Genbrug'] };
    const market = (failures = 0) =>
      aPart({
        from: '2024-12-01',
        until: '2025-01-01',
        events: [anEvent('2024-12-07T10:00', { ...MARKET, text: 'Køb en cykel.' })],
        failures,
      });
    const index = (failures = 0) =>
      anIndex({
        from: '2024-01-01',
        until: '2025-01-01',
        events: [anEvent('2024-12-07T10:00', { ...MARKET, words: 'køb en cykel' })],
        failures,
      });
    const near = [anEvent('2024-05-30', { title: 'Nu', tags: ['Musik'] })];

    for (const text of ['loppe', 'cykel']) {
      it(`finds what lies in parts that have not been fetched (${text})`, async () => {
        setFragment(`vision-event-calendar.q=${text}`);
        // A part that is asked for fails, and says so.
        const element = await overParts([market(1), index()], {}, near);
        await until(() => textsOf(element, '.event-title bdi').join() === 'Loppemarked');
        await until(() => seenIn(element).includes('1 arrangement til og med den 30. maj 2025'));
        expect(seenIn(element)).to.not.contain('Søg længere frem');
        expect(seenIn(element)).to.not.contain('kan ikke hentes');
      });
    }

    it('counts what lies there among the choices', async () => {
      const element = await overParts([market(), index()], {}, near);
      await unfold(element);
      await until(() => opener(element, 'Emne') !== undefined);
      await open(element, 'Emne');
      await until(() => options(element).length === 2);
      expect(options(element).map(({ text }) => text)).to.have.members([
        'Musik (1)',
        'Genbrug (1)',
      ]);
      options(element)
        .find(({ text }) => text.startsWith('Genbrug'))!
        .box.click();
      await until(() => textsOf(element, '.event-title bdi').join() === 'Loppemarked');
    });

    it('fetches an event in full when it is opened', async () => {
      setFragment('vision-event-calendar.q=loppe');
      const element = await overParts([market(1), index()], {}, near);
      await until(() => textsOf(element, '.event-title bdi').join() === 'Loppemarked');
      const dialog = await openEvent(element, 'Loppemarked');
      await until(() => dialog.textContent.includes('kan ikke hentes'));
      await click(button(element, 'Prøv igen'));
      await until(() => dialog.textContent.includes('Køb en cykel.'));
    });

    it('searches bit by bit where the index cannot be had', async () => {
      setFragment('vision-event-calendar.q=loppe');
      const element = await overParts([market(), index(9)], {}, near);
      await until(() => seenIn(element).includes('Søg længere frem'));
    });
  });

  it('leaves the rest standing when a part fails, says so, and tries again', async () => {
    const part = month('2024-05-01', '2024-06-01', 'Tidligere', 1);
    // It may fail before the calendar is ready.
    const issues = collectIssues(document.body);
    const element = await overParts([part], { view: 'month' }, [
      anEvent('2024-05-30T10:00', { title: 'Nu' }),
    ]);
    await until(() => seenIn(element).includes('Nogle arrangementer i perioden kan ikke hentes'));
    expect(textsOf(element, '.chip-event')).to.deep.equal(['10.00 Nu']);
    await until(() => issues.length > 0);
    expect(issues.map(({ code }) => code)).to.deep.equal(['part-failed']);
    await click(button(element, 'Prøv igen'));
    await until(() => seenIn(element).includes('Tidligere'));
    expect(seenIn(element)).to.not.contain('kan ikke hentes');
  });
});
