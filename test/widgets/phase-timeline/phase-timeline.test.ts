import { expect } from '@open-wc/testing';
import { until } from '../../helpers/until.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { setFragment } from '../../helpers/address.ts';
import {
  all,
  BALLERUP,
  drawn,
  found,
  giveTimeBack,
  ISHOJ,
  show,
  showFeed,
  standOn,
  texts,
  timeline,
  turnedTo,
} from '../../helpers/timeline.ts';
import { collectIssues, failed, feedAddress, seenIn, shown } from '../../helpers/widget.ts';

const viewsOf = (element: HTMLElement) =>
  all(element, 'input[name=views] + span').map(({ textContent }) => textContent.trim());

describe('vision-phase-timeline', () => {
  beforeEach(() => standOn());
  afterEach(() => {
    giveTimeBack();
    setFragment('');
  });

  describe('properties', () => {
    it('begins with the view asked for, and offers those named', async () => {
      const element = await show({ view: 'table', views: 'table,bars' });
      await found(element, 'table');
      expect(viewsOf(element)).to.deep.equal(['Tabel', 'Tidslinje']);
    });

    it('offers only what the feed can fill', async () => {
      expect(viewsOf(await show())).to.deep.equal(['Tidslinje', 'Kredsløb', 'Tabel', 'Skema']);
      expect(viewsOf(await show({ feed: BALLERUP }))).to.deep.equal(['Tidslinje', 'Tabel']);
    });

    it('shows the process under way, lets readers change it, and holds to one that was set', async () => {
      const element = await show();
      expect(texts(element, 'h2')).to.deep.equal(['Arbejdet med vision 2035']);
      const [first] = all(element, 'input[name=process]');
      first?.click();
      await drawn(element);
      expect(texts(element, 'h2')).to.deep.equal(['Politik- og strategiudvikling 2023']);
      expect(all(await show({ process: 'proces-2023' }), 'input[name=process]')).to.have.length(0);
    });

    it('narrows to tracks, to phases, and to a period', async () => {
      const lanes = async (attributes: Record<string, string>) =>
        texts(await show(attributes), '.lane-name');
      expect(await lanes({ track: 'udadvendt' })).to.deep.equal(['Faser', 'Udadvendt spor']);
      const phases = await show({ phase: 'fase-2' });
      expect(all(phases, '.mark[data-kind=phase]')).to.have.length(1);
      expect(texts(phases, '.outline .item-title')).to.not.include(
        'Kickoffmøde med alle relevante råd',
      );
      const period = await show({ from: '2030', until: '2031' });
      expect(texts(period, '.period')).to.deep.equal(['Viser 2030–2031']);
      expect(texts(period, '.outline .item-title')).to.include(
        'Et nyt byråd begynder med visionen',
      );
      expect(texts(period, '.outline .item-title')).to.not.include(
        'Kickoffmøde med alle relevante råd',
      );
    });

    it('fits into a sidebar', async () => {
      const element = await show({ compact: '' });
      expect(seenIn(element)).to.equal(
        'Lige nu: fase 1 og 2 · næste: Kickoffmøde med alle relevante råd, onsdag den 29. maj 2024',
      );
    });

    it('speaks English', async () => {
      const element = await show({ lang: 'en' });
      expect(texts(element, '.outlook')[0]).to.contain(
        'Phase 1 and 2 are under way at the same time.',
      );
    });
  });

  describe('filters', () => {
    it('narrow what every view shows, by what is left to choose', async () => {
      const element = await show();
      (await found(element, '.tools > .button')).click();
      const upcoming = await found(element, '.filters-switch');
      upcoming.click();
      await drawn(element);
      await new Promise(requestAnimationFrame);
      await drawn(element);
      expect(texts(element, '.outline .item-title')).to.not.include(
        'Vision 2035: Fælles om mulighedernes Ishøj',
      );
      expect(texts(element, '.filters-result')[0]).to.match(/^\d+ aktiviteter$/);
    });

    it('stand open where it is narrow, with the press that asks for them', async () => {
      const element = await show();
      element.style.setProperty('inline-size', '20em');
      (await found(element, '.tools > .button')).click();
      const first = await found(element, '.filters-opener');
      await until(() => first.checkVisibility(), 'the filters are folded');
      expect(all(element, '.filters-fold')[0]?.ariaExpanded).to.equal('true');
    });

    it('stand in the address', async () => {
      setFragment('vision-dyb.track=indadvendt');
      const element = await show({ key: 'dyb' });
      await found(element, '.filters');
      expect(texts(element, '.lane-name')).to.not.include('Politisk spor');
    });
  });

  describe('states', () => {
    it('says that there is nothing yet', async () => {
      expect(seenIn(await showFeed({}))).to.equal('Der er ingen tidsplan at vise endnu.');
    });

    it('shows the fallback where the feed cannot be had', async () => {
      const element = timeline({ feed: '/http/status/404?timeline' });
      expect(await failed(element)).to.equal('http');
      expect(element.shadowRoot?.querySelector('slot')).to.not.equal(null);
    });
  });

  describe('odd feeds', () => {
    const activity = (id: string, more: object) => ({ id, title: id, ...more });

    it('keep a sane axis where dates are a lifetime away, and say so', async () => {
      const element = timeline({
        feed: feedAddress({
          phases: [{ id: 'f', title: 'Fase 1', purpose: 'x', when: '2024/2025' }],
          activities: [
            activity('nu', { when: '2024-06-01' }),
            activity('Cæsar', { when: '-0044-03-15' }),
            activity('sent', { when: '9999' }),
          ],
        }),
      });
      const issues = collectIssues(element);
      await shown(element);
      await turnedTo(element);
      expect(texts(element, '.period')).to.deep.equal(['Viser 2024–2025']);
      expect(texts(element, '.outline .item-title')).to.include.members(['nu', 'Cæsar', 'sent']);
      const farOff = () => issues.filter(({ code }) => code === 'far-off');
      await until(() => farOff().length === 2, 'two dates are far off');
    });

    it('name phases without dates, ends before starts, and activities outside every phase', async () => {
      const element = timeline({
        feed: feedAddress({
          phases: [
            { id: 'f', title: 'Uden dato', purpose: 'x' },
            { id: 'g', title: 'Med dato', purpose: 'x', when: '2024' },
          ],
          activities: [
            activity('bagvendt', { when: '2024-06-01/2024-05-01' }),
            activity('udenfor', { when: '2031-05-01' }),
          ],
        }),
      });
      const issues = collectIssues(element);
      await shown(element);
      await turnedTo(element);
      await until(() => issues.length > 2, 'three things are odd');
      const codes = issues.map(({ code, path }) => `${code} ${path}`);
      expect(codes).to.include('missing phases[0].when');
      expect(codes).to.include('end-before-start activities[0].when');
      expect(codes).to.include('outside-phases activities[1].when');
      expect(seenIn(element)).to.contain('Uden dato');
      expect(texts(element, '.outline .item-title')).to.include('bagvendt');
    });

    it('let a colour into the drawing, and no more than a colour', async () => {
      const element = timeline({
        feed: feedAddress({
          phases: ['#a13d2b', '#fff;background-image:url(https://example.org/)'].map(
            (color, id) => ({
              ...{ id: `f${id}`, title: `Fase ${id}`, purpose: 'x', when: '2024/2025' },
              color,
            }),
          ),
          activities: [activity('nu', { when: '2024-06-01' })],
        }),
      });
      await shown(element);
      await turnedTo(element);
      const styles = all(element, '.mark[data-kind=phase]').map(({ style }) => style);
      expect(styles.map((style) => style.getPropertyValue('--_phase').trim())).to.deep.equal([
        '#a13d2b',
        '',
      ]);
      expect(styles.map(({ backgroundImage }) => backgroundImage)).to.deep.equal(['', '']);
    });

    it('put five hundred of a month together, and list them a page at a time', async () => {
      const activities = Array.from({ length: 500 }, (_, index) =>
        activity(`moede-${index}`, {
          when: `2024-05-${String((index % 31) + 1).padStart(2, '0')}`,
        }),
      );
      const element = timeline({ feed: feedAddress({ activities }), view: 'bars' });
      const issues = collectIssues(element);
      await shown(element);
      await turnedTo(element);
      await until(() => issues.some(({ code }) => code === 'crowded-month'), 'it is named');
      expect(issues.map(({ value }) => value)).to.deep.equal(['2024-05']);
      expect(all(element, '.mark[data-kind=several]').length).to.be.above(0);
      expect(all(element, '[data-mark]').length).to.be.below(100);
      expect(all(element, '.item')).to.have.length(40);
      all(element, '.mark[data-kind=several]')[0]?.click();
      expect((await found(element, 'dialog')).textContent).to.match(/\d+ aktiviteter/);
    });
  });

  describe('access', () => {
    for (const view of ['bars', 'cycle', 'table', 'matrix']) {
      it(`has no fault in the view ${view}`, async () => {
        const element = await show({ view });
        await found(
          element,
          { bars: '.chart', cycle: '.loop', table: '.table', matrix: '.matrix' }[view] ?? '',
        );
        expect(await faultsIn(element)).to.deep.equal([]);
      });
    }

    for (const view of ['bars', 'table']) {
      it(`has no fault in the view ${view} of a feed without phases and tracks`, async () => {
        const element = await show({ view, feed: BALLERUP });
        await found(element, view === 'bars' ? '.chart' : '.table');
        expect(await faultsIn(element)).to.deep.equal([]);
      });
    }

    it('has no fault where there is no room', async () => {
      const element = timeline({ feed: ISHOJ });
      element.style.setProperty('inline-size', '18em');
      await shown(element);
      expect(await faultsIn(element)).to.deep.equal([]);
    });

    it('has no fault in the filters', async () => {
      const element = await show();
      (await found(element, '.tools > .button')).click();
      await found(element, '.filters');
      expect(await faultsIn(element)).to.deep.equal([]);
    });

    it('has no fault in what is opened', async () => {
      const element = await show();
      (await found(element, '[data-entry=a-kickoff]')).click();
      const dialog = await found(element, 'dialog');
      await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
      expect(await faultsIn(element)).to.deep.equal([]);
    });
  });
});
