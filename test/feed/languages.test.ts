import { expect } from '@open-wc/testing';
import { languagesOf } from '../../src/feed/languages.ts';
import { wholeFeed } from '../fixtures/whole-feed.ts';
import { aFeed, snapshotOf } from '../helpers/read-all.ts';

describe('languagesOf', () => {
  it('is the feed’s own where nothing is translated', () => {
    expect(languagesOf(snapshotOf(wholeFeed()))).to.deep.equal(['da']);
  });

  it('finds what texts are translated to, the feed’s own first', () => {
    const snapshot = snapshotOf(
      aFeed({
        title: { en: 'A feed', da: 'Et feed' },
        vision: { title: 'Vision', sentence: { da: 'Sammen', ar: 'معًا' } },
        events: [{ id: 'a', title: { da: 'Fest', tr: 'Parti' }, start: '2026-05-01' }],
      }),
    );
    expect(languagesOf(snapshot)).to.deep.equal(['da', 'en', 'ar', 'tr']);
  });

  it('takes nothing else for a language', () => {
    const events = [
      { id: 'a', title: { da: 'Fest', en: ' ', 'på dansk': 'x', fr: 5 }, online: { url: '/a' } },
      'not an event',
      null,
    ];
    expect(languagesOf(snapshotOf(aFeed({ events, goals: 5, vision: null })))).to.deep.equal([
      'da',
    ]);
  });
});
