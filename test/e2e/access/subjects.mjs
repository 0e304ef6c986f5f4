// What of each widget is looked at: its states, how a keyboard alone gets through it, and what is said
// when something changes. The words are those of the sample feed, in Danish.

/** What has the focus, in words. */
export const focused = (page) =>
  page.evaluate(() => globalThis.access.wordsOf(globalThis.access.deepActive()));

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

const choose = (words) => (page) =>
  page.getByRole('group', { name: 'Vis som' }).getByText(words, { exact: true }).click();
const pushed = (words) => (page) => page.getByRole('button', { name: words }).first().click();

/** By Enter into a dialog and by Escape out of it, back to where one was. */
async function inAndOut(page, opener) {
  await opener.focus();
  const before = await focused(page);
  await press(page, 'Enter');
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  await page.waitForFunction(() =>
    globalThis.access.place().contains(globalThis.access.deepActive()),
  );
  await press(page, 'Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.waitForFunction(
    (words) => globalThis.access.wordsOf(globalThis.access.deepActive()) === words,
    before,
  );
}

/** By a key to another place. */
async function goesOn(page, key) {
  const before = await focused(page);
  await press(page, key);
  await page.waitForFunction(
    (words) => globalThis.access.wordsOf(globalThis.access.deepActive()) !== words,
    before,
  );
}

/** By arrows to the next choice of a group. */
async function nextChoice(page, from, to) {
  await page.getByRole('radio', { name: from, exact: true }).focus();
  await press(page, 'ArrowRight');
  const next = page.getByRole('radio', { name: to, exact: true });
  await next.and(page.locator(':checked')).waitFor({ state: 'attached' });
}

const find = (words) => async (page) => {
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.type(words);
};

/**
 * `states`: attributes, and how a reader gets there; `there` is what it has then. `keyboard` does what
 * the widget is for with keys alone. `said`: what is done, and what is then read out.
 */
export const SUBJECTS = {
  banner: {
    states: {
      line: { there: 'a' },
      strip: { attributes: { variant: 'strip' }, there: 'a' },
      hero: { attributes: { variant: 'hero' }, there: 'h2' },
    },
    async keyboard(page) {
      await page.evaluate(() => {
        document.addEventListener('click', (event) => {
          event.preventDefault();
          document.body.dataset.followed = event.composedPath()[0].href;
        });
      });
      await press(page, 'Tab', 'Enter');
      await page.locator('body[data-followed*="vision"]').waitFor();
    },
  },
  'email-signature': {
    states: {
      person: { there: '.steps' },
      find: { attributes: { views: 'find' }, there: '#paste' },
      many: { attributes: { views: 'many' }, there: '.drop' },
      coverage: { attributes: { views: 'coverage' }, there: '[part="table"]' },
      exchange: { attributes: { views: 'exchange' }, there: '.script' },
      scripts: { attributes: { views: 'scripts' }, there: '.script' },
    },
    async keyboard(page) {
      await page.getByRole('textbox', { name: 'Navn' }).focus();
      await page.keyboard.type('Projektleder');
      await page.getByRole('figure').getByText('Projektleder').waitFor();
      await page.getByRole('combobox', { name: 'Skabelon' }).focus();
      await press(page, 'End');
      await page.getByRole('button', { name: 'Kopiér signaturen' }).focus();
      await press(page, 'Enter');
    },
    said: {
      async when(page) {
        await page.getByRole('textbox', { name: 'Navn' }).fill('Projektleder');
        await page.getByRole('button', { name: 'Kopiér signaturen' }).press('Enter');
      },
      words: /kopieret/i,
    },
  },
  'event-calendar': {
    states: {
      list: { there: '.event-link' },
      filters: { then: pushed('Filtre'), there: '.filters-bar' },
      month: { then: choose('Måned'), there: '.month [role=grid]' },
      week: { then: choose('Uge'), there: '[part~=week], .day-title' },
      event: {
        then: (page) => page.locator('.event-link').first().click(),
        there: 'dialog[open]',
      },
    },
    async keyboard(page) {
      await inAndOut(page, page.locator('.event-link').first());
      await nextChoice(page, 'Liste', 'Måned');
      const day = page.locator('.month [tabindex="0"]');
      await day.first().focus();
      await goesOn(page, 'ArrowRight');
      await press(page, 'Home', 'ArrowDown', 'Enter');
      await page.locator('.day-panel').waitFor();
    },
    said: { when: find('frokost'), words: /arrangement|resultat|fundet/i },
  },
  'initiative-map': {
    states: {
      map: { there: '[part~=mark], .mark' },
      filters: { then: pushed('Søg og filtrér'), there: '.filters-bar' },
      balance: { then: choose('Balance'), there: 'table' },
      cascade: { then: choose('Fra vision til handling'), there: 'h4' },
      metrics: { then: choose('Måltal'), there: 'meter, [role=meter], .metric' },
      initiative: {
        then: (page) => page.getByRole('link', { name: 'Dyrk Ishøj' }).first().click(),
        there: 'dialog[open]',
      },
    },
    async keyboard(page) {
      await inAndOut(page, page.getByRole('link', { name: 'Livretter' }).first());
      const mark = page.getByRole('group', { name: 'Initiativer på kortet' }).getByRole('button');
      await mark.first().focus();
      await press(page, '+');
      const name = 'Vis alle mærker';
      await page.getByRole('button', { name, disabled: false }).waitFor();
      await press(page, '0');
      await page.getByRole('button', { name, disabled: true }).waitFor();
      await nextChoice(page, 'Kort og liste', 'Balance');
    },
    said: {
      async when(page) {
        await page.getByRole('button', { name: 'Søg og filtrér' }).press('Enter');
        await find('livretter')(page);
      },
      words: /1 initiativ/,
    },
  },
  'phase-timeline': {
    states: {
      bars: { there: '.mark, .outline' },
      cycle: { then: choose('Kredsløb'), there: '[part~=cycle], .cycle' },
      table: { then: choose('Tabel'), there: 'table' },
      matrix: { then: choose('Skema'), there: 'table' },
      filters: { then: pushed('Filtre'), there: '.filters-bar' },
      activity: {
        then: (page) => page.locator('.item-title').first().click(),
        there: 'dialog[open]',
      },
    },
    async keyboard(page) {
      await press(page, 'Tab');
      // Once it says which keys there are, it answers to them.
      await page.locator('.chart[aria-describedby]').waitFor();
      await page.locator('.mark[tabindex="0"]').focus();
      await goesOn(page, 'ArrowRight');
      await inAndOut(page, page.locator('.mark[tabindex="0"]'));
      await nextChoice(page, 'Tidslinje', 'Kredsløb');
    },
    said: {
      when: (page) => page.getByRole('radio', { name: 'År', exact: true }).press(' '),
      words: /Viser/,
    },
  },
  'story-feed': {
    states: {
      list: { there: '.story' },
      filters: { then: pushed('Filtre'), there: '.filters-bar' },
      story: { then: pushed('Læs mere'), there: '.story-facts' },
    },
    async keyboard(page) {
      await page.getByRole('button', { name: 'Læs mere' }).first().focus();
      await press(page, 'Enter');
      await page.locator('.story-facts').first().waitFor();
      await page.getByRole('button', { name: 'Luk historien' }).first().focus();
      await press(page, 'Enter');
      await page.locator('.story-facts').first().waitFor({ state: 'detached' });
      await page.waitForFunction(() =>
        globalThis.access.wordsOf(globalThis.access.deepActive()).includes('Læs mere'),
      );
    },
    said: { when: find('livret'), words: /histori/ },
  },
};
