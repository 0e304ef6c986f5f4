import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/errors.ts';
import { readFeed, Snapshot } from '../../src/feed/read.ts';
import type { Issue } from '../../src/model/issue.ts';
import { wholeFeed } from '../fixtures/whole-feed.ts';
import { aFeed, FEED_URL, readAll, snapshotOf } from '../helpers/read-all.ts';

const codeOf = (raw: unknown): string | undefined => {
  const read = readFeed(raw, FEED_URL);
  return read instanceof FeedError ? read.code : undefined;
};

describe('readFeed', () => {
  describe('what is a feed', () => {
    it('reads version 1', () => {
      expect(readFeed(aFeed(), FEED_URL)).to.be.instanceOf(Snapshot);
    });

    it('refuses other versions and says which it found', () => {
      for (const version of [2, 0, '1', null, 1.1]) {
        const read = readFeed({ ...aFeed({ events: [] }), version }, FEED_URL) as FeedError;
        expect(read.code).to.equal('wrong-version');
        expect(read.version).to.equal(String(version));
      }
    });

    it('tells a feed without a version from what is no feed', () => {
      expect(codeOf({ title: 'Et feed', events: [] })).to.equal('wrong-version');
      expect(codeOf({ title: 'Noget andet' })).to.equal('not-a-feed');
    });

    it('takes other JSON for what it is', () => {
      for (const other of [null, [], 'text', 7, {}, { error: 'not found' }]) {
        expect(codeOf(other)).to.equal('not-a-feed');
      }
      const jsonFeed = { version: 'https://jsonfeed.org/version/1.1', title: 'Blog', items: [] };
      expect(codeOf(jsonFeed)).to.equal('not-a-feed');
    });
  });

  describe('the header', () => {
    it('is read as it stands', () => {
      const snapshot = snapshotOf(wholeFeed());
      expect(snapshot.url).to.equal(FEED_URL);
      expect(snapshot.language).to.equal('da');
      expect(snapshot.timeZone).to.equal('Europe/Copenhagen');
      expect(snapshot.updated).to.equal('2024-03-13T09:00:00+01:00');
      expect(snapshot.staleAfter).to.equal('P14D');
      expect(snapshot.refreshEvery).to.equal('PT30M');
      expect(snapshot.links.calendar).to.equal('calendar.ics');
      expect(snapshot.issues).to.deep.equal([]);
    });

    it('falls back to Danish and Danish time, and says so', () => {
      const snapshot = snapshotOf({ version: 1, language: '?', timeZone: '+02:00' });
      expect(snapshot.language).to.equal('da');
      expect(snapshot.timeZone).to.equal('Europe/Copenhagen');
      expect(snapshot.issues.map(({ code, path }) => `${path}: ${code}`)).to.have.members([
        'language: bad-language',
        'timeZone: bad-zone',
        'updated: missing',
        'title: missing',
      ]);
    });

    it('keeps the good languages of a title', () => {
      const snapshot = snapshotOf({ ...aFeed(), title: { da: 'Feed', en: '', '!': 'x', ar: 3 } });
      expect(snapshot.title).to.deep.equal({ da: 'Feed' });
      expect(snapshot.issues.map(({ path }) => path)).to.have.members([
        'title.en',
        'title["!"]',
        'title.ar',
      ]);
    });

    it('keeps links that may be followed', () => {
      const links = {
        calendar: 'javascript:alert(1)',
        submitEvent: 'mailto:a@b.dk',
        submitStory: 5,
      };
      const snapshot = snapshotOf(aFeed({ links }));
      expect(snapshot.links).to.deep.equal({ submitEvent: 'mailto:a@b.dk' });
      expect(snapshot.issues.map(({ code }) => code)).to.deep.equal(['bad-link', 'wrong-type']);
    });

    it('finds fault with what it cannot use, and with nothing else', () => {
      const faulty = {
        title: ['', '  ', {}, 5, { da: 'x', en: 5 }, { '?': 'x' }, undefined, null],
        language: ['', 'dansk sprog', 5, undefined, null],
        timeZone: ['', 'Danmark', '+01:00', 5, undefined],
        updated: ['i går', '2024-02-30', 5, undefined, null],
        staleAfter: ['P', 'en uge', 5, null],
        refreshEvery: ['30', {}],
        self: ['javascript:alert(1)', 'data:,x', '', 5],
      };
      const good = {
        title: [{ da: 'x' }],
        language: ['da-DK'],
        timeZone: ['America/New_York'],
        updated: ['2024-02-28'],
        staleAfter: [undefined, 'P1Y2M3DT4H'],
        refreshEvery: [undefined, 'PT30M'],
        self: [undefined, 'feed.json'],
      };
      const isFaulty = (name: string, value: unknown) => {
        // As JSON has it: a field that is not there.
        const raw = JSON.parse(JSON.stringify({ ...aFeed(), [name]: value })) as object;
        return snapshotOf(raw).issues.length > 0;
      };
      for (const [name, values] of Object.entries(faulty)) {
        for (const value of values) {
          expect(isFaulty(name, value), `${name}: ${JSON.stringify(value)}`).to.equal(true);
        }
      }
      for (const [name, values] of Object.entries(good)) {
        for (const value of values) {
          expect(isFaulty(name, value), `${name}: ${JSON.stringify(value)}`).to.equal(false);
        }
      }
    });
  });

  describe('a snapshot', () => {
    it('cannot be changed', () => {
      const snapshot = snapshotOf(aFeed());
      expect(Object.isFrozen(snapshot)).to.equal(true);
    });

    it('tells late listeners what was found before, and everybody what is found later', () => {
      const snapshot = snapshotOf(aFeed({ goals: [5], events: [{ id: 'a', title: 'A' }] }));
      const early: Issue[] = [];
      const late: Issue[] = [];
      snapshot.onIssue((issue) => early.push(issue));
      expect(early).to.deep.equal([]);
      readAll(snapshot);
      snapshot.onIssue((issue) => late.push(issue));
      expect(early.map(({ path }) => path)).to.have.members(['goals[0]', 'events[0].start']);
      expect(late).to.deep.equal(early);
    });

    it('names each issue once, however often it is met', () => {
      const snapshot = snapshotOf(aFeed({ links: { calendar: 'javascript:alert(1)' } }));
      readAll(snapshot);
      readAll(snapshot);
      expect(snapshot.issues.map(({ path }) => path)).to.deep.equal(['links.calendar']);
    });

    it('lets a listener go', () => {
      const snapshot = snapshotOf(aFeed({ goals: [5] }));
      const heard: Issue[] = [];
      snapshot.onIssue((issue) => heard.push(issue))();
      readAll(snapshot);
      expect(heard).to.deep.equal([]);
    });
  });

  describe('a whole feed', () => {
    it('has nothing to complain of, whichever field is filled', () => {
      const snapshot = snapshotOf(wholeFeed(3));
      readAll(snapshot);
      expect(snapshot.issues).to.deep.equal([]);
    });

    it('loses no field that it documents', () => {
      const raw = wholeFeed();
      const read = readAll(snapshotOf(raw));
      for (const [name, value] of Object.entries(read))
        expect(value).to.deep.equal(raw[name], name);
    });

    it('ignores what it does not know', () => {
      const raw = wholeFeed();
      const event = (raw.events as Record<string, unknown>[])[0]!;
      Object.assign(raw, { _note: 'ours', somethingNew: [1] });
      Object.assign(event, { _source: 'kulturhuset', somethingNew: { a: 1 } });
      const snapshot = snapshotOf(raw);
      const [read] = readAll(snapshot).events as Record<string, unknown>[];
      expect(read).not.to.have.any.keys('_source', 'somethingNew');
      expect(snapshot.issues).to.deep.equal([]);
    });
  });
});
