import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { signatureLines } from '../../../src/model/signature/lines.ts';
import { webFragment } from '../../../src/model/signature/html.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { employee, options, source } from '../../model/signature/sample.ts';
import { forceColors } from '../../helpers/forced-colors.ts';
import { until } from '../../helpers/until.ts';
import { all, appears, one, show, touched } from './fixture.ts';

/** What each view has when it is there. */
const VIEWS = {
  person: '.steps',
  find: '#paste',
  many: '.drop',
  coverage: '[part="table"]',
  exchange: '.script',
  scripts: '.script',
} as const;

const isReachable = ({ scrollWidth, clientWidth, tabIndex }: HTMLElement): boolean =>
  scrollWidth <= clientWidth + 1 || tabIndex === 0;

describe('vision-email-signature for everybody', () => {
  for (const [view, there] of Object.entries(VIEWS)) {
    for (const media of ['light', 'dark', 'forced'] as const) {
      it(`has no fault that axe finds: ${view}, ${media}`, async () => {
        if (media === 'forced') await forceColors(true);
        else await emulateMedia({ colorScheme: media });
        try {
          const element = await show({ views: view });
          await appears(element, there);
          if (view === 'person') {
            await touched(element);
            one(element, '.looks').scrollIntoView();
            (await appears(element, '.checks summary')).click();
            await appears(element, 'meter');
          }
          // What is wider than its room can be reached once it has been measured.
          await until(() => all(element, '.table-scroll').every(isReachable), 'tables reachable');
          expect(await faultsIn(element)).to.deep.equal([]);
        } finally {
          if (media === 'forced') await forceColors(false);
          else await emulateMedia({ colorScheme: 'light' });
        }
      });
    }

    it(`loses nothing at 320 pixels: ${view}`, async () => {
      await setViewport({ width: 320, height: 700 });
      try {
        const element = await show({ views: view });
        await appears(element, there);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });
  }

  it('moves nothing on a phone when the steps come', async () => {
    await setViewport({ width: 320, height: 700 });
    try {
      const element = await show({ views: 'person' });
      // The room is for letters of a usual width; browsers here have different ones of their own.
      element.style.fontFamily = 'Arial';
      const { height } = (await appears(element, '.steps')).getBoundingClientRect();
      await touched(element);
      expect(one(element, '.steps').getBoundingClientRect().height).to.equal(height);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('makes a signature that axe finds no fault with', async () => {
    const place = await fixture<HTMLElement>(html`<main></main>`);
    place.innerHTML = webFragment(signatureLines(employee, source, options()));
    expect(await faultsIn(place)).to.deep.equal([]);
  });
});
