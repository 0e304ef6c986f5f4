import { expect } from '@open-wc/testing';
import { countStories, meterShares } from '../../../src/model/stories/meter.ts';

const story = (published: string | undefined, more: object = {}) => ({
  published,
  tags: ['hjem'],
  channel: 'press',
  reach: 'regional' as string | undefined,
  ...more,
});
const ZONE = 'Europe/Copenhagen';
const ANY = { reach: [] };

describe('countStories', () => {
  it('counts those that have all that is named', () => {
    const stories = [
      story('2026-01-01'),
      story('2026-01-01', { tags: [] }),
      story('2026-01-01', { channel: 'portal' }),
      story('2026-01-01', { reach: 'local' }),
      story('2026-01-01', { reach: undefined }),
    ];
    const count = (rule: object) => countStories(stories, { ...ANY, ...rule }, undefined, ZONE);
    expect(count({ tag: 'hjem' })).to.equal(4);
    expect(count({ tag: 'hjem', channel: 'press' })).to.equal(3);
    expect(count({ channel: 'press', reach: ['regional', 'national'] })).to.equal(2);
  });

  it('counts within the period on the clocks of the feed', () => {
    const stories = [
      story('2025-12-31T23:30:00Z'),
      story('2025-12-31T22:30:00Z'),
      story('2026-12-31T23:30'),
      story('2027-01-01'),
      story(undefined),
    ];
    expect(countStories(stories, ANY, '2026', ZONE)).to.equal(2);
    expect(countStories(stories, ANY, { text: 'hele året' }, ZONE)).to.equal(5);
  });

  it('counts within each part of a period, and not between them', () => {
    const stories = [story('2026-01-15'), story('2026-02-15'), story('2026-03-15')];
    expect(countStories(stories, ANY, '{2026-01,2026-03}', ZONE)).to.equal(2);
  });
});

describe('meterShares', () => {
  it('ends at the goal, or at the value where that is past it', () => {
    expect(meterShares(10, { min: 20, max: 25 })).to.deep.equal({ value: 0.4, from: 0.8, to: 1 });
    expect(meterShares(50, { min: 20, max: 25 })).to.deep.equal({ value: 1, from: 0.4, to: 0.5 });
    expect(meterShares(0, { min: 0, max: 0 }).value).to.equal(0);
  });
});
