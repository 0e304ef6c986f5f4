import { expect } from '@open-wc/testing';
import type { VisionEventCalendar } from '../../../src/widgets/event-calendar/event-calendar.ts';
import { aCalendar, anEvent, freezeClock, openEvent, textsOf } from '../../helpers/calendar.ts';
import { until } from '../../helpers/until.ts';
import { collectIssues } from '../../helpers/widget.ts';

/** More than a calendar of ten thousand events may have alive. */
const MOST_ELEMENTS = 1500;

/** Shows the events and waits until `code` has been named; gives what it was said of. */
async function named(
  code: string,
  events: readonly unknown[],
  view = 'list',
): Promise<{ element: VisionEventCalendar; paths: string[] }> {
  const issues = collectIssues(document);
  const element = await aCalendar({ events, attributes: { view } });
  await until(() => issues.some((issue) => issue.code === code));
  const found = issues.filter((issue) => issue.code === code);
  return { element, paths: found.map(({ path }) => path) };
}

const titles = (element: VisionEventCalendar) => textsOf(element, '.event-title bdi');

describe('a calendar with bad input', () => {
  freezeClock();

  it('shows an event that ends before it starts, without its end', async () => {
    const { element, paths } = await named('end-before-start', [
      anEvent('2024-05-30T17:00', { end: '2024-05-30T16:00', title: 'Baglæns' }),
    ]);
    expect(paths).to.deep.equal(['events[0].end']);
    expect(titles(element)).to.deep.equal(['Baglæns']);
    expect(textsOf(element, '.event-when')).to.deep.equal(['kl. 17.00']);
  });

  it('shows an event of an unknown zone by the feed’s clock', async () => {
    const { element, paths } = await named('bad-zone', [
      anEvent('2024-05-30T17:00', { timeZone: 'Mars/Olympus', title: 'Marsmøde' }),
    ]);
    expect(paths).to.deep.equal(['events[0].timeZone']);
    expect(textsOf(element, '.event-when')).to.deep.equal(['kl. 17.00']);
  });

  for (const view of ['list', 'month', 'week']) {
    it(`cuts an event of 400,000 days (${view})`, async () => {
      const { element, paths } = await named(
        'too-many-days',
        [anEvent('2024-05-01', { end: '3119-07-01', title: 'Evigheden' }), anEvent('2024-05-30')],
        view,
      );
      expect(paths).to.deep.equal(['events[0].end']);
      await until(() => element.renderRoot.textContent.includes('Evigheden'));
    });
  }

  it('draws twenty thousand events on one day a few at a time', async () => {
    const events = Array.from({ length: 20_000 }, (_, index) =>
      anEvent('2024-05-30T10:00', { title: `Nr. ${index}` }),
    );
    for (const view of ['list', 'month', 'week']) {
      const element = await aCalendar({ events, attributes: { view } });
      await until(() => element.renderRoot.textContent.includes('Nr. 0'));
      expect(element.renderRoot.querySelectorAll('*').length, view).to.be.lessThan(MOST_ELEMENTS);
      if (view !== 'month') continue;
      const more = element.renderRoot.querySelector('.more')!;
      expect(more.textContent.trim()).to.equal('+19.997 flere');
    }
  });

  it('cuts a title of 10,000 characters, and says that it is too long', async () => {
    const { element } = await named('too-long', [
      anEvent('2024-05-30', { title: '😀'.repeat(5000) }),
    ]);
    const [title = ''] = titles(element);
    expect(title.length).to.be.lessThan(200);
    expect(title).to.match(/^(😀)+…$/u);
  });

  it('lets text from the right and emoji stand for themselves', async () => {
    const element = await aCalendar({
      events: [
        anEvent('2024-05-30', { title: 'مهرجان المدينة (2024)!' }),
        anEvent('2024-05-30', { title: { ar: 'لقاء' } }),
        anEvent('2024-05-30', { title: '👩‍👩‍👧‍👦 Familiedag' }),
      ],
    });
    const [feast, meeting] = element.renderRoot.querySelectorAll('.event-title bdi');
    expect(getComputedStyle(feast!).direction).to.equal('rtl');
    expect(meeting!.querySelector('[lang=ar]')).to.not.equal(null);
    expect(titles(element)[2]).to.equal('👩‍👩‍👧‍👦 Familiedag');
  });

  it('shows an event whose place the feed does not have, and one without a place', async () => {
    const { element, paths } = await named('unknown-reference', [
      anEvent('2024-05-30', { place: 'ingensteder' }),
      anEvent('2024-05-30'),
    ]);
    expect(paths).to.deep.equal(['events[0].place']);
    expect(titles(element)).to.have.length(2);
  });

  it('shows the first of two events with one id', async () => {
    const { element, paths } = await named('duplicate-id', [
      anEvent('2024-05-30', { id: 'x', title: 'Den første' }),
      anEvent('2024-05-30', { id: 'x', title: 'Den anden' }),
    ]);
    expect(paths).to.deep.equal(['events[1].id']);
    expect(titles(element)).to.deep.equal(['Den første']);
  });

  it('survives a rule without end since 1900, and names it', async () => {
    const { element } = await named('endless-rule', [
      anEvent('1900-01-01T10:00', { rrule: 'FREQ=DAILY', title: 'Hver dag' }),
      anEvent('2024-05-30T09:00', { title: 'Møde' }),
    ]);
    expect(titles(element)).to.include.members(['Hver dag', 'Møde']);
  });

  it('names a rule that is none, and shows the event once', async () => {
    const { element, paths } = await named('bad-rule', [
      anEvent('2024-05-30', { rrule: 'FREQ=SOMETIMES', title: 'Af og til' }),
    ]);
    expect(paths).to.deep.equal(['events[0].rrule']);
    expect(titles(element)).to.deep.equal(['Af og til']);
  });

  it('names in a month what the grid says nothing of', async () => {
    const issues = collectIssues(document);
    await aCalendar({
      events: [anEvent('2024-05-30T10:00', { online: { url: 'vbscript:x' } })],
      attributes: { view: 'month', 'no-json-ld': '' },
    });
    await until(() => issues.some(({ path }) => path === 'events[0].online.url'));
  });

  it('follows no hostile link and shows markup as the text it is', async () => {
    const issues = collectIssues(document);
    const hostile = {
      url: 'java\nscript:alert(1)',
      booking: 'data:text/html,<script>alert(1)</script>',
      online: { url: 'vbscript:x' },
      organisers: [{ name: '<b>Koret</b>', url: 'javascript:alert(1)' }],
      text: '[her](javascript:alert(1)) <img src=x onerror=alert(1)>',
      contact: '<a href="javascript:alert(1)">x</a>',
      image: { src: 'javascript:alert(1)', alt: 'x', width: 4, height: 3 },
      place: { name: '"><svg onload=alert(1)>', address: '</p><script>' },
      access: ['<i>', 'step-free'],
      audience: '<u>alle</u>',
      attendance: 'mixed',
    };
    const title = '<img src=x onerror=alert(1)>';
    const element = await aCalendar({
      events: [anEvent('2024-05-30', { title, summary: '<script>alert(1)</script>', ...hostile })],
    });
    expect(titles(element)).to.deep.equal([title]);
    const dialog = await openEvent(element, title);
    const text = dialog.textContent;
    for (const words of ['<b>Koret</b>', '<svg onload=alert(1)>', '<i>', '<u>alle</u>']) {
      expect(text).to.include(words);
    }
    const links = [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('a, area')];
    for (const { protocol } of links) expect(protocol).to.match(/^https?:$/);
    const bad = 'script, svg[onload], [onerror], i:not(.dot), u, img[src^=java]';
    expect(dialog.querySelector(bad)).to.equal(null);
    await until(() => issues.filter(({ code }) => code === 'bad-link').length >= 3);
  });
});
