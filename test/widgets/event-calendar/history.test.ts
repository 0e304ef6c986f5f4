import { expect } from '@open-wc/testing';
import { fragment, goBack, goForward } from '../../helpers/address.ts';
import { freezeClock, openDialog, openEvent, textsOf } from '../../helpers/calendar.ts';
import {
  calendar,
  open,
  opener,
  options,
  root,
  titles,
  unfold,
} from '../../helpers/calendar-filters.ts';
import { until } from '../../helpers/until.ts';
import type { VisionEventCalendar } from '../../../src/widgets/event-calendar/event-calendar.ts';

const NAME = 'vision-event-calendar';
const FREE = `${NAME}.price=free`;
const isShut = (element: VisionEventCalendar) => !root(element).querySelector('dialog');

/** A reader who chooses "Gratis" and opens one of what that leaves. */
async function freeThenOpen(element: VisionEventCalendar): Promise<void> {
  await unfold(element);
  opener(element, 'Gratis')!.click();
  await until(() => fragment() === FREE);
  await openEvent(element, 'Åbent hus');
  await until(() => fragment().includes(`${NAME}.event=`));
}

describe('the way back and forward through a calendar', () => {
  freezeClock();

  it('leads out of an event and in again, and what is filtered stays', async () => {
    const element = await calendar();
    const all = titles(element).length;
    await freeThenOpen(element);
    const free = titles(element);
    expect(free.length).to.be.within(1, all - 1);
    await goBack();
    await until(() => isShut(element));
    expect(fragment()).to.equal(FREE);
    expect(titles(element)).to.deep.equal(free);
    await goForward();
    expect((await openDialog(element)).textContent).to.include('Åbent hus');
    expect(titles(element)).to.deep.equal(free);
    await goBack();
    await until(() => isShut(element));
  });

  it('leads through links to other filters, with an event open between them', async () => {
    const element = await calendar();
    const all = titles(element);
    location.hash = FREE;
    await until(() => titles(element).length < all.length);
    const free = titles(element);
    await openEvent(element, 'Åbent hus');
    location.hash = `${NAME}.q=havn`;
    await until(() => titles(element).includes('Havnetur') && isShut(element));
    await goBack();
    await openDialog(element);
    expect(titles(element)).to.deep.equal(free);
    await goBack();
    await until(() => isShut(element));
    await goBack();
    await until(() => titles(element).length === all.length);
    expect(textsOf(element, '.filters-chosen')).to.deep.equal([]);
    await goForward();
    await until(() => titles(element).length === free.length);
    await goForward();
    await openDialog(element);
    await goForward();
    await until(() => isShut(element) && titles(element).includes('Havnetur'));
    expect(root(element).querySelector<HTMLInputElement>('input[type=search]')?.value).to.equal(
      'havn',
    );
  });

  it('takes one step for each thing that was opened, however much was chosen between', async () => {
    const before = history.length;
    const element = await calendar();
    await unfold(element);
    await open(element, 'Emne');
    for (const { box } of options(element).slice(0, 2)) box.click();
    await until(() => fragment().includes(`${NAME}.tag=`));
    expect(history.length).to.equal(before);
  });
});
