import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { versionMark } from '../../../src/model/signature/version-mark.ts';
import { readVersion, versionGap } from '../../../src/model/signature/version.ts';

describe('the version in a signature', () => {
  it('is read back as it was written', () => {
    for (const feed of ['7', '2024-03-13T09:00:00+01:00']) {
      const html = `<p>x</p><!-- ${versionMark(feed)} -->`;
      expect(readVersion(html)).to.deep.equal({ feed, template: 1 });
    }
  });

  it('never ends the comment it stands in', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant('--><script>')), (feed) => {
        expect(versionMark(feed)).to.match(/^vision-signature (?!.*--)[\w:.+-]+\/1$/);
      }),
    );
  });

  const current = { feed: '7', template: 2 };

  it('tells how many versions it is behind', () => {
    expect(versionGap({ feed: '4', template: 2 }, current)).to.deep.equal({
      kind: 'behind',
      versions: 3,
    });
    expect(versionGap({ feed: '7', template: 1 }, current)).to.deep.equal({
      kind: 'behind',
      versions: 1,
    });
    expect(versionGap(current, current)).to.deep.equal({ kind: 'current' });
    expect(versionGap({ feed: '9', template: 2 }, current)).to.deep.equal({ kind: 'newer' });
    expect(versionGap(undefined, current)).to.deep.equal({ kind: 'unknown' });
  });

  it('counts days where the feed counts no versions', () => {
    const now = { feed: '2024-03-13T09:00:00+01:00', template: 1 };
    const gap = (feed: string) => versionGap({ feed, template: 1 }, now);
    expect(gap('2024-02-27T09:00:00+01:00')).to.deep.equal({ kind: 'behind', days: 15 });
    expect(gap('2024-03-13T08:00:00+01:00')).to.deep.equal({ kind: 'behind', days: 0 });
    expect(gap('2024-04-01T08:00:00+01:00')).to.deep.equal({ kind: 'newer' });
    expect(gap('what')).to.deep.equal({ kind: 'unknown' });
  });
});
