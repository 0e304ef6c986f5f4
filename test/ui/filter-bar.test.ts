import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, resetMouse, setViewport } from '@web/test-runner-commands';
import { faultsIn } from '../helpers/axe.ts';
import { eventList, focusedIn, sampleEvents, type EventList } from '../helpers/event-list.ts';
import { click, press, type } from '../helpers/input.ts';
import { one } from '../helpers/kit.ts';

const openerOf = (list: EventList, name: string): HTMLElement =>
  one(list.renderRoot, `[aria-controls="filters-${name}"]`);
const panelOf = (list: EventList, name: string): HTMLElement =>
  one(list.renderRoot, `#filters-${name}`);
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const textsOf = (list: EventList, selector: string): string[] =>
  [...list.renderRoot.querySelectorAll(selector)].map(textOf);
const resultOf = (list: EventList): string => textOf(one(list.renderRoot, '.filters-result'));
const chipsOf = (list: EventList): string[] => textsOf(list, '.filters-chosen');

async function openGroup(list: EventList, name: string): Promise<void> {
  await click(openerOf(list, name));
  await list.updateComplete;
}

async function tick(list: EventList, label: string): Promise<void> {
  const labels = [...list.renderRoot.querySelectorAll('.filters-option')];
  const found = labels.find((option) => textOf(option).startsWith(label));
  if (!found) throw new Error(`no option ${label}`);
  await click(found);
  await drawn(list);
}

/** The frame after the one the change was made in. */
async function drawn(list: EventList): Promise<void> {
  await nextFrame();
  await nextFrame();
  await list.updateComplete;
}

describe('filter bar', () => {
  beforeEach(async () => {
    await setViewport({ width: 1200, height: 800 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(() => resetMouse());

  describe('search field', () => {
    it('narrows the list as one types, in Danish', async () => {
      const list = await eventList();
      await click(one(list.renderRoot, '#filters-text'));
      await type('faelles 3');
      await drawn(list);
      expect(resultOf(list)).to.equal('3 arrangementer');
      await press('Escape');
      await drawn(list);
      expect(resultOf(list)).to.equal('96 arrangementer');
    });

    it('loses no key press to ten thousand events', async () => {
      const list = await eventList((many) => (many.events = sampleEvents(10_000)));
      const field = one(list.renderRoot, '#filters-text') as HTMLInputElement;
      field.focus();
      await type('fællesspisning 1234');
      await drawn(list);
      expect(field.value).to.equal('fællesspisning 1234');
      expect(list.filters.state.text).to.equal('fællesspisning 1234');
      expect(list.shadowRoot?.activeElement).to.equal(field);
    });

    it('draws once for many changes in one frame', async () => {
      const list = await eventList();
      let draws = 0;
      list.addController({
        hostUpdated: () => {
          draws++;
        },
      });
      await Promise.all(['b', 'by', 'byt', 'bytte'].map((text) => list.filters.setText(text)));
      expect(draws).to.equal(1);
      expect(resultOf(list)).to.equal('20 arrangementer');
    });

    it('has a label of its own', async () => {
      const list = await eventList();
      expect(
        (one(list.renderRoot, '#filters-text') as HTMLInputElement).labels?.[0]?.textContent,
      ).to.equal('Søg');
    });
  });

  describe('groups', () => {
    it('open and close, one at a time', async () => {
      const list = await eventList();
      await openGroup(list, 'tag');
      expect(openerOf(list, 'tag').ariaExpanded).to.equal('true');
      await openGroup(list, 'organiser');
      expect(openerOf(list, 'tag').ariaExpanded).to.equal('false');
      expect(panelOf(list, 'tag').hidden).to.equal(true);
      expect(panelOf(list, 'organiser').hidden).to.equal(false);
      await openGroup(list, 'organiser');
      expect(panelOf(list, 'organiser').hidden).to.equal(true);
    });

    it('close by Escape, and the focus is on their button', async () => {
      const list = await eventList();
      openerOf(list, 'tag').focus();
      await press('Enter', 'Tab', 'Escape');
      await list.updateComplete;
      expect(panelOf(list, 'tag').hidden).to.equal(true);
      expect(focusedIn(list)).to.equal('Emne');
    });

    it('name each choice with the number it would show', async () => {
      const list = await eventList();
      await openGroup(list, 'tag');
      expect(textsOf(list, '.filters-option')).to.deep.equal([
        'Natur (45)',
        'Børn og unge (20)',
        'Bevægelse (19)',
        'Mad (19)',
        'Musik (19)',
      ]);
      await tick(list, 'Musik');
      expect(resultOf(list)).to.equal('19 arrangementer');
      expect(textOf(openerOf(list, 'tag'))).to.equal('Emne (1)');
      await tick(list, 'Mad');
      expect(resultOf(list), 'one match within a group is enough').to.equal('38 arrangementer');
    });

    it('keep a choice with nothing beside the other filters, and it can still be reached', async () => {
      const list = await eventList((empty) => {
        void empty.filters.setText('kor');
      });
      await drawn(list);
      await openGroup(list, 'tag');
      expect(textsOf(list, '.filters-option')).to.include('Mad (0)');
      await tick(list, 'Mad');
      expect(resultOf(list)).to.equal('0 arrangementer');
    });

    it('that tell nothing apart are not there', async () => {
      const list = await eventList((alike) => {
        alike.events = sampleEvents(9).map((event) => ({ ...event, organiser: ['Biblioteket'] }));
      });
      expect(list.renderRoot.querySelector('[aria-controls="filters-organiser"]')).to.equal(null);
    });

    it('of one choice are a switch', async () => {
      const list = await eventList();
      const button = one(list.renderRoot, '.filters-switch');
      expect(textOf(button)).to.equal('Gratis (24)');
      await click(button);
      await drawn(list);
      expect(button.ariaPressed).to.equal('true');
      expect(resultOf(list)).to.equal('24 arrangementer');
    });
  });

  describe('a thousand choices', () => {
    let list: EventList;
    beforeEach(async () => {
      list = await eventList((many) => (many.events = sampleEvents(2000, 1000)));
      await openGroup(list, 'organiser');
    });

    it('show a few, and more of them on request, with the focus on the first', async () => {
      expect(textsOf(list, '.filters-option')).to.have.length(10);
      await click(one(list.renderRoot, '.filters-more'));
      await list.updateComplete;
      expect(textsOf(list, '.filters-option')).to.have.length(50);
      expect(focusedIn(list)).to.equal('Forening 11 (2)');
    });

    it('have a search field of their own', async () => {
      const field = one(list.renderRoot, '.filters-find input');
      await click(field);
      await type('forening 77');
      await list.updateComplete;
      expect(textOf(panelOf(list, 'organiser'))).to.contain('11 passer');
      expect(textsOf(list, '.filters-option')[0]).to.equal('Forening 77 (2)');
      await press('Escape');
      expect(panelOf(list, 'organiser').hidden, 'Escape emptied the field first').to.equal(false);
      await press('Escape');
      await list.updateComplete;
      expect(panelOf(list, 'organiser').hidden).to.equal(true);
    });

    it('keep in sight what is chosen', async () => {
      await list.filters.toggle('organiser', 'Forening 999');
      expect(textsOf(list, '.filters-option').at(-1)).to.equal('Forening 999 (2)');
    });
  });

  describe('dates', () => {
    it('are chosen by a span that is asked for often, and taken back by it', async () => {
      const list = await eventList();
      await openGroup(list, 'dates');
      const span = one(panelOf(list, 'dates'), '.chip');
      await click(span);
      await drawn(list);
      expect(span.ariaPressed).to.equal('true');
      expect(chipsOf(list)).to.deep.equal(['Fjern filter: I maj']);
      await click(span);
      await drawn(list);
      expect(resultOf(list)).to.equal('96 arrangementer');
    });

    it('are typed from and to', async () => {
      const list = await eventList();
      await openGroup(list, 'dates');
      const [from] = panelOf(list, 'dates').querySelectorAll('input');
      from?.focus();
      await type('05202024');
      await drawn(list);
      expect(list.filters.state.ranges).to.deep.equal({ dates: { from: '2024-05-20' } });
      expect(chipsOf(list)).to.deep.equal(['Fjern filter: Fra 20.5.2024']);
    });
  });

  describe('what is chosen', () => {
    const choose = (list: EventList) => {
      void list.filters.toggle('tag', 'Natur');
      void list.filters.toggle('tag', 'Musik');
      void list.filters.toggle('price', 'free');
    };

    it('is named, and taken away one by one without losing the focus', async () => {
      const list = await eventList(choose);
      await drawn(list);
      const chips = () => [...list.renderRoot.querySelectorAll<HTMLElement>('.filters-chosen')];
      expect(chipsOf(list)).to.deep.equal([
        'Fjern filter: Natur',
        'Fjern filter: Musik',
        'Fjern filter: Gratis',
      ]);
      chips()[1]?.focus();
      await press('Enter');
      await drawn(list);
      expect(focusedIn(list)).to.equal('Fjern filter: Gratis');
      await press('Enter');
      await drawn(list);
      expect(focusedIn(list)).to.equal('Fjern filter: Natur');
      await press('Enter');
      await drawn(list);
      expect(focusedIn(list)).to.equal('96 arrangementer');
    });

    it('is cleared at once, the words with it, and the focus is on the result', async () => {
      const list = await eventList((chosen) => {
        choose(chosen);
        void chosen.filters.setText('gåtur');
      });
      await drawn(list);
      await click(one(list.renderRoot, '.filters-clear'));
      await drawn(list);
      expect(resultOf(list)).to.equal('96 arrangementer');
      expect(focusedIn(list)).to.equal('96 arrangementer');
      expect((one(list.renderRoot, '#filters-text') as HTMLInputElement).value).to.equal('');
      expect(list.renderRoot.querySelector('.filters-clear')).to.equal(null);
    });
  });

  describe('in a narrow place', () => {
    it('waits behind one button that tells how many are chosen', async () => {
      const list = await eventList((narrow) => {
        void narrow.filters.toggle('tag', 'Natur');
        void narrow.filters.toggle('tag', 'Musik');
      }, '20em');
      await drawn(list);
      const fold = one(list.renderRoot, '.filters-fold');
      expect(textOf(fold)).to.equal('Filtre (2)');
      expect(openerOf(list, 'tag').getClientRects()).to.have.length(0);
      await click(fold);
      await list.updateComplete;
      expect(fold.ariaExpanded).to.equal('true');
      await openGroup(list, 'tag');
      await tick(list, 'Mad');
      expect(textOf(fold)).to.equal('Filtre (3)');
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
    });

    it('has no such button where there is room', async () => {
      const list = await eventList();
      expect(one(list.renderRoot, '.filters-fold').getClientRects()).to.have.length(0);
    });
  });

  it('has nothing that axe finds fault with, closed, open, chosen and narrow', async () => {
    const list = await eventList();
    expect(await faultsIn(list)).to.deep.equal([]);
    await openGroup(list, 'tag');
    await tick(list, 'Musik');
    expect(await faultsIn(list)).to.deep.equal([]);
    await openGroup(list, 'dates');
    expect(await faultsIn(list)).to.deep.equal([]);
    list.parentElement?.style.setProperty('inline-size', '18em');
    await click(one(list.renderRoot, '.filters-fold'));
    await list.updateComplete;
    expect(await faultsIn(list)).to.deep.equal([]);
  });
});
