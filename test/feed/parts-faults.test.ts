import { expect } from '@open-wc/testing';
// Fetched before it is asked for: in standing time nothing else arrives.
import '../../src/feed/json-fault.ts';
import type { FeedAnswer } from '../../src/model/feed-request.ts';
import { answer, broken } from '../helpers/answers.ts';
import { settled } from '../helpers/fake-time.ts';
import { days, event, feedOf, partOf, PartsBench } from '../helpers/parts.ts';

describe('parts: faults and new readings', () => {
  let bench: PartsBench;
  let time: PartsBench['time'];
  let life: PartsBench['life'];
  let asked: PartsBench['asked'];
  let answers: PartsBench['answers'];
  let parts: PartsBench['parts'];
  let ids: PartsBench['ids'];
  let arrive: PartsBench['arrive'];
  let rest: PartsBench['rest'];

  beforeEach(() => {
    bench = new PartsBench();
    ({ time, life, asked, answers, parts, ids, arrive, rest } = bench);
  });

  afterEach(async () => {
    expect(await bench.close(), 'timers, listeners, idle work left').to.equal('0,0,0');
  });

  describe('when a part cannot be had', () => {
    const both = days('2024-02-01', '2024-04-01');
    const fails = () => answer({ status: 404 });

    it('leaves the rest standing, and names it', async () => {
      answers.set('02', fails);
      const snapshot = feedOf();
      parts.adopt(snapshot);
      parts.want('events', both);
      await arrive();
      expect(ids()).to.deep.equal(['own', 'e03']);
      expect(parts.coverage('events', both)).to.equal('failed');
      expect(parts.coverage('events', days('2024-03-01', '2024-04-01'))).to.equal('ready');
      expect(snapshot.issues).to.deep.equal([
        {
          code: 'part-failed',
          path: 'parts[1]',
          dropped: 'part',
          value: 'https://www.example.dk/parts/02-h02.json',
        },
      ]);
    });

    it('tries again when asked', async () => {
      answers.set('02', fails);
      parts.adopt(feedOf());
      parts.want('events', both);
      await arrive();
      answers.clear();
      parts.retry();
      expect(parts.coverage('events', both)).to.equal('loading');
      await arrive();
      expect(parts.coverage('events', both)).to.equal('ready');
      expect(asked).to.deep.equal(['02', '03', '02']);
    });

    it('tries again when the network is back', async () => {
      life.online = false;
      answers.set('02', broken);
      parts.adopt(feedOf());
      parts.want('events', both);
      await arrive();
      expect(parts.coverage('events', both)).to.equal('failed');
      answers.clear();
      life.change({ online: true });
      await arrive();
      expect(parts.coverage('events', both)).to.equal('ready');
    });

    it('says nothing of a neighbour nobody has looked at, and does not insist', async () => {
      answers.set('01', fails);
      const snapshot = feedOf();
      parts.adopt(snapshot);
      parts.want('events', days('2024-02-01', '2024-03-01'));
      await arrive();
      await rest();
      expect(asked).to.deep.equal(['02', '01', '03']);
      expect(snapshot.issues).to.deep.equal([]);
      answers.clear();
      parts.want('events', days('2024-01-01', '2024-02-01'));
      await arrive();
      expect(ids()).to.include('e01');
    });

    for (const [what, text] of [
      ['JSON of another kind', '{"version": 1, "stories": []}'],
      ['another version', '{"version": 2, "events": []}'],
      ['a web page', '<!doctype html>'],
    ] as const) {
      it(`does not take ${what} for a part`, async () => {
        answers.set('03', () => answer({ chunks: [text] }));
        parts.adopt(feedOf());
        parts.want('events', days('2024-03-01', '2024-04-01'));
        await arrive();
        expect(parts.coverage('events', days('2024-03-01', '2024-04-01'))).to.equal('failed');
      });
    }

    it('fetches from the feed’s own origin and from allowed ones, from no other', async () => {
      const part = { section: 'events', from: '2024-01-01', until: '2024-02-01', count: 1 };
      parts.adopt(
        feedOf({
          parts: [
            { ...part, href: 'https://cdn.example.dk/parts/01.json' },
            { ...part, href: 'https://elsewhere.example/parts/02.json' },
            { ...part, href: 'javascript:alert(1)' },
          ],
        }),
      );
      parts.want('events', days('2024-01-01', '2024-02-01'));
      await arrive();
      expect(asked).to.deep.equal(['01!']);
      expect(parts.coverage('events', days('2024-01-01', '2024-02-01'))).to.equal('failed');
    });
  });

  describe('when the feed is read again', () => {
    const march = days('2024-03-01', '2024-04-01');
    const withHash = (hash: string, href = 'parts/03.json') =>
      feedOf({
        parts: [
          { section: 'events', from: '2024-03-01', until: '2024-04-01', href, count: 1, hash },
        ],
      });

    it('keeps a part whose hash is the same', async () => {
      parts.adopt(feedOf());
      parts.want('events', march);
      await arrive();
      parts.adopt(feedOf({ title: 'Nyt' }));
      expect(ids()).to.deep.equal(['own', 'e03']);
      await arrive();
      expect(asked).to.deep.equal(['03']);
    });

    it('fetches a part whose hash is another, and shows the old one until then', async () => {
      parts.adopt(withHash('a'));
      parts.want('events', march);
      await arrive();
      answers.set('03', () => partOf(event('ny', '2024-03-20T10:00')));
      parts.adopt(withHash('b'));
      expect(ids()).to.deep.equal(['own', 'e03']);
      expect(parts.coverage('events', march)).to.equal('ready');
      await arrive();
      expect(ids()).to.deep.equal(['own', 'ny']);
    });

    it('trusts the browser’s copy only of a file that is named after its content', async () => {
      parts.adopt(withHash('h1', 'parts/03-h1.json'));
      parts.want('events', march);
      await arrive();
      parts.adopt(withHash('h2'));
      await arrive();
      expect(asked).to.deep.equal(['03', '03!']);
    });

    it('tries again what had failed', async () => {
      answers.set('03', () => answer({ status: 404 }));
      parts.adopt(feedOf());
      parts.want('events', march);
      await arrive();
      answers.clear();
      parts.adopt(feedOf());
      await arrive();
      expect(parts.coverage('events', march)).to.equal('ready');
    });

    it('does not mix up an answer for the reading before', async () => {
      let release = (_answer: FeedAnswer): void => undefined;
      answers.set('03', () => new Promise((resolve) => (release = resolve)));
      parts.adopt(withHash('a'));
      parts.want('events', march);
      await time.advance(0);
      await settled();
      const late = release;
      answers.set('03', () => partOf(event('ny', '2024-03-20T10:00')));
      parts.adopt(withHash('b'));
      await time.advance(0);
      late(partOf(event('gammel', '2024-03-20T10:00')));
      await arrive();
      expect(ids()).to.deep.equal(['own', 'ny']);
    });
  });
});
