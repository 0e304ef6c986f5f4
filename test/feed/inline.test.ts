import { expect } from '@open-wc/testing';
import { inlineFeed } from '../../src/feed/inline.ts';
import type { FeedState } from '../../src/feed/state.ts';

const PAGE = 'https://www.example.dk/nyheder/';
const NOW = Date.parse('2024-05-29T12:00:00Z');

const unexpected = () => expect.fail('said twice');

describe('inline feed', () => {
  it('is ready at once, with the page as base of its addresses', () => {
    const text =
      '\n  {"version": 1, "title": "Et feed", "language": "da", "timeZone": "Europe/Copenhagen"}\n';
    const state = inlineFeed(text, PAGE, NOW, unexpected);
    expect(state).to.include({ status: 'ready', loadedAt: NOW, stale: false });
    expect(state.snapshot?.title).to.equal('Et feed');
    expect(state.snapshot?.url).to.equal(PAGE);
  });

  it('says where it is not JSON', async () => {
    const { status, error } = await new Promise<FeedState>((resolve) => {
      const first = inlineFeed('{\n  "version": 1,\n}', PAGE, NOW, resolve);
      expect(first.status).to.equal('loading');
    });
    expect(status).to.equal('error');
    expect(error).to.include({ code: 'not-json', line: 3, column: 1 });
  });

  it('says when it is of another version', () => {
    expect(inlineFeed('{"version": 2}', PAGE, NOW, unexpected).error?.code).to.equal(
      'wrong-version',
    );
  });
});
