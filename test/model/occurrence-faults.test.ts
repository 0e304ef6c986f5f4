import { expect } from '@open-wc/testing';
import { readFeed, section, type Snapshot } from '../../src/feed/read.ts';
import { events as eventSection } from '../../src/feed/schema/events.ts';
import { judgeRules } from '../../src/feed/schema/rule.ts';
import { type EventList, eventList } from '../../src/model/event-list.ts';
import type { Issue } from '../../src/model/issue.ts';
import { OccurrenceIndex } from '../../src/model/occurrences.ts';
import { parseRule } from '../../src/model/recurrence-rule.ts';
import { dates, day, ids, indexOf } from '../helpers/occurrences.ts';

describe('occurrences: what cannot be right', () => {
  const codes = (issues: readonly Issue[]) =>
    issues.map(({ code, path, dropped }) => `${code} ${path} ${dropped}`);

  it('an end before the start is no end', () => {
    const { index, issues } = indexOf([
      { id: 'e', start: '2024-05-29T17:00', end: '2024-05-29T16:00' },
      { id: 'f', start: '2024-05-29', end: '2024-05-01' },
    ]);
    const found = index.between(day('2024-05-29'), day('2024-05-30'));
    expect(found.map(dates)).to.deep.equal([
      '2024-05-29 – / 2024-05-29 –',
      '2024-05-29 17:00 / 2024-05-29 –',
    ]);
    expect(codes(issues)).to.have.members([
      'end-before-start events[0].end part',
      'end-before-start events[1].end part',
    ]);
  });

  it('an event of 400,000 days ends after ten years', () => {
    const { index, issues } = indexOf([{ id: 'e', start: '2000-01-01', end: '3095-01-01' }]);
    expect(index.between(day('2005-01-01'), day('2005-01-02'))).to.have.length(1);
    expect(index.between(day('2024-01-01'), day('2024-01-02'))).to.have.length(0);
    expect(codes(issues)).to.deep.equal(['too-many-days events[0].end part']);
    expect(issues[0]!.value).to.equal('3095-01-01');
  });

  it('a rule that never comes true leaves the event at its start', () => {
    const { index, issues } = indexOf([
      { id: 'e', start: '2024-05-29', rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' },
      { id: 'f', start: '2024-05-29', rrule: 'FREQ=DAILY;UNTIL=20200101' },
      { id: 'g', start: '2024-05-29', rrule: 'hver tirsdag' },
    ]);
    expect(ids(index.between(day('2024-01-01'), day('2025-01-01')))).to.deep.equal([
      'e@2024-05-29',
      'f@2024-05-29',
      'g@2024-05-29',
    ]);
    expect(codes(issues)).to.deep.equal([
      'empty-rule events[0].rrule part',
      'empty-rule events[1].rrule part',
      'bad-rule events[2].rrule part',
    ]);
  });

  it('a daily event since 1900 is shown, and named', () => {
    const { index, issues } = indexOf([{ id: 'e', start: '1900-01-01', rrule: 'FREQ=DAILY' }]);
    expect(index.between(day('2024-05-01'), day('2024-06-01'))).to.have.length(31);
    index.between(day('2024-06-01'), day('2024-07-01'));
    expect(codes(issues)).to.deep.equal(['endless-rule events[0].rrule none']);
  });

  it('a thousand events every minute fill no more than a window can hold', () => {
    const minutes = Array.from({ length: 60 }, (_, minute) => minute).join();
    const hours = Array.from({ length: 24 }, (_, hour) => hour).join();
    const { index, issues } = indexOf(
      Array.from({ length: 1000 }, (_, number) => ({
        id: `e${number}`,
        start: '2024-01-01T00:00',
        rrule: `FREQ=DAILY;BYHOUR=${hours};BYMINUTE=${minutes}`,
      })),
    );
    expect(index.between(day('2024-01-01'), day('2024-02-01')).length).to.be.within(1000, 60_000);
    expect(codes(issues)[0]).to.equal('endless-rule events[0].rrule part');
  });

  it('a thousand rules that never end are given up together', () => {
    const { index, issues } = indexOf(
      ['FREQ=DAILY;COUNT=999999999', 'FREQ=YEARLY;BYWEEKNO=1;BYYEARDAY=100'].flatMap((rrule) =>
        Array.from({ length: 500 }, (_, number) => ({
          id: `${rrule}${number}`,
          start: '1900-01-01T10:00',
          rrule,
        })),
      ),
    );
    const started = performance.now();
    index.between(day('2024-05-01'), day('2024-06-01'));
    // A hang, not a speed: without the bound this takes minutes.
    expect(performance.now() - started).to.be.below(8000);
    expect(issues.length).to.be.above(100);
  });

  it('an unknown zone is the feed’s', () => {
    const { index } = indexOf([{ id: 'e', start: '2024-05-29T17:00', timeZone: 'Mars/Olympus' }]);
    expect(index.between(day('2024-05-29'), day('2024-05-30')).map(dates)).to.deep.equal([
      '2024-05-29 17:00 / 2024-05-29 –',
    ]);
  });

  it('twenty thousand events on one day are all there', () => {
    const { index } = indexOf(
      Array.from({ length: 20_000 }, (_, number) => ({ id: `e${number}`, start: '2024-05-29' })),
    );
    expect(index.between(day('2024-05-29'), day('2024-05-30'))).to.have.length(20_000);
  });
});

describe('occurrences: of a feed', () => {
  before(() => judgeRules(parseRule));

  function read(raw: unknown[]): { list: EventList; issues: readonly Issue[]; feed: Snapshot } {
    const feed = readFeed(
      {
        version: 1,
        title: 'Kalender',
        language: 'da',
        timeZone: 'Europe/Copenhagen',
        updated: '2024-05-01T00:00:00Z',
        events: raw,
      },
      'https://www.example.dk/feed.json',
    );
    if (feed instanceof Error) throw feed;
    return { list: section(feed, eventSection), issues: feed.issues, feed };
  }

  it('are those of its events that can be shown, each fault named once', () => {
    const { list, feed } = read([
      { id: 'good', title: 'Høstfest', start: '2024-09-01T10:00' },
      { id: 'no start', title: 'Høstfest' },
      { id: 'bad-start', title: 'Høstfest', start: '1. september' },
      { id: 'bad-rule', title: 'Høstfest', start: '2024-09-02T10:00', rrule: 'FREQ=NEVER' },
      { id: 'bad-zone', title: 'Høstfest', start: '2024-09-03T10:00', timeZone: 'Mars' },
      {
        id: 'backwards',
        title: 'Høstfest',
        start: '2024-09-04T10:00',
        end: '2024-09-04T09:00',
      },
      { id: 'good', title: 'Den samme', start: '2024-09-05T10:00' },
      'nonsense',
    ]);
    const index = new OccurrenceIndex(list, {
      timeZone: feed.timeZone,
      onIssue: (issue) => feed.report(issue),
    });
    expect(ids(index.between(day('2024-09-01'), day('2024-10-01')))).to.deep.equal([
      'good',
      'bad-rule',
      'bad-zone',
      'backwards',
    ]);
    expect(feed.issues.map(({ code, path }) => `${code} ${path}`)).to.have.members([
      'bad-id events[1].id',
      'bad-date events[2].start',
      'bad-rule events[3].rrule',
      'bad-zone events[4].timeZone',
      'end-before-start events[5].end',
      'duplicate-id events[6].id',
      'wrong-type events[7]',
    ]);
  });

  it('are the same whether an event is read at once or when it is looked at', () => {
    const titles = ['Fest', ' ', '', { da: 'Fest' }, { da: '' }, {}, null, 7, ['Fest']];
    const starts = ['2024-09-01', '2024-09-01T10:00', '2024-09-01T25:00', '2024-09-31', null];
    const raw = titles.flatMap((title, row) =>
      starts.map((start, column) => ({
        id: `e${row}-${column}`,
        title,
        start,
        end: [undefined, null, 'now', '2024-08-01', '2024-09-02'][(row + column) % 5],
        allDay: [undefined, null, 'ja', true][(row + column) % 4],
        tags: 7,
      })),
    );
    const { list, feed } = read(raw);
    const index = new OccurrenceIndex(list, { timeZone: feed.timeZone });
    const found = index.between(day('2024-08-01'), day('2024-11-01'));
    expect(found.map(({ event }) => event.id)).to.have.members(
      raw.flatMap((_, position) => read(raw).list.at(position)?.id ?? []),
    );
  });

  it('are more when a part of it comes', () => {
    const first = [{ id: 'a', start: '2024-05-01' }];
    const index = new OccurrenceIndex(eventList(first), { timeZone: 'Europe/Copenhagen' });
    const may = () => ids(index.between(day('2024-05-01'), day('2024-06-01')));
    expect(may()).to.deep.equal(['a']);
    index.extend(
      eventList([
        ...first,
        { id: 'c', start: '2024-05-20' },
        { id: 'b', start: '2024-04-20', rrule: 'FREQ=MONTHLY' },
      ]),
    );
    expect(may()).to.deep.equal(['a', 'c', 'b@2024-05-20']);
  });
});
