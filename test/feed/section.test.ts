import { expect } from '@open-wc/testing';
import { readItems, resolveLink, resolveSource, section, single } from '../../src/feed/read.ts';
import { events } from '../../src/feed/schema/events.ts';
import { goals } from '../../src/feed/schema/goals.ts';
import { organisationLogo } from '../../src/feed/schema/logo.ts';
import { organisation } from '../../src/feed/schema/organisation.ts';
import { parts } from '../../src/feed/schema/parts.ts';
import { vision } from '../../src/feed/schema/vision.ts';
import { aFeed, snapshotOf } from '../helpers/read-all.ts';

const goal = (id: string, more: object = {}): object => ({ id, title: id, summary: id, ...more });
const goalsOf = (...items: unknown[]) => {
  const snapshot = snapshotOf(aFeed({ goals: items }));
  return { snapshot, list: section(snapshot, goals) };
};

describe('a section', () => {
  describe('as a list', () => {
    it('gives items by position, by id and in order', () => {
      const { list } = goalsOf(goal('a'), goal('b'), goal('c'));
      expect(list.size).to.equal(3);
      expect(list.at(1)?.id).to.equal('b');
      expect(list.byId('c')?.title).to.equal('c');
      expect(list.positionOf('c')).to.equal(2);
      expect(list.ids).to.deep.equal(['a', 'b', 'c']);
      expect([...list].map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    });

    it('knows nothing of what is not there', () => {
      const { list } = goalsOf(goal('a'));
      for (const position of [-1, 1, 0.5, NaN, Infinity])
        expect(list.at(position)).to.equal(undefined);
      expect(list.byId('z')).to.equal(undefined);
      expect(list.byId('constructor')).to.equal(undefined);
      expect(list.positionOf('z')).to.equal(-1);
      expect(list.raw(9)).to.deep.equal({});
    });

    it('is empty where the feed has none', () => {
      const snapshot = snapshotOf(aFeed());
      expect([...section(snapshot, goals)]).to.deep.equal([]);
      expect(snapshot.issues).to.deep.equal([]);
    });

    it('is empty, and an issue, where the feed has something else', () => {
      const snapshot = snapshotOf(aFeed({ goals: { a: goal('a') } }));
      expect(section(snapshot, goals).size).to.equal(0);
      expect(snapshot.issues).to.deep.include({
        code: 'wrong-type',
        path: 'goals',
        dropped: 'part',
      });
    });

    it('is the same list for everybody who asks', () => {
      const { snapshot, list } = goalsOf(goal('a'));
      expect(section(snapshot, goals)).to.equal(list);
      expect(list.at(0)).to.equal(list.byId('a'));
    });
  });

  describe('read late', () => {
    it('does not look at items that nobody asks for', () => {
      const { snapshot, list } = goalsOf(goal('a'), { id: 'b' }, goal('c'));
      list.at(0);
      list.at(2);
      expect(snapshot.issues).to.deep.equal([]);
      expect(list.size).to.equal(3);
    });

    it('corrects its count when an item turns out to be nothing', () => {
      const { snapshot, list } = goalsOf(goal('a'), { id: 'b' }, goal('c'));
      expect(list.at(1)).to.equal(undefined);
      expect(list.size).to.equal(2);
      expect(list.has(1)).to.equal(false);
      expect(list.ids).to.deep.equal(['a', 'c']);
      expect(list.at(2)?.id).to.equal('c');
      list.at(1);
      expect(list.size).to.equal(2);
      expect(snapshot.issues).to.have.length(1);
    });

    it('lets many be looked at unread', () => {
      const { snapshot, list } = goalsOf(goal('a', { order: 7 }), { id: 'b', title: 5 });
      expect(list.raw(0).order).to.equal(7);
      expect(list.raw(1).title).to.equal(5);
      expect(snapshot.issues).to.deep.equal([]);
    });
  });

  describe('with ids that do not hold', () => {
    it('drops the later of two, and names it', () => {
      const { snapshot, list } = goalsOf(goal('a', { title: 'First' }), goal('a'), goal('b'));
      expect(list.size).to.equal(2);
      expect(list.byId('a')?.title).to.equal('First');
      expect(list.at(1)).to.equal(undefined);
      expect(snapshot.issues).to.deep.equal([
        { code: 'duplicate-id', path: 'goals[1].id', id: 'a', dropped: 'item', value: 'a' },
      ]);
    });

    it('drops what has none', () => {
      const { list } = goalsOf({ title: 'x' }, goal('has space'), goal('a,b'), goal(''), goal('å'));
      expect(list.ids).to.deep.equal(['å']);
    });

    it('asks for none where none is needed', () => {
      const part = {
        section: 'events',
        from: '2026-01-01',
        until: '2026-02-01',
        href: 'p.json',
        count: 1,
      };
      const snapshot = snapshotOf(aFeed({ parts: [part, part] }));
      expect(section(snapshot, parts).size).to.equal(2);
      expect(section(snapshot, parts).at(1)?.href).to.equal('p.json');
      expect(snapshot.issues).to.deep.equal([]);
    });
  });

  describe('from elsewhere', () => {
    it('reads a part as the feed itself, and says where a fault stands', () => {
      const snapshot = snapshotOf(aFeed());
      const items = [
        { id: 'a', title: 'A', start: '2026-05-01' },
        { id: 'b', title: 'B' },
      ];
      const list = readItems(snapshot, events, items, 'parts/2026-05.json#events');
      expect([...list].map(({ id }) => id)).to.deep.equal(['a']);
      expect(snapshot.issues[0]?.path).to.equal('parts/2026-05.json#events[1].start');
    });
  });

  describe('as one object', () => {
    it('is read once', () => {
      const snapshot = snapshotOf(aFeed({ vision: { title: 'Vision', sentence: 'Sammen' } }));
      expect(single(snapshot, vision)?.sentence).to.equal('Sammen');
      expect(single(snapshot, vision)).to.equal(single(snapshot, vision));
    });

    it('is read as far as each who asks wants it', () => {
      const raw = { name: 'Eksempel Kommune', phone: 'ring!', logo: { src: 'a.png', alt: '' } };
      const snapshot = snapshotOf(aFeed({ organisation: raw }));
      expect(single(snapshot, organisationLogo)?.logo?.src).to.equal('a.png');
      expect(snapshot.issues).to.deep.equal([]);
      expect(single(snapshot, organisation)?.name).to.equal('Eksempel Kommune');
      expect(snapshot.issues.map(({ path }) => path)).to.deep.equal(['organisation.phone']);
    });

    it('is nothing where there is none, or too little of it', () => {
      expect(single(snapshotOf(aFeed()), vision)).to.equal(undefined);
      for (const broken of [{}, 'Vision', null, [], { title: 5 }]) {
        const snapshot = snapshotOf(aFeed({ vision: broken }));
        expect(single(snapshot, vision)).to.equal(undefined);
        expect(snapshot.issues).to.have.length(1);
        expect(snapshot.issues[0]?.dropped).to.equal('item');
      }
    });
  });
});

describe('an address of the feed', () => {
  const snapshot = snapshotOf(aFeed());

  it('is seen from where the feed was fetched', () => {
    expect(resolveLink(snapshot, '../kalender')).to.equal('https://www.example.org/kalender');
    expect(resolveSource(snapshot, 'a.jpg')).to.equal('https://www.example.org/feeds/a.jpg');
  });

  it('may lead to the web, mail and telephone', () => {
    for (const href of ['https://a.dk/', 'http://a.dk/', 'mailto:a@b.dk', 'tel:+4512345678']) {
      expect(resolveLink(snapshot, href)).to.equal(href);
    }
  });

  it('leads nowhere else, and is an issue', () => {
    const hostile = [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:,x',
    ];
    for (const [index, href] of hostile.entries()) {
      expect(resolveLink(snapshot, href, `here[${index}]`)).to.equal(undefined);
      expect(snapshot.issues.at(-1)).to.deep.include({ code: 'bad-link', path: `here[${index}]` });
    }
    expect(resolveSource(snapshot, 'mailto:a@b.dk', 'image')).to.equal(undefined);
  });
});
