import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { FALLBACK_WIDGETS, renderFallback } from '../../src/fallback/render-fallback.ts';
import {
  frames,
  intruders,
  isBlank,
  place,
  settled,
  useWatch,
  WIDGETS,
} from '../helpers/faults.ts';
import { readAll, snapshotOf } from '../helpers/read-all.ts';
import { validFeeds } from '../helpers/valid-feed.ts';

/** Feeds that are read whole, and told by a widget as a server would tell it. */
const FEEDS = 10_000;
/** So many in a test of their own. */
const BATCH = 1000;
/** Feeds that each widget is shown on a page. */
const SHOWN = 25;
const NOW = Date.parse('2024-05-29T12:00:00Z');

describe('random feeds that nothing is wrong with', () => {
  for (let first = 0; first < FEEDS; first += BATCH) {
    it(`are read whole and told: ${String(first)}–${String(first + BATCH - 1)}`, () => {
      fc.assert(
        fc.property(validFeeds, fc.constantFrom(...FALLBACK_WIDGETS), (feed, widget) => {
          const snapshot = snapshotOf(feed);
          readAll(snapshot);
          expect(snapshot.issues).to.deep.equal([]);
          expect(renderFallback(widget, feed, { now: NOW })).to.not.equal('');
        }),
        { numRuns: BATCH, seed: first },
      );
    }).timeout(60_000);
  }

  describe('on a page', () => {
    const { watch, served } = useWatch();

    for (const name of WIDGETS) {
      it(`are shown by ${name}`, async () => {
        const feeds = fc.sample(validFeeds, { numRuns: SHOWN, seed: name.length });
        for (const [index, feed] of feeds.entries()) {
          watch.clear();
          const element = place(name, served.json(feed));
          const about = `${name}, ${String(index)}`;
          expect(await settled(element), about).to.equal('ready');
          await frames(2);
          expect(isBlank(element), `${about}: blank`).to.equal(false);
          expect(intruders(element), about).to.deep.equal([]);
          watch.expectSilence(about);
          element.remove();
        }
      }).timeout(60_000);
    }
  });
});
