import { expect, oneEvent } from '@open-wc/testing';
import { until } from '../../helpers/until.ts';
import { VisionSelectEvent } from '../../../src/element/events.ts';
import { setFragment } from '../../helpers/address.ts';
import { press } from '../../helpers/input.ts';
import {
  all,
  drawn,
  focused,
  found,
  giveTimeBack,
  show,
  showFeed,
  standOn,
  texts,
  timeline,
} from '../../helpers/timeline.ts';
import { feedText, shown } from '../../helpers/widget.ts';

/** Tells of links that code presses, also of those that stand in no document; nothing is followed. */
function onClickOf(selector: string, told: (link: HTMLAnchorElement) => void): () => void {
  const original = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click');
  HTMLElement.prototype.click = function click(this: HTMLElement): void {
    if (this instanceof HTMLAnchorElement && this.matches(selector)) told(this);
    else this.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  };
  return () => {
    if (original) Object.defineProperty(HTMLElement.prototype, 'click', original);
  };
}

describe('vision-phase-timeline: answers', () => {
  beforeEach(() => standOn());
  afterEach(() => {
    giveTimeBack();
    setFragment('');
  });

  describe('what is opened', () => {
    it('tells of an activity: text, questions, status, documents', async () => {
      const element = await show();
      const event: Promise<Event> = oneEvent(element, 'vision-select');
      (await found(element, '[data-entry=a-kickoff]')).click();
      const select = await event;
      if (!(select instanceof VisionSelectEvent)) throw new Error('not ours');
      expect([select.kind, select.id]).to.deep.equal(['activity', 'a-kickoff']);
      const dialog = await found(element, 'dialog');
      const text = dialog.textContent.replace(/\s+/g, ' ');
      for (const words of [
        'Kickoffmøde med alle relevante råd',
        '29. maj 2024 kl. 17.00–19.30',
        'Planlagt',
        'Byrådet præsenterer visionen og pejlemærkerne.',
        'Hvad kan rådene bidrage med',
        'Notat om processen, 13. marts 2024',
      ]) {
        expect(text).to.contain(words);
      }
    });

    it('gives the focus back to what opened it', async () => {
      const element = await show();
      const opener = await found(element, '.mark[data-kind=phase]');
      opener.focus();
      await press('Enter');
      await found(element, 'dialog');
      await drawn(element);
      await press('Escape');
      await drawn(element);
      expect(focused(element)).to.contain('Fase 1');
    });

    it('opens from the address', async () => {
      setFragment('vision-dyb.activity=a-budget');
      const element = await show({ key: 'dyb' });
      expect((await found(element, 'dialog')).textContent).to.contain(
        'Udvalgene drøfter budgettet',
      );
    });

    it('says so where the activity in the address is gone', async () => {
      setFragment('vision-dyb.activity=borte');
      const element = await show({ key: 'dyb' });
      expect((await found(element, 'dialog')).textContent).to.contain(
        'Aktiviteten findes ikke længere',
      );
    });

    it('takes date and status from the event that an activity names', async () => {
      const element = await showFeed({
        activities: [{ id: 'a', title: 'Møde', event: 'e', when: '2024-06-01' }],
        events: [{ id: 'e', title: 'Møde', start: '2024-06-08T17:00', status: 'cancelled' }],
      });
      await found(element, 'table');
      expect(texts(element, 'tbody td')[0]).to.equal('8. juni 2024 kl. 17.00');
      expect(texts(element, 'tbody td').at(-1)).to.equal('Aflyst');
    });

    it('takes the hour by the clocks of the event’s own zone', async () => {
      const element = await showFeed({
        activities: [{ id: 'a', title: 'Møde', event: 'e' }],
        events: [
          { id: 'e', title: 'Møde', start: '2024-06-08T17:30', timeZone: 'America/New_York' },
        ],
      });
      await found(element, 'table');
      expect(texts(element, 'tbody td')[0]).to.equal('8. juni 2024 kl. 23.30');
    });

    it('saves a dated activity as a calendar file', async () => {
      const element = await show();
      (await found(element, '[data-entry=a-kickoff]')).click();
      const dialog = await found(element, 'dialog');
      let name = '';
      let address = '';
      // The browser would save it; the click on the link tells what.
      const stop = onClickOf('a[download]', (link) => {
        name = link.download;
        address = link.href;
      });
      try {
        dialog.querySelector<HTMLElement>('.take summary')?.click();
        (await found(element, '.take[open] button')).click();
        await until(() => address, 'nothing is saved');
        const text = await (await fetch(address)).text();
        expect(name).to.match(/\.ics$/);
        expect(text).to.contain('DTSTART;TZID=Europe/Copenhagen:20240529T170000');
        expect(text).to.contain('SUMMARY:Kickoffmøde med alle relevante råd');
        expect(text).to.contain('BEGIN:VTIMEZONE');
      } finally {
        stop();
      }
    });

    it('has no calendar file for a date that is loose', async () => {
      const element = await show();
      (await found(element, '[data-entry=a-budget]')).click();
      expect((await found(element, 'dialog')).textContent).to.not.contain('Tilføj til kalender');
    });
  });

  describe('vision-select', () => {
    let told: string[];
    const tell = ({ kind, id }: VisionSelectEvent): void => void told.push(`${kind} ${id}`);

    beforeEach(() => {
      told = [];
      document.body.addEventListener('vision-select', tell);
    });
    afterEach(() => document.body.removeEventListener('vision-select', tell));

    it('tells the page of an activity, a phase and a decision that is opened in the drawing', async () => {
      const element = await show();
      const openMark = async (mark: string): Promise<void> => {
        (await found(element, `.mark[data-mark$="${mark}"]`)).click();
      };
      await openMark('a-kickoff');
      await openMark('fase-1');
      await openMark('d-vision');
      await until(() => told.length > 2, 'the page hears of none');
      expect(told).to.deep.equal(['activity a-kickoff', 'phase fase-1', 'decision d-vision']);
    });

    it('tells of a phase that is chosen in the loop, and of what is opened from the list', async () => {
      const element = await show({ view: 'cycle' });
      await found(element, '.loop-phase');
      all(element, '.loop-phase')[1]?.click();
      await until(() => told.length > 0, 'the page does not hear of the phase');
      (await found(element, '[data-entry]')).click();
      await until(() => told.length > 1, 'the page does not hear of the activity');
      const [phase, activity] = told;
      expect(phase).to.equal('phase fase-2');
      expect(activity).to.match(/^activity a-/);
    });

    it('says nothing of several that stand together, until one of them is chosen', async () => {
      const element = await showFeed({
        phases: [{ id: 'f', title: 'Fase 1', purpose: 'x', when: '2024' }],
        activities: Array.from({ length: 60 }, (_, index) => ({
          id: `a${index}`,
          title: `Møde ${index}`,
          when: '2024-06-01',
        })),
      });
      (await found(element, '.mark[data-kind=several]')).click();
      const one = await found(element, 'dialog[open] .item-title');
      expect(told).to.deep.equal([]);
      one.click();
      await until(() => told.length > 0, 'the page does not hear of the one');
      expect(told[0]).to.match(/^activity a\d+$/);
    });
  });

  describe('languages', () => {
    it('are offered by their own names where the feed has several, and the choice holds', async () => {
      const element = await showFeed(
        {
          activities: [
            { id: 'a', title: { da: 'Møde', en: 'Meeting', ar: 'اجتماع' }, when: '2024-05-29' },
            { id: 'b', title: { da: 'Tur', en: 'Walk', ar: 'جولة' }, when: '2024-06-29' },
          ],
        },
        { view: 'bars' },
      );
      (await found(element, '.tools > .button')).click();
      await found(element, 'input[name=language]');
      expect(texts(element, 'input[name=language] + span')).to.deep.equal([
        'Dansk',
        'English',
        'العربية',
      ]);
      all(element, 'input[name=language]')[2]?.click();
      await until(() => texts(element, '.outline .item-title').includes('اجتماع'));
      const marked = all(element, '.outline .item-title [lang]')[0];
      expect([marked?.lang, marked?.dir]).to.deep.equal(['ar', 'rtl']);
    });
  });

  describe('without a reader', () => {
    it('is drawn before anything that answers is here, and answers the press that fetches it', async () => {
      const element = await shown(timeline());
      await until(() => all(element, '.mark').length > 0, 'it is drawn');
      expect(all(element, '.mark[tabindex="0"]')).to.have.length(1);
      expect(texts(element, '.period')).to.deep.equal([]);
      (await found(element, '.item-title')).click();
      expect((await found(element, 'dialog')).textContent).to.contain('Dato');
    });

    it('shows a feed that is written into it, and another that takes its place', async () => {
      const element = timeline();
      element.removeAttribute('feed');
      const script = document.createElement('script');
      script.type = 'application/json';
      const write = (title: string) => {
        script.textContent = feedText({
          activities: [{ id: 'a', title, when: '2024-06-01' }],
          phases: [{ id: 'f', title: 'Fase 1', purpose: 'x', when: '2024' }],
        });
      };
      write('Først');
      element.append(script);
      await shown(element);
      await found(element, '.outline');
      expect(texts(element, '.outline .item-title')).to.deep.equal(['Først']);
      write('Siden');
      element.requestUpdate();
      await element.updateComplete;
      expect(texts(element, '.outline .item-title')).to.deep.equal(['Siden']);
      expect(texts(element, '.outlook')[0]).to.contain('Næste: Siden');
    });
  });
});
