// Each widget as readers of many kinds meet it, in each of its states, on a real page under the strict
// policy: what a criterion of WCAG asks for and a program can see. docs/access/ is written from it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { WIDGETS } from '../../src/model/widget-names.ts';
import { launch } from '../helpers/site.mjs';
import { SURVEY } from '../../scripts/access/checks.mjs';
import { focused, SUBJECTS } from './access/subjects.mjs';
import { openState, openSubjects, survey } from './access/survey.mjs';

let browser;
let site;
before(async () => {
  browser = await launch();
  site = await openSubjects(SUBJECTS);
});
after(async () => {
  await browser.close();
  await site.close();
});

for (const widget of WIDGETS) {
  describe(widget, () => {
    const { states, keyboard, said } = SUBJECTS[widget];
    const [[first, how]] = Object.entries(states);
    let seen;
    before(async () => (seen = await survey(browser, site, widget, states)));

    for (const [check, what] of Object.entries(SURVEY)) {
      it(check, (test) => {
        const { count, faults } = seen[check];
        test.diagnostic(`${count} ${what.met}`);
        assert.ok(count > 0 || what.mayBeNone, 'it met something');
        assert.deepEqual([...new Set(faults)], [], what.how);
      });
    }

    const onFirst = async (test) => {
      const { page, close } = await openState(browser, site, `/${widget}/${first}/`, how);
      await test(page);
      await close();
    };
    it('script', (test) =>
      onFirst(async (page) => {
        test.diagnostic('1 script');
        await page.locator('#before').focus();
        await keyboard(page);
      }));

    if (said) {
      it('status', (test) =>
        onFirst(async (page) => {
          test.diagnostic('1 script');
          await said.when(page);
          const before = await focused(page);
          const region = page.locator('[role=log], [role=status], [aria-live]');
          await region.getByText(said.words).first().waitFor({ state: 'attached' });
          assert.equal(await focused(page), before, 'the focus stays');
        }));
    }
  });
}
